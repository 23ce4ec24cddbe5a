import { readWords } from "../text/words.ts";
import { notesWords, seriesWords } from "../vocabulary/notes-words.ts";
import { buildTermTree, matchTerms } from "../vocabulary/term-matcher.ts";
import type { EngagementDocument } from "./document.ts";

/**
 * What notes are. `minutes`: of a meeting that was held. `agenda`: of one to come. `report`: of work, without a meeting.
 * `discovery`: of the first talks with a client about what is wanted.
 */
export type NotesForm = keyof typeof notesWords;

const forms = Object.keys(notesWords) as readonly NotesForm[];
const titles = buildTermTree(forms.map((form) => notesWords[form]));
const series = buildTermTree([seriesWords]);

/** What a document of kind `notes` is by its title; where several words tell, the first of the order in `notesWords`. */
export function findNotesForm({ title }: EngagementDocument): NotesForm | undefined {
  const found = matchTerms(titles, readWords(title?.text ?? "")).map(({ term }) => term);
  return found.length === 0 ? undefined : forms[Math.min(...found)];
}

/** Whether the title tells that the meeting is one of many: `Weekly sync`, `Jour fixe`. */
export function isOfSeries({ title }: EngagementDocument): boolean {
  return matchTerms(series, readWords(title?.text ?? "")).length > 0;
}
