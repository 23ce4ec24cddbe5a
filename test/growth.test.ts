import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readDocument } from "../src/documents/read-document.ts";
import { buildEngagement } from "../src/engagement/engagement.ts";
import { peopleOf } from "../src/engagement/people-of-engagement.ts";
import { placesOfPeople } from "../src/engagement/places-of-people.ts";
import { judgeDocument } from "../src/linter/lint.ts";

const [short, long] = [8_000, 32_000];
/** Four times the text takes four times the work; where each part of it looks at all others, sixteen times. */
const mostGrowth = 10;

/** By which power of the text the work may grow; where all is compared with all, it is the second. */
const mostPower = 1.6;

const texts: Readonly<Record<string, (letters: number) => string>> = {
  "stories on one line": (letters) =>
    `# Product backlog\n\n- US-1: ${repeat("As a guest, I want to pay by card, so that I need no cash. ", letters)}`,
  "a row of digits": (letters) => `# Statement of work\n\nPrice ${repeat("1234567890", letters)}`,
  "groups of digits": (letters) => `# Statement of work\n\nPrice ${repeat("123 456 ", letters)}`,
  "a long title": (letters) => `# Statement of work ${repeat("and all of its scope ", letters)}`,
  "a long heading with names": (letters) => `# Statement of work\n\n## ${repeat("Anna Roth and Max Weber ", letters)}`,
  "one word many times": (letters) => `# Statement of work\n\n${repeat("from 5 ", letters)}`,
  "a row of blanks": (letters) => `# Statement of work\n\na${repeat(" ", letters)}b`,
  "headings directly below one another": (letters) => `# Statement of work\n\n${repeat("## Scope\n", letters)}`,
  "many blanks to fill in": (letters) => `# Statement of work\n\n${repeat("[name] ", letters)}`,
  "a row of exclamation marks": (letters) => `# Product backlog\n\n- US-1: As a guest, I want ${repeat("!", letters)}x`,
  "a row of question marks": (letters) => `# Statement of work\n\n## Scope\n\n- The client${repeat("?", letters)}x`,
  "a row of capitals": (letters) => `# Statement of work\n\n## Risks\n\n- ${repeat("AB", letters)}c`,
  "many lines for signatures": (letters) =>
    `# Statement of work\n\n${repeat("Date: ______ Signature: ______\n\n", letters)}`,
};

/** What an analyser of regular expressions gives to attack them with, and what stumbled: each many times in one paragraph. */
const rows = [
  ...["<OL*I", "<a ", "<STYLE<", "<b>", "<!-- mandate-ignore ", "<?", "<![CDATA[", "](h.md#]", "US-1 ", "Frau "],
  ...["\t\n", "\t(", ":\t", "A. ", "D\tPh\t", "- GIVEN\t WHEN ", "as\t", "0 ", "12.", "V\tV\tVt", "AAA A A AA"],
];

/** Whatever the machine does beside, the same work twice tells how it grows: only the two are compared, never with a clock. */
describe("work", function () {
  this.timeout(120_000);

  for (const [title, make] of Object.entries(texts))
    it(`grows with the text: ${title}`, () => {
      assertGrowth((letters) => readDocument("document.md", make(letters)));
    });

  for (const row of rows)
    it(`grows with the text: a row of ${JSON.stringify(row)}`, () => {
      assertGrowth((letters) => {
        const text = `# Statement of work\n\n## Scope\n\n- x${repeat(row, letters)}y\n`;
        return judgeDocument(readDocument("document.md", text), undefined, {
          profile: undefined,
          rules: {},
          today: "2026-11-30",
        });
      });
    });

  it("grows with the text: one name many times on one line", () => {
    assertGrowth((letters) => {
      const text = `# Role charter\n\n- **Product Owner:** Jana Roth\n\n${repeat("word Roth, ", letters / 4)}`;
      const document = readDocument("charter.md", text);
      const engagement = buildEngagement([document]);
      return placesOfPeople(peopleOf(engagement), document);
    });
  });
});

/** What patterns do inside themselves is not among the counted, so some texts are compared by processor time, too. */
describe("counted work", function () {
  this.timeout(240_000);

  it("grows with the text, whatever there is much of", () => {
    const script = fileURLToPath(new URL("../src/dev/fuzz/count-work.ts", import.meta.url));
    const output = execFileSync(process.execPath, ["--import=tsx", script], { encoding: "utf8" });
    const counts = JSON.parse(output) as Record<string, readonly { letters: number; blocks: number }[]>;
    const steep = Object.entries(counts).flatMap(([name, works]) =>
      works.slice(1).flatMap(({ letters, blocks }, at) => {
        const before = works[at] as (typeof works)[number];
        const power = Math.log(blocks / before.blocks) / Math.log(letters / before.letters);
        return power < mostPower ? [] : [`${name}: with the power ${power.toFixed(2)} of the text`];
      }),
    );
    assert.deepEqual(steep, []);
  });
});

function assertGrowth(work: (letters: number) => unknown): void {
  work(short);
  const [few, many] = [short, long].map((letters) => Math.min(...[1, 2].map(() => effortOf(() => work(letters)))));
  const growth = (many ?? 0) / (few ?? 1);
  assert.ok(growth < mostGrowth, `Four times the text takes ${growth.toFixed(1)} times the work.`);
}

/** Processor time, which other programs on the machine don't add to. */
function effortOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function repeat(text: string, letters: number): string {
  return text.repeat(Math.ceil(letters / text.length));
}
