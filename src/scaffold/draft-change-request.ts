import type { EngagementDocument } from "../documents/document.ts";
import { besideFile, fileNameIn } from "../text/file-path.ts";
import { clauseFor } from "./clause-for.ts";
import type { DraftedFile } from "./drafted-file.ts";
import { fillKnownValues } from "./known-values.ts";
import { templateLibrary } from "./template-library.generated.ts";

/** What is known of a change when its request is written. */
export interface WishedChange {
  readonly number: number;
  /** `2026-11-29` */
  readonly wishedOn: string;
  /** What it is about, on one line; the end of a long one is left out. */
  readonly subject: string;
  /** The heading of the clause that it changes. */
  readonly section?: string;
  /** Markdown; undefined where the signed text says nothing of it. */
  readonly before?: string;
  /** Markdown; undefined where the text is to go. */
  readonly after?: string;
  /** Ids: `D3` */
  readonly deliverables: readonly string[];
}

const nothing = "–";
const longestSubject = 70;

/**
 * Writes a change request beside the document that the change comes from, in its language and with its people, and what
 * only the provider may read into a file of its own.
 */
export function draftChangeRequest(document: EngagementDocument, change: WishedChange): DraftedFile[] {
  const language = document.language === "de" ? "de" : "en";
  const template = templateLibrary.find((one) => one.name === "change-request" && one.language === language);
  if (template === undefined) throw new Error(`The template library has no change request in ${language}.`);
  const [head = "", ...sections] = template.body.split(/^(?=## )/m);
  const wording = `${clauseFor(document, "change-wording").body}\n`;
  const values = readValues(document, change);
  const fill = (text: string): string =>
    fillKnownValues(document, text).replace(/\[([^[\]]+)\]/g, (whole, label: string) => values.get(label) ?? whole);
  const title = head.slice(0, head.indexOf("\n"));
  const internal = `${title}\n\n${clauseFor(document, "change-margin").body}`;
  const name = besideFile(document.path, `${template.fileName.replace(/\.md$/, "")}-${change.number}`);
  return [
    { path: `${name}.md`, text: fill([head, wording, ...sections].join("")) },
    {
      path: `${name}.internal.md`,
      text: `---\nmandate:\n  kind: none\n  audience: internal\n---\n\n${fill(internal)}`,
    },
  ];
}

/** What stands for the placeholders of the template and the clauses. */
function readValues(document: EngagementDocument, change: WishedChange): ReadonlyMap<string, string> {
  const { number, wishedOn, subject, section, before, after, deliverables } = change;
  const source = linkTo(document.path);
  const wish = section === undefined ? `${after ?? nothing}\n\n(${source})` : (after ?? nothing);
  const values: readonly (readonly [labels: readonly string[], value: string | undefined])[] = [
    [["CR number", "Nummer"], String(number)],
    [["what is to change", "was sich ändern soll"], shorten(subject)],
    [["request date", "Datum des Antrags"], wishedOn],
    [["status of the request"], "open"],
    [["Status des Antrags"], "offen"],
    [["section", "Abschnitt"], section && `${section} (${source})`],
    [["what was signed", "was unterschrieben ist"], quoted(before ?? nothing)],
    [["what is wished for", "was gewünscht wird"], quoted(wish)],
    [
      ["which deliverables", "welche Liefergegenstände"],
      deliverables.length === 0 ? undefined : deliverables.join(", "),
    ],
  ];
  return new Map(
    values.flatMap(([labels, value]) => (value === undefined ? [] : labels.map((label) => [label, value] as const))),
  );
}

function shorten(subject: string): string {
  return subject.length > longestSubject ? `${subject.slice(0, longestSubject - 1).trimEnd()}…` : subject;
}

/** The lines of a block quote behind its first `> `. */
function quoted(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .join("\n> ")
    .replace(/^> $/gm, ">");
}

function linkTo(path: string): string {
  const name = fileNameIn(path);
  return `[${name.replace(/[[\]\\]/g, "\\$&")}](${encodeURIComponent(name)})`;
}
