import { conceptNames } from "../../documents/concepts.ts";
import { describeEvidence } from "../../documents/describe-document.ts";
import type { EngagementDocument, Evidence } from "../../documents/document.ts";
import { type ItemSummary, summariseItems } from "../../documents/items/summarise-items.ts";
import { describeDoubts, type EngagementDescription, listSome } from "../../linter/describe-engagement.ts";
import { describeExpectations, type Expectations } from "../../linter/expectations.ts";
import { kindNames } from "../../rules/explain-rule.ts";
import { lineAt } from "../../text/line-index.ts";
import { type Message, say, textOf } from "../../text/message.ts";
import { count } from "../report.ts";
import { makePrintable, type Style } from "./style.ts";

/** For people: what a document is, what it says on which line and why Mandate thinks so, and what it does not say. */
export function formatInspection(document: EngagementDocument, expectations: Expectations, style: Style): string {
  const { kind, kindReasons, kindDeclared, language } = document;
  const reasons =
    kindReasons.length === 0
      ? ""
      : ` (${kindDeclared ? "declared" : "inferred"}: ${kindReasons.map(inEnglish).join(", ")})`;
  const lines = [
    style.underline(makePrintable(document.path)),
    `  This is ${textOf(kindNames[kind].one)}${makePrintable(reasons)}, in ${nameLanguage(language)}`,
  ];
  if (kind !== "none")
    lines.push(
      ...describeExpectations(expectations).map((line) => makePrintable(`  ${textOf(line)}`)),
      ...formatConcepts(document, style),
      ...formatItems(document, style),
      ...formatPeople(document, style),
    );
  return `${lines.join("\n")}\n`;
}

function inEnglish(message: Message): string {
  return textOf(message);
}

/** What comes below a document's inspection: the engagement that it belongs to, how that is known, and the others in it. */
export function formatEngagement(engagement: EngagementDescription, style: Style): string {
  const { name, reason, others } = engagement;
  const documents = listSome(others.map(({ path, kind }) => say`${path}, ${kindNames[kind].one}`));
  const lines = [
    `${name} (${textOf(reason)})`,
    ...documents.map((line) => `  ${textOf(line)}`),
    ...describeDoubts(engagement).map(inEnglish),
  ];
  return `\n${style.bold("  It belongs to")}\n${lines.map((line) => `    ${makePrintable(line)}\n`).join("")}`;
}

/** What is said in more places is summed up; `--format json` has them all. */
const mostPlaces = 5;

function formatConcepts(document: EngagementDocument, style: Style): string[] {
  const { concepts } = document;
  const said = conceptNames.filter((name) => concepts[name].state !== "absent");
  const unsaid = conceptNames.filter((name) => concepts[name].state === "absent");
  const lines: string[] = ["", style.bold("  It says")];
  for (const name of said) {
    const { state, names, evidence } = concepts[name];
    const detail = names !== undefined && names.length > 0 ? `${state}: ${names.join(", ")}` : state;
    lines.push(`    ${name}${detail === "present" ? "" : makePrintable(` (${detail})`)}`);
    lines.push(...evidence.slice(0, mostPlaces).map((place) => formatEvidence(place, document, style)));
    if (evidence.length > mostPlaces)
      lines.push(style.dim(`${" ".repeat(11)}and ${evidence.length - mostPlaces} more`));
  }
  const open = conceptNames.flatMap((name) => concepts[name].open.map((place) => ({ name, place })));
  if (open.length > 0) lines.push("", style.bold("  It leaves open"));
  for (const { name, place } of open) lines.push(`    ${name}`, formatEvidence(place, document, style));
  if (unsaid.length > 0) lines.push("", style.bold("  It does not say"), `    ${unsaid.join(", ")}`);
  return lines;
}

function formatEvidence(evidence: Evidence, document: EngagementDocument, style: Style): string {
  const { startLine, text } = describeEvidence(evidence, document);
  const shown = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return makePrintableLine(`${String(startLine).padStart(9)}  ${shown}`, `  ← ${evidence.reason}`, style);
}

function makePrintableLine(text: string, reason: string, style: Style): string {
  return `${makePrintable(text)}${style.dim(makePrintable(reason))}`;
}

function formatItems({ items, lines }: EngagementDocument, style: Style): string[] {
  if (items.length === 0) return [];
  const titles = items.map(({ id, title, titleRange }) => {
    const line = String(lineAt(lines, titleRange.start) + 1).padStart(9);
    const text = id === undefined ? title : `${id}  ${title}`;
    return makePrintable(`${line}  ${text.length > 90 ? `${text.slice(0, 89)}…` : text}`);
  });
  return [
    "",
    style.bold(`  It lists ${count(items.length, "backlog item")}`),
    `    ${describeSummary(summariseItems(items))}`,
    ...titles,
  ];
}

/** `as stories; priority: all, estimate: some, acceptance criteria: none, status: none` */
function describeSummary({ form, priority, estimate, acceptance, status }: ItemSummary): string {
  const forms = {
    story: "written as stories",
    other: "not written as stories",
    mixed: "partly written as stories",
    absent: "",
  };
  return `${forms[form]}; priority: ${priority}, estimate: ${estimate}, acceptance criteria: ${acceptance}, status: ${status}`;
}

function formatPeople({ people, lines }: EngagementDocument, style: Style): string[] {
  if (people.length === 0) return [];
  const named = people.map(({ name, roles, side, nameRange }) => {
    const line = String(lineAt(lines, nameRange.start) + 1).padStart(9);
    return makePrintable(`${line}  ${name}: ${roles.join(", ")}${side === "unclear" ? "" : ` (${side})`}`);
  });
  return ["", style.bold("  It names"), ...named];
}

/** `German` for `de`. */
export function nameLanguage(code: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
  } catch {
    return "an unknown language";
  }
}
