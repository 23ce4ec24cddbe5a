import type { EngagementDocument } from "../documents/document.ts";
import { say } from "../text/message.ts";
import type { Fix } from "./rule.ts";

/** Puts one name in place of another wherever the document has it as a word of its own; none where it has it nowhere. */
export function replaceEverywhere({ markdown }: EngagementDocument, name: string, other: string): Fix[] {
  const { visible } = markdown;
  const edits = [];
  for (let at = visible.indexOf(name); at !== -1; at = visible.indexOf(name, at + name.length)) {
    const range = { start: at, end: at + name.length };
    const around = [visible[at - 1] ?? "", visible[range.end] ?? ""];
    if (!around.some((character) => /[\p{L}\p{N}]/u.test(character))) edits.push({ range, newText: other });
  }
  return edits.length === 0 ? [] : [{ title: say`Replace ${name} with ${other} in this document`, edits, safe: false }];
}
