import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeTables } from "./evaluation/accuracy-tables.ts";
import { hasCorpus } from "./evaluation/corpus.ts";
import { evaluateCorpus } from "./evaluation/evaluate-corpus.ts";
import { listMisses } from "./evaluation/list-misses.ts";
import { projectFolder } from "./vscode/folders.ts";

/**
 * `npm run eval`: how well the labelled documents are read. `npm run eval -- --misses roles` lists what is read wrongly
 * of one concept, among the documents that may be looked at; `npm run eval -- --write` puts the tables into
 * `docs/accuracy.md`.
 */
const [option, concept] = process.argv.slice(2);
if (!hasCorpus) {
  console.log(
    "The labelled documents are not beside this checkout, so nothing is measured. MANDATE_CORPUS names their folder.",
  );
} else if (option === "--misses") {
  console.log(listMisses(concept));
} else {
  const today = new Date().toISOString().slice(0, 10);
  const tables = writeTables(evaluateCorpus(today));
  console.log(tables);
  if (option === "--write") writeAccuracyPage(tables, today);
}

function writeAccuracyPage(tables: string, today: string): void {
  const file = path.join(projectFolder, "docs", "accuracy.md");
  const page = readFileSync(file, "utf8");
  const figures = `<!-- figures -->\n\nMeasured on ${today}.\n\n${tables}\n\n<!-- /figures -->`;
  writeFileSync(
    file,
    page.replace(/<!-- figures -->[\s\S]*<!-- \/figures -->/, () => figures),
  );
  console.log(`\nwrote docs/accuracy.md`);
}
