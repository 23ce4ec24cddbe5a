import type * as mdast from "mdast";
import { readDocument } from "../../documents/read-document.ts";
import { writeMarkdown } from "../write-markdown.ts";
import type { ExchangeItem } from "./exchange-item.ts";

type Field = keyof ExchangeItem;

/** The columns in their order, as the reader of backlogs knows them. */
const columns: readonly { readonly field: Field; readonly en: string; readonly de: string }[] = [
  { field: "id", en: "ID", de: "ID" },
  { field: "title", en: "Title", de: "Titel" },
  { field: "story", en: "Story", de: "Story" },
  { field: "description", en: "Description", de: "Beschreibung" },
  { field: "type", en: "Type", de: "Typ" },
  { field: "parent", en: "Epic", de: "Epic" },
  { field: "priority", en: "Priority", de: "Priorität" },
  { field: "estimate", en: "Estimate", de: "Schätzung" },
  { field: "value", en: "Value", de: "Wert" },
  { field: "criteria", en: "Acceptance criteria", de: "Akzeptanzkriterien" },
  { field: "status", en: "Status", de: "Status" },
  { field: "owner", en: "Owner", de: "Verantwortlich" },
];

const titles = { en: ["Product backlog", "Items"], de: ["Produkt-Backlog", "Einträge"] } as const;

/** Items as a backlog in Markdown, in the language that they are written in, with the fields that say something. */
export function writeBacklog(items: readonly ExchangeItem[]): string {
  const english = write(items, "en");
  return readDocument("backlog.md", english).language === "de" ? write(items, "de") : english;
}

type Language = "en" | "de";

function write(items: readonly ExchangeItem[], language: Language): string {
  const [title, list] = titles[language];
  const children: mdast.RootContent[] = [heading(1, title), heading(2, list), writeTable(alike(items), language)];
  return `---\nmandate:\n  kind: backlog\n---\n\n${writeMarkdown({ type: "root", children })}`;
}

/** Where not all items are told as stories, or only some have a title, a story stands in the description. */
function alike(items: readonly ExchangeItem[]): readonly ExchangeItem[] {
  const stories = items.filter(({ story }) => story !== undefined).length;
  const named = items.filter(({ title }) => title !== undefined).length;
  if ([0, items.length].includes(stories) && [0, items.length].includes(named)) return items;
  return items.map(({ title, story, description, ...item }) => {
    const said = [title === undefined ? undefined : story, description].filter((part) => part !== undefined);
    return { ...item, title: title ?? story, description: said.join("\n") || undefined };
  });
}

function writeTable(items: readonly ExchangeItem[], language: Language): mdast.Table {
  const used = columns.filter(({ field }) => items.some((item) => linesOf(item, field).length > 0));
  const row = (cells: readonly (readonly string[])[]): mdast.TableRow => ({
    type: "tableRow",
    children: cells.map((lines) => ({ type: "tableCell", children: lines.flatMap(writeLine) })),
  });
  const head = row(used.map((column) => [column[language]]));
  return {
    type: "table",
    children: [head, ...items.map((item) => row(used.map(({ field }) => linesOf(item, field))))],
  };
}

function writeLine(value: string, at: number): mdast.PhrasingContent[] {
  return [...(at === 0 ? [] : [{ type: "html", value: "<br>" } as const]), { type: "text", value }];
}

function heading(depth: 1 | 2, value: string): mdast.Heading {
  return { type: "heading", depth, children: [{ type: "text", value }] };
}

function linesOf(item: ExchangeItem, field: Field): readonly string[] {
  const said = item[field];
  if (said === undefined) return [];
  if (typeof said !== "string") return said.length > 1 ? said.map((line) => `- ${line}`) : said;
  return said.split("\n").filter((line) => line !== "");
}
