import type { TracedEngagement } from "../report-trace.ts";
import { makePrintable, type Style } from "./style.ts";

/** For people, and as Markdown to put into a document: coverage, the matrix, gaps, and what a person has to look at. */
export function formatTrace(engagement: TracedEngagement, style: Style): string {
  const { name, reason, documents, goals, deliverables, items, changes, gaps } = engagement;
  const unsure = items.filter(({ state }) => state === "unsure");
  const parts = [
    [style.bold(`# Traceability: ${makePrintable(name)}`)],
    [makePrintable(`${documents.join(", ")} (${reason})`)],
    describeCoverage(engagement),
    ...section("Goals", goals, ["Goal", "State", "Deliverables", "Items"], (one) => [
      label(one),
      one.state,
      listOrDash(one.deliverables),
      listOrDash(one.items),
    ]),
    ...section("Deliverables", deliverables, ["Deliverable", "State", "Items", "Change requests"], (one) => [
      label(one),
      one.state,
      withUnsure(one.items, one.unsureItems),
      withUnsure(one.changes, one.unsureChanges),
    ]),
    ...section("Change requests", changes, ["Change", "Status", "Items", "In the statement of work"], (one) => [
      label(one),
      one.status ?? "–",
      listOrDash(one.items),
      one.isInAgreement ? "yes" : "no",
    ]),
    [style.bold("## Gaps")],
    gaps.length === 0 ? ["None."] : gaps.map(({ message, place }) => `- ${message} (${placeText(place)})`),
    ...(unsure.length === 0 ? [] : [[style.bold("## Unsure")]]),
    unsure.map(
      (one) =>
        `- ${label(one)}${one.deliverable === undefined ? "" : `: perhaps ${one.deliverable}`} (${placeText(one.place)})`,
    ),
  ];
  const text = parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${text.join("\n\n")}\n`;

  function section<Row>(
    title: string,
    rows: readonly Row[],
    header: readonly string[],
    cellsOf: (row: Row) => readonly string[],
  ): string[][] {
    if (rows.length === 0) return [];
    const lines = [header, header.map(() => "---"), ...rows.map((row) => cellsOf(row).map(escapeCell))];
    return [[style.bold(`## ${title}`)], lines.map((cells) => `| ${cells.join(" | ")} |`)];
  }
}

function describeCoverage({ coverage: { goals, deliverables, items, openChanges } }: TracedEngagement): string[] {
  return [
    `- Goals that items serve: ${goals.served} of ${goals.total}`,
    `- Deliverables with items: ${deliverables.covered} of ${deliverables.total}${unsureText(deliverables.unsure)}`,
    `- Items with a deliverable or change request: ${items.covered} of ${items.total}${unsureText(items.unsure)}`,
    `- Open change requests: ${openChanges}`,
  ];
}

function unsureText(count: number): string {
  return count === 0 ? "" : `, ${count} unsure`;
}

/** `D1 Seat map`; a title in quotes stands for itself. */
function label({ name, text }: { readonly name: string; readonly text: string }): string {
  const shown = makePrintable(text.length > 80 ? `${text.slice(0, 79)}…` : text);
  return name.startsWith('"') ? shown : `${makePrintable(name)} ${shown}`;
}

function withUnsure(sure: readonly string[], unsure: readonly string[]): string {
  return listOrDash([...sure, ...unsure.map((name) => `${name} (unsure)`)]);
}

function listOrDash(names: readonly string[]): string {
  return names.length === 0 ? "–" : makePrintable(names.join(", "));
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function placeText({ path, line }: { readonly path: string; readonly line: number }): string {
  return makePrintable(`${path}:${line}`);
}
