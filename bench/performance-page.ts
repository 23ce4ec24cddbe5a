import type { LatestResult, LatestResults } from "./latest-results.ts";
import type { Figures } from "./part.ts";
import { formatNumber, formatTable } from "./table.ts";
import { judgeTargets } from "./targets.ts";

const [start, end] = ["<!-- npm run bench writes this -->", "<!-- until here -->"];

/**
 * Puts the figures of all parts into the page, in place of those between its two marks.
 *
 * @throws Error when the page has no such marks.
 */
export function fillInFigures(page: string, results: LatestResults, order: readonly string[]): string {
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no place for figures between "${start}" and "${end}".`);
  return `${page.slice(0, from)}${start}\n\n${formatResults(results, order)}\n\n${page.slice(to)}`;
}

/** The targets, then one section for each part. */
export function formatResults(results: LatestResults, order: readonly string[]): string {
  const measured = order.flatMap((name) => results[name] ?? []);
  const figures: Figures = Object.assign({}, ...measured.map((result) => result.figures));
  return ["## Targets", formatTable(judgeTargets(figures)), "## Figures", ...measured.map(formatResult)].join("\n\n");
}

/** `### Start-up`, how it was measured, the table, the ratios, and what is missing. */
export function formatResult(result: LatestResult): string {
  const { title, note, date, machine, load, table, figures, leftOut } = result;
  const ratios = Object.entries(figures).map(([name, value]) => [name, formatNumber(value)]);
  return [
    `### ${title}`,
    `${note} Measured on ${date} with ${machine}, at a load of ${load}.`,
    formatTable(table),
    ...(ratios.length > 0 ? [formatTable([["figure", ""], ...ratios])] : []),
    ...(leftOut.length > 0 ? [leftOut.map((one) => `- Left out: ${one}`).join("\n")] : []),
  ].join("\n\n");
}
