import { type ConceptName, conceptNames } from "../../documents/concepts.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { readDocument } from "../../documents/read-document.ts";
import { linesOf } from "../../text/line-index.ts";
import { partOf, readCorpusDocuments, readLabelledEvidence, readLabels } from "./corpus.ts";

/** Places are `[first line, last line]`, counted from 1. */
type Lines = readonly [number, number];

/**
 * What is read wrongly of one concept, or of all, in documents that may be looked at: per document the label, our
 * state, our places that nobody labelled, and the labelled places that we lack.
 */
export function listMisses(concept: string | undefined): string {
  if (concept !== undefined && !conceptNames.some((name) => name === concept))
    return `There is no concept "${concept}". Known are ${conceptNames.join(", ")}.`;
  const wanted = concept === undefined ? conceptNames : [concept as ConceptName];
  const texts = new Map(readCorpusDocuments().map(({ id, text }) => [id, text]));
  const evidence = new Map(readLabelledEvidence().map((row) => [row.id, row.evidence]));
  const labels = readLabels().filter(({ id, kind }) => partOf(id) === "worked" && kind !== "none");
  const documents = labels.map((label) => ({
    label,
    document: readDocument(`${label.id}.md`, texts.get(label.id) ?? ""),
  }));
  return wanted
    .map((name) =>
      [`## ${name}`, ...documents.flatMap(({ label, document }) => missesIn(document, name, label))].join("\n"),
    )
    .join("\n\n");

  function missesIn(document: EngagementDocument, name: ConceptName, label: (typeof labels)[number]): string[] {
    const { state, evidence: found } = document.concepts[name];
    const labelled = evidence.get(label.id)?.[name] ?? [];
    const ours = found.map(({ range, reason }) => ({ lines: inLines(document, range), reason }));
    const wrong = evidence.has(label.id)
      ? ours.filter(({ lines }) => !labelled.some((place) => meet(lines, place)))
      : [];
    const lacking = labelled.filter((place) => !ours.some(({ lines }) => meet(lines, place)));
    const want = label.concepts[name];
    if (want === undefined || (want === state && wrong.length === 0 && lacking.length === 0)) return [];
    const verdict = want === state ? "" : `: ${state} instead of ${want}`;
    return [
      `${label.id} (${label.kind})${verdict}`,
      ...wrong.map(({ lines, reason }) => `  not labelled ${lines.join("–")}, by ${reason}: ${quote(document, lines)}`),
      ...lacking.map((lines) => `  lacking ${lines[0]}–${lines[1]}: ${quote(document, lines)}`),
    ];
  }
}

function inLines(document: EngagementDocument, range: Parameters<typeof linesOf>[1]): Lines {
  const { startLine, endLine } = linesOf(document.lines, range);
  return [startLine, endLine];
}

function meet(one: Lines, other: Lines): boolean {
  return one[0] <= other[1] && other[0] <= one[1];
}

function quote({ text }: EngagementDocument, [first, last]: Lines): string {
  const words = text
    .split(/\r?\n/)
    .slice(first - 1, last)
    .join(" ");
  return words.length > 160 ? `${words.slice(0, 159)}…` : words;
}
