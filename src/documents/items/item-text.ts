import { escapePattern } from "../../text/escape-pattern.ts";
import type { Range } from "../../text/range.ts";
import type { EngagementDocument } from "../document.ts";
import type { BacklogItem } from "./backlog-items.ts";

/** Where an item says what is wanted: its goal where it has one in words of its own, else its title. */
export function wishRange({ markdown }: EngagementDocument, { range, titleRange, goal }: BacklogItem): Range {
  if (goal === undefined) return titleRange;
  const words = goal.split(/\s+/).map(escapePattern);
  const found = new RegExp(words.join("\\s+"), "u").exec(markdown.visible.slice(range.start, range.end));
  if (found === null) return titleRange;
  const start = range.start + found.index;
  return { start, end: start + found[0].length };
}
