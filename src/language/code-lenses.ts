import type * as lsp from "vscode-languageserver-types";
import { type Trace, type TracedDeliverable, type TracedGoal, traceEngagement } from "../engagement/trace.ts";
import type { Range } from "../text/range.ts";
import type { LanguageContext } from "./language-context.ts";
import { toLspRange } from "./lsp-range.ts";

/**
 * What the other documents have for the lines of this one: over each deliverable the items that build it and the open
 * changes to it, over each goal the items that serve it, over the title of a statement of work its open change requests.
 */
export function provideCodeLenses({ document, engagement }: LanguageContext): lsp.CodeLens[] {
  const { kind, path, lines } = document;
  if (kind !== "sow" && kind !== "vision") return [];
  const trace = traceEngagement(engagement);
  const lenses =
    kind === "vision" ? lensesOfGoals(trace, path) : [...lensOfTitle(trace), ...lensesOfScope(trace, path)];
  return lenses.map(({ range, title }) => ({
    range: toLspRange(lines, range),
    // Without a command's name editors show the title only.
    command: { title, command: "" },
  }));

  function lensOfTitle({ changes }: Trace): Lens[] {
    const open = changes.filter(({ status }) => status === "open").length;
    const range = document.title?.textRange;
    return open === 0 || range === undefined ? [] : [{ range, title: countOf(open, "open change request") }];
  }
}

interface Lens {
  readonly range: Range;
  readonly title: string;
}

function lensesOfScope({ deliverables, items }: Trace, path: string): Lens[] {
  return deliverables
    .filter(({ statement }) => statement.agreement.path === path)
    .flatMap((one) => {
      const parts = [...(items.length > 0 ? describeItems(one) : []), ...describeChanges(one)];
      return parts.length === 0 ? [] : [{ range: one.statement.range, title: parts.join(" · ") }];
    });
}

function describeItems({ items, unsureItems, state }: TracedDeliverable): string[] {
  if (state === "service") return [];
  if (state === "planned") return ["in a milestone"];
  if (state === "none") return ["no item"];
  const unsure = unsureItems.length;
  if (items.length === 0) return [countOf(unsure, "unsure item")];
  return [countOf(items.length, "item"), ...(unsure === 0 ? [] : [`${unsure} unsure`])];
}

function describeChanges({ changes, unsureChanges }: TracedDeliverable): string[] {
  const [sure = 0, unsure = 0] = [changes, unsureChanges].map(
    (list) => list.filter(({ status }) => status === "open").length,
  );
  if (sure > 0) return [countOf(sure, "open change request")];
  return unsure === 0 ? [] : [`perhaps ${countOf(unsure, "open change request")}`];
}

/** None where no item names a goal by its number: such a backlog has another way to point to goals. */
function lensesOfGoals({ goals }: Trace, path: string): Lens[] {
  if (!goals.some(({ items }) => items.length > 0)) return [];
  return goals
    .filter(({ document, items, goal }) => document.path === path && (items.length > 0 || !goal.isLater))
    .map(({ goal, items }: TracedGoal) => ({
      range: goal.range,
      title: `served by ${items.length === 0 ? "no item" : countOf(items.length, "item")}`,
    }));
}

function countOf(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? "" : "s"}`;
}
