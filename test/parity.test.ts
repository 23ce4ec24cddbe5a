import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import type * as lsp from "vscode-languageserver-types";
import { corpusFolder, hasCorpus, readCorpusDocuments } from "../src/dev/evaluation/corpus.ts";
import { readToday } from "../src/server/server-host.ts";
import { runMandate } from "./cli/run-mandate.ts";
import { eraseFindings, repositoryRoot } from "./support/fixture.ts";
import { startLspClient } from "./support/lsp-client.ts";

const folders = ["register", "library"].flatMap((name) => [`engagements/en/${name}`, `engagements/de/${name}`]);
const examples = ["example", "example-gaps"].flatMap((name) => [`${name}/en`, `${name}/de`]);
const severities = ["", "error", "warning", "information", "hint"];
/** Files that are not open are read one after the other, and their findings come when all of a folder are. */
const patience = 60_000;
/** Two teams below one house: with rules, words, kinds and engagements of their own. */
const configurations: Readonly<Record<string, string>> = {
  "house.mandate.yaml": `profile: public-buyer
rules:
  risk/value-missing: error
own_rules:
  data-protection:
    required_section: [Data protection, Datenschutz]
    severity: error
  best-effort:
    forbidden_phrase: [best effort, waiting list]
    replacement: reasonable care
`,
  "mandate.yaml": `extends: house.mandate.yaml
advice: all
kinds: { "**/role-charter.md": none }
ignore: [old]
glossary: { en: { product-owner: [Value Lead] } }
`,
  "gaps/mandate.yaml": `extends: ../house.mandate.yaml
situation: one-off
contract: fixed-price
engagements: ["."]
own_rules:
  cost-centre: { required_field: Cost centre, message: The accounts want a cost centre. }
overrides:
  - files: "offer-*.md"
    profile: scrum-strict
    rules: { own/cost-centre: off, scope/out-of-scope-missing: hint }
`,
};

/** So many of other people's documents are put together, as they come, so that they also speak of each other. */
const corpusFolderSize = 12;

describe("editor and command line", function () {
  this.timeout(600_000);

  for (const name of [...folders, ...examples]) {
    it(`find the same, to the letter: ${name}`, () =>
      withFolder(async (folder) => {
        copyDocuments(name, folder);
        await assertSame(folder, ["."]);
      }));
  }

  for (const language of ["en", "de"] as const)
    it(`find the same under configurations of several folders: ${language}`, () =>
      withFolder(async (folder) => {
        copyDocuments("example-gaps/en", join(folder, "gaps"));
        copyDocuments("engagements/en/register", join(folder, "register"));
        copyDocuments("engagements/de/library", join(folder, "bibliothek"));
        copyDocuments("example-gaps/de", join(folder, "old"));
        for (const [path, text] of Object.entries(configurations)) writeFileSync(join(folder, path), text);
        const said = await assertSame(folder, ["gaps", "register", "bibliothek"], language);
        for (const expected of [/own\/cost-centre The accounts/, /error own\/data-protection/, /own\/best-effort/])
          assert.match(said, expected);
        assert.doesNotMatch(said, /"old\//);
      }));

  for (const name of ["example-gaps/en", "engagements/de/library"])
    it(`mend to the same text: ${name}`, () =>
      withFolder(async (folder) => {
        copyDocuments(name, folder);
        writeFileSync(
          join(folder, "mandate.yaml"),
          "advice: all\nown_rules: { cost-centre: { required_field: Cost centre } }\n",
        );
        const today = readToday();
        for (const file of readdirSync(folder).filter((path) => path.endsWith(".md"))) {
          const text = readFileSync(join(folder, file), "utf8");
          const inEditor = await fixInEditor(join(folder, file), text);
          await runMandate(["fix", file, "--today", today], { cwd: folder });
          assert.equal(inEditor, readFileSync(join(folder, file), "utf8"), file);
          writeFileSync(join(folder, file), text);
        }
      }));

  const ofCorpus = hasCorpus
    ? "find the same, to the letter: labelled documents"
    : `find the same: no labelled documents in ${corpusFolder}, so that nothing is compared`;
  (hasCorpus ? it : it.skip)(ofCorpus, () =>
    withFolder(async (folder) => {
      const documents = readCorpusDocuments();
      const parts: string[] = [];
      for (let at = 0; at < documents.length; at += corpusFolderSize) {
        const part = `part-${parts.length + 1}`;
        parts.push(part);
        mkdirSync(join(folder, part));
        for (const { id, text } of documents.slice(at, at + corpusFolderSize))
          writeFileSync(join(folder, part, `${id}.md`), text);
      }
      await assertSame(folder, parts);
    }),
  );
});

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "mandate-"));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The documents of a folder in `test/` without drawn findings. */
function copyDocuments(name: string, folder: string): void {
  cpSync(join(repositoryRoot, "test", name), folder, { recursive: true });
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    if (file.endsWith(".md")) writeFileSync(path, eraseFindings(readFileSync(path, "utf8")));
  }
}

