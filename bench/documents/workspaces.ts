import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeAnotherEngagement, makeEngagement } from "./engagement-documents.ts";
import type { MadeDocument } from "./made-document.ts";
import { makeOrdinaryDocument } from "./ordinary-documents.ts";

const seed = 8;

/** Documents of an engagement on every twentieth place, the others ordinary Markdown. */
export function makeWorkspace(count: number): MadeDocument[] {
  const ofEngagements = Math.round(count / 20);
  const ordinary = Array.from({ length: count - ofEngagements }, (_, number) => makeOrdinaryDocument(number, seed));
  return [...ordinary, ...makeEngagements(ofEngagements, 10)];
}

/** Engagements of so many documents each, the last of fewer. */
export function makeEngagements(count: number, size: number): MadeDocument[] {
  return Array.from({ length: Math.ceil(count / size) }, (_, at) => {
    const documents = makeAnotherEngagement(Math.min(size, count - at * size), at);
    return documents.map(({ name, text }) => ({ name: `engagements/client-${at + 1}/${name}`, text }));
  }).flat();
}

/** All of one engagement, in one folder. */
export function makeOneEngagement(count: number): MadeDocument[] {
  return makeEngagement(count).map(({ name, text }) => ({ name: `engagements/client-1/${name}`, text }));
}

/** Writes the documents, and a `mandate.yaml` that says which belong together. */
export function writeWorkspace(folder: string, documents: readonly MadeDocument[]): void {
  for (const { name, text } of documents) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  // A folder of so many documents would be taken for a collection otherwise.
  writeFileSync(path.join(folder, "mandate.yaml"), "engagements: [engagements/*]\n");
}
