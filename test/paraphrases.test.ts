import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { type ConceptName, conceptNames } from "../src/documents/concepts.ts";
import { type DocumentKind, documentKinds } from "../src/documents/document.ts";
import { readDocument } from "../src/documents/read-document.ts";

/** One way to write a concept, or one that only looks like it. */
interface Paraphrase {
  readonly line: number;
  readonly text: string;
  readonly kind: DocumentKind;
  /** `present` is any state but `absent`. */
  readonly expected: string;
}

/** What stands before every case, so that the language is clear: it says nothing that is looked for. */
const openings: Readonly<Record<string, string>> = {
  english: "# Nordlicht\n\nThis is one of the texts that we have in our house, and it is as it was.",
  german: "# Nordlicht\n\nDies ist einer der Texte, die wir im Haus haben, und er ist so, wie er war.",
};

for (const [language, opening] of Object.entries(openings)) {
  const folder = new URL(`./paraphrases/${language}/`, import.meta.url);
  describe(`paraphrases in ${language}`, () => {
    for (const name of readdirSync(folder).filter((entry) => entry.endsWith(".md"))) {
      const concept = conceptNames.find((known) => `${known}.md` === name);
      it(name.replace(/\.md$/, ""), () => {
        assert.ok(concept !== undefined, `${name} is not named after a concept`);
        const cases = readParaphrases(readFileSync(new URL(name, folder), "utf8"));
        const failed = cases.flatMap((paraphrase) => tellMistake(paraphrase, concept, opening));
        assert.equal(failed.length, 0, `${failed.length} of ${cases.length} are misread:\n${failed.join("\n")}`);
      });
    }
  });
}

function tellMistake({ line, text, kind, expected }: Paraphrase, concept: ConceptName, opening: string) {
  const { state, evidence } = readDocument("paraphrase.md", `${opening}\n\n${text}\n`, { kind }).concepts[concept];
  if (expected === "present" ? state !== "absent" : state === expected) return [];
  const reasons = evidence.map(({ reason }) => reason).join("; ");
  return [`  ${line}: ${state}, not ${expected}: ${text.replaceAll("\n", " ⏎ ")}${reasons && ` [${reasons}]`}`];
}

function readParaphrases(file: string): Paraphrase[] {
  let usual: DocumentKind = "sow";
  let kind: DocumentKind = usual;
  let heading = "";
  const cases: Paraphrase[] = [];
  for (const [index, line] of file.split("\n").entries()) {
    const declared = /^kind: (\S+)$/.exec(line)?.[1];
    if (declared !== undefined) kind = documentKinds.find((known) => known === declared) ?? kind;
    if (heading === "") usual = kind;
    const found = /^## (positive|negative|not yet read)$/.exec(line)?.[1];
    if (found !== undefined) {
      heading = found;
      kind = usual;
    } else if (declared === undefined && line !== "" && (heading === "positive" || heading === "negative")) {
      const [text = "", state] = line.split(" ⇒ ");
      const expected = state ?? (heading === "positive" ? "present" : "absent");
      cases.push({ line: index + 1, text: text.replace(/ ?⏎ ?/g, "\n"), kind, expected });
    }
  }
  return cases;
}
