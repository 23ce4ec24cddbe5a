import type { ChangeStatus } from "../../documents/facts/facts.ts";
import { isPlaceholder } from "../../documents/placeholders.ts";
import { fieldsOfPoint } from "../../documents/points.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import type { PointName } from "../../vocabulary/point-names.ts";
import { type TracedChange, type TracedDeliverable, type TracedItem, traceEngagement } from "../trace.ts";
import { nameOfChange, nameOfItem } from "../trace-gaps.ts";
import { type DashboardContext, type OpenedDocument, type Quote, type Source, sourceOf } from "./dashboard-context.ts";
import type { Missing } from "./missing.ts";

/** What is sold, what is not, and what has been asked for since. */
export interface ScopeLedger {
  readonly included: readonly IncludedEntry[];
  readonly excluded: readonly Quote[];
  readonly changes: readonly ChangeEntry[];
  /** Items of the backlog that nobody has agreed to: no deliverable, no change request. */
  readonly outside: readonly OutsideEntry[];
  readonly missing: readonly Missing[];
}

export interface IncludedEntry {
  /** `D1` */
  readonly id: string | undefined;
  readonly text: string;
  readonly state: TracedDeliverable["state"];
  /** The names of the items that build it. */
  readonly items: readonly string[];
  readonly source: Source;
}

export interface ChangeEntry {
  readonly name: string;
  readonly title: string;
  readonly status: ChangeStatus | undefined;
  /** Whether the statement of work tells of it. */
  readonly isInAgreement: boolean;
  /** What it costs and changes, as far as the request says so. */
  readonly price: string | undefined;
  readonly effort: string | undefined;
  readonly dates: string | undefined;
  readonly source: Source;
}

export interface OutsideEntry {
  readonly name: string;
  readonly text: string;
  readonly state: "excluded" | "outside";
  readonly source: Source;
}

export function buildScopeLedger(context: DashboardContext, opened: readonly OpenedDocument[]): ScopeLedger {
  const { deliverables, items, changes } = traceEngagement(context.engagement);
  const excluded = opened
    .filter(({ summary }) => summary.kind === "sow")
    .flatMap(({ summary, document }) =>
      summary.excluded
        // The parts of an entry follow it.
        .filter(({ range }, at, all) => all.findIndex((other) => other.range.start === range.start) === at)
        .map(({ range }): Quote => {
          const text = plainText(document.markdown.visible, range);
          return { text, source: sourceOf(context, summary, range) };
        }),
    );
  return {
    included: deliverables.map(({ statement, state, items: own, unsureItems }) => ({
      id: statement.id,
      text: textOf(context, statement),
      state,
      items: [...own, ...unsureItems].map(nameOfItem),
      source: sourceOf(context, statement.agreement, statement.range),
    })),
    excluded,
    changes: changes.map((change) => ({
      name: nameOfChange(change),
      title: change.title,
      status: change.status,
      isInAgreement: change.isInAgreement,
      price: saidOf(context, change, "scope/change-price"),
      effort: saidOf(context, change, "scope/change-effort"),
      dates: saidOf(context, change, "scope/change-dates"),
      source: sourceOf(context, change.place.document, change.place.range),
    })),
    outside: items.flatMap((one) => describeOutside(context, one) ?? []),
    missing: [
      ...(deliverables.length === 0 ? [{ name: "in-scope", kind: "sow" } as const] : []),
      ...(excluded.length === 0 ? [{ name: "out-of-scope", kind: "sow" } as const] : []),
    ],
  };
}

/** The entry's own words: of a row of a table, its first cell that says something. */
function textOf(context: DashboardContext, { agreement, range, id, text }: TracedDeliverable["statement"]): string {
  const document = context.open(agreement.path);
  const said = document === undefined ? text : plainText(document.markdown.visible, range);
  return id !== undefined && said.startsWith(id) ? said.slice(id.length).replace(/^[\s:.)|–—-]+/u, "") : said;
}

/** What a change request says under a label: `EUR 3,600`. Of one in a list, the list tells. */
function saidOf(context: DashboardContext, { place }: TracedChange, point: PointName): string | undefined {
  const document = place.document.kind === "change-request" ? context.open(place.document.path) : undefined;
  if (document === undefined || document.facts.changes.length > 1) return undefined;
  const [field] = fieldsOfPoint(document, point).filter(({ value }) => value !== "" && !isPlaceholder(value));
  return field?.value;
}

function describeOutside(context: DashboardContext, one: TracedItem): OutsideEntry | undefined {
  if (one.state !== "excluded" && one.state !== "outside") return undefined;
  const { item, backlog } = one;
  return {
    name: nameOfItem(one),
    text: item.title,
    state: one.state,
    source: sourceOf(context, backlog, item.titleRange),
  };
}
