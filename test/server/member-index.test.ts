import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toDiagnostics } from "../../src/language/diagnostics.ts";
import { type Member, readMember } from "../../src/linter/member.ts";
import { MemberIndex } from "../../src/server/member-index.ts";
import { english } from "../../src/text/message.ts";
import { eraseFindings, repositoryRoot } from "../support/fixture.ts";

describe("the documents that the server knows", function () {
  this.timeout(120_000);

  for (const language of ["en", "de"])
    it(`show nothing stale, whichever line of one is deleted (${language})`, () => {
      const texts = readEngagement(language);
      const index = new MemberIndex();
      const members = new Map([...texts].map(([path, text]) => [path, toMember(path, text)]));
      for (const [path, member] of members) index.set(path, member);
      const shown = new Map<string, string>();
      const showOutdated = (): void => {
        for (const path of index.takeOutdated()) shown.set(path, show(index, path));
      };
      showOutdated();
      for (const [path, text] of texts) {
        const lines = text.split("\n");
        for (let at = 0; at < lines.length; at += 4) {
          const edited = toMember(path, lines.toSpliced(at, 1, "").join("\n"));
          members.set(path, edited);
          index.set(path, edited);
          shown.set(path, show(index, path));
          showOutdated();
          assert.deepEqual(shown, showAfresh(members), `${path}, without line ${at + 1}`);
        }
        const original = toMember(path, text);
        members.set(path, original);
        index.set(path, original);
        shown.set(path, show(index, path));
        showOutdated();
      }
    });

  it("are left alone by a letter in a sentence, however many they are", () => {
    assert.deepEqual([20, 40].map(workOfLetter), [
      { judged: [], read: 0 },
      { judged: [], read: 0 },
    ]);
  });

  it("are judged anew without being read where they point to a place that has moved", () => {
    const { index, read } = readMany(20);
    const [path, text] = ["statement-of-work.md", agreement];
    index.set(path, toMember(path, text.replace("## Purpose", "## Purpose\n\nA new line.\n")));
    show(index, path);
    const judged = index.takeOutdated().filter((one) => one !== path);
    assert.equal(judged.length, 20);
    assert.match(show(index, judged[0] ?? ""), /"line":9/);
    assert.equal(read(), 0);
  });
});

const agreement = `# Statement of work: Ticket shop

- **Client:** Hall Nine

## Purpose

- **Product Owner:** Jana Roth

Guests buy their tickets at home.
`;

/** Backlogs that name another Product Owner than the agreement, after all of them have been judged. */
function readMany(count: number): { index: MemberIndex; read: () => number } {
  const index = new MemberIndex();
  let times = 0;
  const countReads = (member: Member): Member => ({
    ...member,
    read: () => {
      times += 1;
      return member.read();
    },
  });
  index.set("statement-of-work.md", toMember("statement-of-work.md", agreement));
  for (let at = 1; at <= count; at++) {
    const path = `backlog-${at}.md`;
    const stories = [1, 2].map(
      (number) => `- US-${at}${number}: As a guest, I want to pay by card, so that I need no cash.`,
    );
    const text = `# Product backlog: Ticket shop\n\n- **Product Owner:** Max Weber\n\n${stories.join("\n")}\n`;
    index.set(path, countReads(toMember(path, text)));
  }
  for (const path of index.takeOutdated()) show(index, path);
  times = 0;
  return { index, read: () => times };
}

function workOfLetter(count: number): { judged: readonly string[]; read: number } {
  const { index, read } = readMany(count);
  const path = "statement-of-work.md";
  index.set(path, toMember(path, agreement.replace("at home", "at homes")));
  show(index, path);
  return { judged: index.takeOutdated().filter((one) => one !== path), read: read() };
}

function readEngagement(language: string): Map<string, string> {
  const folder = join(repositoryRoot, "test/engagements", language, "register");
  return new Map(readdirSync(folder).map((name) => [name, eraseFindings(readFileSync(join(folder, name), "utf8"))]));
}

function toMember(path: string, text: string): Member {
  return readMember({
    path,
    text,
    readOptions: {},
    lintOptions: { profile: undefined, rules: {}, today: "2026-11-29" },
    declared: noTerms,
    place: { folder: "", root: "", configured: "one" },
  });
}

const noTerms = {};

function showAfresh(members: ReadonlyMap<string, Member>): Map<string, string> {
  const index = new MemberIndex();
  for (const [path, member] of members) index.set(path, member);
  return new Map([...members.keys()].map((path) => [path, show(index, path)]));
}

/** What an editor shows of a document. */
function show(index: MemberIndex, path: string): string {
  const member = index.get(path);
  if (member === undefined) return "";
  const { lines, title } = member.judged.summary;
  const { shown } = index.lint(path, member, "all");
  return JSON.stringify(
    toDiagnostics({
      uri: path,
      lines,
      title: title?.range,
      findings: shown,
      wording: english,
      uriOf: (other) => other,
    }),
  );
}
