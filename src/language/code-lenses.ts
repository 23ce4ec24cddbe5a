import type * as lsp from "vscode-languageserver-types";
import { type Trace, type TracedDeliverable, type TracedGoal, traceEngagement } from "../engagement/trace.ts";
import { type Message, say, textOf } from "../text/message.ts";
import type { Range } from "../text/range.ts";
import type { LanguageContext } from "./language-context.ts";
import { toLspRange } from "./lsp-range.ts";

/**
 * What the other documents have for the lines of this one: over each deliverable the items that build it and the open
 * changes to it, over each goal the items that serve it, over the title of a statement of work its open change requests.
 */
export function provideCodeLenses({ document, engagement, wording }: LanguageContext): lsp.CodeLens[] {
  const { kind, path, lines } = document;
  if (kind !== "sow" && kind !== "vision") return [];
  const trace = traceEngagement(engagement);
  const lenses =
    kind === "vision" ? lensesOfGoals(trace, path) : [...lensOfTitle(trace), ...lensesOfScope(trace, path)];
  return lenses.map(({ range, title }) => ({
    range: toLspRange(lines, range),
    // Without a command's name editors show the title only.
    command: { title: textOf(title, wording), command: "" },
  }));

  function lensOfTitle({ changes }: Trace): Lens[] {
    const open = changes.filter(({ status }) => status === "open").length;
    const range = document.title?.textRange;
    return open === 0 || range === undefined ? [] : [{ range, title: openChanges(open) }];
  }
}

interface Lens {
  readonly range: Range;
  readonly title: Message;
}

function lensesOfScope({ deliverables, items }: Trace, path: string): Lens[] {
  return deliverables
    .filter(({ statement }) => statement.agreement.path === path)
    .flatMap((one) => {
      const parts = [...(items.length > 0 ? describeItems(one) : []), ...describeChanges(one)];
      return parts.length === 0
        ? []
        : [{ range: one.statement.range, title: parts.reduce((before, part) => say`${before} · ${part}`) }];
    });
}

function describeItems({ items, unsureItems, state }: TracedDeliverable): Message[] {
  if (state === "service") return [];
  if (state === "planned") return [say`in a milestone`];
  if (state === "none") return [say`no item`];
  const unsure = unsureItems.length;
  if (items.length === 0) return [unsure === 1 ? say`${unsure} unsure item` : say`${unsure} unsure items`];
  return [countItems(items.length), ...(unsure === 0 ? [] : [say`${unsure} unsure`])];
}

function describeChanges({ changes, unsureChanges }: TracedDeliverable): Message[] {
  const [sure = 0, unsure = 0] = [changes, unsureChanges].map(
    (list) => list.filter(({ status }) => status === "open").length,
  );
  if (sure > 0) return [openChanges(sure)];
  return unsure === 0 ? [] : [say`perhaps ${openChanges(unsure)}`];
}

/** None where no item names a goal by its number: such a backlog has another way to point to goals. */
function lensesOfGoals({ goals }: Trace, path: string): Lens[] {
  if (!goals.some(({ items }) => items.length > 0)) return [];
  return goals
    .filter(({ document, items, goal }) => document.path === path && (items.length > 0 || !goal.isLater))
    .map(({ goal, items }: TracedGoal) => ({
      range: goal.range,
      title: items.length === 0 ? say`served by no item` : say`served by ${countItems(items.length)}`,
    }));
}

function countItems(count: number): Message {
  return count === 1 ? say`${count} item` : say`${count} items`;
}

function openChanges(count: number): Message {
  return count === 1 ? say`${count} open change request` : say`${count} open change requests`;
}