/** A document after all safe fixes of the editor. */
async function fixInEditor(path: string, text: string): Promise<string> {
  const client = await startLspClient();
  try {
    const uri = pathToFileURL(path).href;
    await client.open(uri, text);
    const [action] = await client.request<lsp.CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ["source.fixAll.mandate"] },
    });
    const document = TextDocument.create(uri, "markdown", 1, text);
    return TextDocument.applyEdits(document, action?.edit?.changes?.[uri] ?? []);
  } finally {
    client.dispose();
  }
}

/** Checks all by the command line, opens one document of each part in an editor, and compares what each shows, which it gives. */
async function assertSame(folder: string, parts: readonly string[], language = "en"): Promise<string> {
  const today = readToday();
  const command = ["check", ".", "--format", "json", "--today", today, "--language", language];
  const { output } = await runMandate(command, { cwd: folder });
  const report = JSON.parse(output) as { files: readonly CheckedFile[] };
  const wanted = Object.fromEntries(
    report.files.map(({ path, findings }) => [path, findings.map(ofCommandLine).sort()]),
  );
  const client = await startLspClient({}, undefined, language);
  try {
    for (const part of parts) {
      // What is no engagement document brings up none of the others.
      const inPart = report.files.filter(({ path, kind }) => dirname(path) === part && kind !== "none");
      const [path] = inPart.map((file) => join(folder, file.path)).sort();
      if (path === undefined) continue;
      await client.open(pathToFileURL(path).href, readFileSync(path, "utf8"));
    }
    const read = (): Record<string, string[]> =>
      Object.fromEntries(
        Object.keys(wanted).map((path) => {
          const diagnostics = client.latest.get(pathToFileURL(join(folder, path)).href) ?? [];
          return [path, diagnostics.map((one) => ofEditor(one, folder)).sort()];
        }),
      );
    let [end, heard] = [Date.now() + patience, 0];
    while (Date.now() < end && JSON.stringify(read()) !== JSON.stringify(wanted)) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (client.published.length > heard) end = Date.now() + patience;
      heard = client.published.length;
    }
    assert.deepEqual(read(), wanted);
    assert.deepEqual(client.log, []);
    return JSON.stringify(wanted, undefined, 1);
  } finally {
    client.dispose();
  }
}

interface Place {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface CheckedFile {
  readonly path: string;
  readonly kind: string;
  readonly findings: readonly (Place & {
    readonly ruleId: string;
    readonly severity: string;
    readonly message: string;
    readonly related?: readonly (Place & { readonly message: string; readonly path?: string })[];
  })[];
}

/** `2:4-2:16 warning scope/open-ended …`, and below it the places that have to do with it. */
function ofCommandLine(finding: CheckedFile["findings"][number]): string {
  const { severity, ruleId, message, related = [] } = finding;
  const places = related.map((place) => `\n  ${placeOf(place)} ${place.message}`);
  return `${placeOf(finding)} ${severity} ${ruleId} ${message}${places.join("")}`;
}

function placeOf({ startLine, startColumn, endLine, endColumn }: Place): string {
  return `${startLine}:${startColumn}-${endLine}:${endColumn}`;
}

function ofEditor({ range, severity, code, message, relatedInformation = [] }: lsp.Diagnostic, folder: string): string {
  const places = relatedInformation.map(({ location, message: said }) => {
    assert.ok(location.uri.startsWith(pathToFileURL(folder).href));
    return `\n  ${placeOfRange(location.range)} ${said}`;
  });
  return `${placeOfRange(range)} ${severities[severity ?? 0]} ${code} ${message}${places.join("")}`;
}

function placeOfRange({ start, end }: lsp.Range): string {
  return `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
}
