import type { ItemType } from "../../documents/items/backlog-items.ts";
import { type Message, say } from "../../text/message.ts";
import { convertToMarkdown } from "../from-word/convert-to-markdown.ts";
import { writeMarkdown } from "../write-markdown.ts";
import { hasStory, withoutMark } from "./collect-items.ts";
import { readCsv } from "./csv-cells.ts";
import type { ExchangeItem } from "./exchange-item.ts";
import type { ToolName } from "./tools.ts";

export interface ImportedItems {
  readonly tool: ToolName;
  readonly items: readonly ExchangeItem[];
}

const mostRows = 20_000;

/** The items in a CSV file of Jira or Azure DevOps, whichever its columns tell. Never throws. */
export function importCsv(text: string): ImportedItems | { readonly problem: Message } {
  let rows: string[][];
  try {
    rows = readCsv(text);
  } catch {
    return { problem: say`The file is damaged: a quote in it is never closed, or a row is far too long.` };
  }
  const [head = [], ...others] = rows;
  const names = head.map((name) => name.trim().toLowerCase());
  const tool = names.includes("work item type") ? "azure-devops" : names.includes("summary") ? "jira" : undefined;
  if (tool === undefined)
    return {
      problem: say`These are no items of Jira or Azure DevOps: there is neither a column "Summary" nor "Work Item Type".`,
    };
  if (others.length > mostRows) return { problem: say`The file has more than 20,000 rows. Split it.` };
  const read = others.map((cells) => readRow(names, cells)).filter(({ name }) => name !== "");
  linkByTitles(read);
  const parents = new Map(
    read.flatMap((row) => [row.number, row.id].flatMap((id) => (id === undefined ? [] : [[id, row] as const]))),
  );
  const parentOf = (row: Row): Row | undefined =>
    row.above ?? (row.parent === undefined ? undefined : parents.get(row.parent));
  const above = new Set(read.flatMap((row) => parentOf(row) ?? []));
  const items = read
    // An epic that only names what belongs together is no item of a backlog by itself.
    .filter((row) => !(row.item.type === "epic" && above.has(row) && isOnlyName(row)))
    .map((row) => {
      const parent = parentOf(row);
      return { ...row.item, parent: parent === undefined ? row.parentName : (parent.item.title ?? parent.item.id) };
    });
  return { tool, items };
}

interface Row {
  readonly name: string;
  /** The tool's own number. */
  readonly number: string | undefined;
  readonly id: string | undefined;
  readonly parent: string | undefined;
  readonly parentName: string | undefined;
  /** In which of the columns `Title 1`, `Title 2` … the title stands; 0 for one alone. */
  readonly level: number;
  above: Row | undefined;
  readonly item: ExchangeItem;
}

const types: Readonly<Record<string, ItemType>> = {
  epic: "epic",
  initiative: "epic",
  feature: "feature",
  "new feature": "feature",
  improvement: "feature",
  story: "story",
  "user story": "story",
  "product backlog item": "story",
  requirement: "story",
  bug: "bug",
  spike: "spike",
};

function readRow(names: readonly string[], cells: readonly string[]): Row {
  /** The first of some columns that says something; tools have columns of the same name more than once. */
  const find = (...wanted: readonly string[]): string | undefined => {
    for (const name of wanted) {
      const at = names.findIndex((each, index) => each === name && (cells[index] ?? "").trim() !== "");
      if (at !== -1) return cells[at]?.trim();
    }
    return undefined;
  };
  const field = (name: string): string | undefined => find(name, `custom field (${name})`);
  const level = names.findIndex((name, at) => /^title \d+$/.test(name) && (cells[at] ?? "").trim() !== "");
  const name = level === -1 ? (find("summary", "title") ?? "") : (cells[level]?.trim() ?? "");
  const { lines, labels } = partDescription(asText(field("description") ?? ""));
  const id = find("external issue id", "issue key", "key") ?? labels.get("id") ?? find("id");
  const kind = (labels.get("type") ?? find("issue type", "work item type") ?? "").toLowerCase();
  return {
    name,
    number: find("issue id", "id"),
    id,
    parent: find("parent", "parent id", "parent key") ?? field("epic link"),
    parentName: find("parent summary") ?? field("epic name"),
    level: level === -1 ? 0 : level,
    above: undefined,
    item: {
      id,
      type: types[kind] ?? "task",
      ...readText(name, lines),
      priority: labels.get("priority") ?? field("priority"),
      estimate: labels.get("estimate") ?? field("story points") ?? field("story point estimate") ?? field("effort"),
      value: labels.get("value") ?? field("business value"),
      status: labels.get("status") ?? find("status", "state"),
      owner: find("assignee", "assigned to"),
      criteria: asText(field("acceptance criteria") ?? "")
        .split("\n")
        .map((line) => withoutMark(line).trim())
        .filter((line) => line !== ""),
    },
  };
}

/** What stands under a title that is further to the left belongs to it. */
function linkByTitles(rows: readonly Row[]): void {
  const open: Row[] = [];
  for (const row of rows) {
    while (open.length > 0 && (open.at(-1) as Row).level >= row.level) open.pop();
    row.above = open.at(-1);
    open.push(row);
  }
}

function isOnlyName({ item }: Row): boolean {
  const { id, story, description, priority, estimate, status, criteria } = item;
  return (
    [id, story, description, priority, estimate, status].every((said) => said === undefined) && criteria.length === 0
  );
}

/** Azure DevOps writes what people formatted as HTML. */
function asText(text: string): string {
  const plain = text.replaceAll("\r\n", "\n").trim();
  return /<(?:div|p|br|ul|ol|span|b|i)\b[^>]*>/i.test(plain) ? writeMarkdown(convertToMarkdown(plain)).trim() : plain;
}

const label = /^(ID|Type|Priority|Status|Estimate|Value): (\S.*)$/;

/** Parts the lines that `exportCsv` wrote below a description from what authors wrote. */
function partDescription(text: string): { lines: string[]; labels: ReadonlyMap<string, string> } {
  const lines = text.split("\n");
  const labels = new Map<string, string>();
  for (let match = label.exec(lines.at(-1) ?? ""); match !== null; match = label.exec(lines.at(-1) ?? "")) {
    labels.set((match[1] ?? "").toLowerCase(), match[2] ?? "");
    lines.pop();
  }
  return { lines: lines.filter((line) => line.trim() !== "").map((line) => line.trim()), labels };
}

function readText(name: string, lines: readonly string[]): Pick<ExchangeItem, "title" | "story" | "description"> {
  const isCut = name.endsWith("…") && (lines[0] ?? "").startsWith(name.slice(0, -1));
  const title = isCut ? (lines[0] ?? name) : name;
  const rest = isCut && !hasStory(title) ? lines.slice(1) : lines;
  const story = rest.find(hasStory) ?? (hasStory(title) ? title : undefined);
  const description = rest.filter((line) => line !== story && line !== title).join("\n") || undefined;
  return { title: title === story ? undefined : title, story, description };
}
