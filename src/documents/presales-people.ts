import { plainText } from "../markdown/markdown-document.ts";
import type { EngagementDocument } from "./document.ts";
import { columnOfPoint, fieldsOfPoint } from "./points.ts";

const mostWordsOfSignature = 12;

/** Keys of the front matter that name who worked on an offer. */
const keys =
  /^(?:authors?|reviewers?|reviewed[_-]by|estimated[_-]by|prepared[_-]by|autor(?:en)?|erstellt[_-]von|geprüft[_-]von)$/iu;

/** Who wrote, reviewed or estimated an offer, as written: values of labels, cells of a version table, the front matter. */
export function readPresalesPeople(document: EngagementDocument): readonly string[] {
  const { markdown } = document;
  const inFields = fieldsOfPoint(document, "scope/presales").map(({ value }) => value);
  const inTables = markdown.blocks.flatMap((block) => {
    const column = block.type === "table" ? columnOfPoint(document, block, "scope/presales") : undefined;
    if (block.type !== "table" || column === undefined) return [];
    return block.rows.map(({ cells }) => cells[column]?.text ?? "");
  });
  const inFrontMatter = Object.entries(markdown.frontMatter?.data ?? {})
    .filter(([key]) => keys.test(key))
    .map(([, value]) => [value].flat().join(", "));
  return [...inFields, ...inTables, ...inFrontMatter].filter((text) => text.trim() !== "");
}

/** The last line of an offer, where it is short: those sign there who answer for it. */
export function readSignature({ markdown: { blocks, visible } }: EngagementDocument): string {
  const last = blocks.at(-1);
  if (last?.type !== "paragraph") return "";
  const text = plainText(visible, last.range);
  return text.split(" ").length <= mostWordsOfSignature ? text : "";
}

/** Whether the front matter says when the Product Owner takes an offer over. */
export function plansHandover({ markdown }: EngagementDocument): boolean {
  return markdown.frontMatter?.data.handover !== undefined;
}
