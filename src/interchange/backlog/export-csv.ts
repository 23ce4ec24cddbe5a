import { writeCsv } from "./csv-cells.ts";
import type { ExchangeItem } from "./exchange-item.ts";
import { type ToolName, tools, writePoints } from "./tools.ts";

/** Items as the CSV file that Jira or Azure DevOps imports, epics before what belongs to them. */
export function exportCsv(items: readonly ExchangeItem[], tool: ToolName): string {
  const rows = arrange(items);
  return writeCsv(tool === "jira" ? writeJira(rows) : writeAzure(rows));
}

interface ArrangedItem {
  readonly item: ExchangeItem;
  readonly parent: ArrangedItem | undefined;
}

/** Names of parents that are no items of their own become epics, since tools link items only with items. */
function arrange(items: readonly ExchangeItem[]): ArrangedItem[] {
  const isCalled = (name: string) => (item: ExchangeItem) => item.id === name || item.title === name;
  const names = new Set(items.flatMap(({ parent }) => parent ?? []));
  const added = [...names]
    .filter((name) => !items.some(isCalled(name)))
    .map((title): ExchangeItem => ({ type: "epic", title, criteria: [] }));
  const all = [...added, ...items];
  const arranged = new Map<ExchangeItem, ArrangedItem>();
  const order: ArrangedItem[] = [];
  // Whatever belongs to each other in a circle is taken in as it comes.
  const place = (item: ExchangeItem, above: ReadonlySet<ExchangeItem>): ArrangedItem => {
    const known = arranged.get(item);
    if (known !== undefined) return known;
    const { parent: name } = item;
    const parent = name === undefined ? undefined : all.find(isCalled(name));
    const isCircle = parent === undefined || parent === item || above.has(parent);
    const placed = { item, parent: isCircle ? undefined : place(parent, new Set([...above, item])) };
    arranged.set(item, placed);
    order.push(placed);
    return placed;
  };
  for (const item of all) place(item, new Set());
  return order;
}

function writeJira(rows: readonly ArrangedItem[]): string[][] {
  const head =
    "Issue ID,External Issue ID,Issue Type,Summary,Description,Acceptance Criteria,Priority,Status,Story Points,Assignee,Parent";
  const { types } = tools.jira;
  const numberOf = (row: ArrangedItem | undefined): string => (row === undefined ? "" : String(rows.indexOf(row) + 1));
  return [
    head.split(","),
    ...rows.map((row) => {
      const { item } = row;
      const points = writePoints(item.estimate ?? "");
      const rest = [
        ["Estimate", points === item.estimate ? undefined : item.estimate],
        ["Value", item.value],
      ] as const;
      return [
        numberOf(row),
        item.id ?? "",
        types[item.type],
        nameOf(item),
        describe(item, rest),
        listCriteria(item),
        item.priority ?? "",
        item.status ?? "",
        points ?? "",
        item.owner ?? "",
        numberOf(row.parent),
      ];
    }),
  ];
}

/** What belongs to an item stands below it, its title one column further to the right. */
function writeAzure(rows: readonly ArrangedItem[]): string[][] {
  const tool = tools["azure-devops"];
  const depthOf = ({ parent }: ArrangedItem): number => (parent === undefined ? 0 : depthOf(parent) + 1);
  const deepest = Math.max(0, ...rows.map(depthOf));
  const titles = Array.from({ length: deepest + 1 }, (_, at) => (deepest === 0 ? "Title" : `Title ${at + 1}`));
  const head = [
    "ID",
    "Work Item Type",
    ...titles,
    "Description",
    "Acceptance Criteria",
    "State",
    "Priority",
    "Story Points",
    "Assigned To",
  ];
  const ordered = rows.filter(({ parent }) => parent === undefined).flatMap((row) => withChildren(row, rows));
  return [
    head,
    ...ordered.map((row) => {
      const { item } = row;
      const points = writePoints(item.estimate ?? "");
      const priority = tool.writePriority(item.priority ?? "");
      const status = tool.writeStatus(item.status ?? "");
      const rest = [
        ["ID", item.id],
        ["Type", item.type === "spike" ? "Spike" : undefined],
        ["Priority", priority === item.priority ? undefined : item.priority],
        ["Status", status === item.status ? undefined : item.status],
        ["Estimate", points === item.estimate ? undefined : item.estimate],
        ["Value", item.value],
      ] as const;
      return [
        "",
        tool.types[item.type],
        ...titles.map((_, at) => (at === depthOf(row) ? nameOf(item) : "")),
        describe(item, rest),
        listCriteria(item),
        status ?? "",
        priority ?? "",
        points ?? "",
        item.owner ?? "",
      ];
    }),
  ];
}

function withChildren(row: ArrangedItem, rows: readonly ArrangedItem[]): ArrangedItem[] {
  return [row, ...rows.filter(({ parent }) => parent === row).flatMap((child) => withChildren(child, rows))];
}

/** Both tools take 255 characters at most. */
export const longestName = 255;

function nameOf({ title, story, id }: ExchangeItem): string {
  const name = title ?? story ?? id ?? "";
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}

function describe(item: ExchangeItem, rest: readonly (readonly [string, string | undefined])[]): string {
  const name = nameOf(item);
  const isShort = item.title !== undefined && item.title !== name;
  const said = [isShort ? item.title : undefined, item.story, item.description].filter((part) => part !== undefined);
  const lines = rest.flatMap(([label, value]) => (value === undefined ? [] : `${label}: ${value}`));
  return [...said, ...(lines.length > 0 ? [lines.join("\n")] : [])].join("\n\n");
}

function listCriteria({ criteria }: ExchangeItem): string {
  return criteria.map((criterion) => `* ${criterion}`).join("\n");
}
