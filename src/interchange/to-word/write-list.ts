import { AlignmentType, LevelFormat, type NumberingDefinition, Paragraph } from "docx";
import type * as hast from "hast";
import { isTag } from "../hast.ts";
import type { WordContext } from "./word-context.ts";
import { listIndent } from "./word-styles.ts";
import { type BlockPlace, groupLines, type WordBlock, writeBlocks } from "./write-blocks.ts";
import { writeRuns } from "./write-runs.ts";

const deepest = 8;
const bullets = ["•", "–", "▪"];

/** A list with Word's own numbers or bullets. Each numbered list counts by itself, from the number that it starts with. */
export function writeList(list: hast.Element, context: WordContext, { depth }: BlockPlace): WordBlock[] {
  const level = Math.min(depth, deepest);
  const numbering = isTag(list, "ol") ? countFrom(Number(list.properties.start ?? 1), context) : undefined;
  return list.children
    .filter((item) => isTag(item, "li"))
    .flatMap((item) => {
      const box = takeBox(item);
      const reference = box === undefined ? (numbering ?? bulleted) : boxed[box];
      return writeItem(box === undefined ? item : withoutBox(item), context, level, reference);
    });
}

function writeItem(
  item: hast.Element,
  context: WordContext,
  level: number,
  reference: NumberingDefinition,
): WordBlock[] {
  const place = { depth: level + 1 };
  const [first, ...rest] = groupLines(item.children).filter((group) => !isBlank(group));
  const isLine = first !== undefined && (Array.isArray(first) || isTag(first, "p"));
  const line = !isLine ? [] : Array.isArray(first) ? first : first.children;
  const others = isLine ? rest : first === undefined ? [] : [first, ...rest];
  return [
    new Paragraph({ children: writeRuns(line, context), numbering: { reference, level } }),
    ...others.flatMap((group) => writeBlocks(Array.isArray(group) ? group : [group], context, place)),
  ];
}

function isBlank(group: hast.Element | readonly hast.ElementContent[]): boolean {
  return Array.isArray(group) && group.every((node) => node.type === "text" && node.value.trim() === "");
}

const levelNumbers = Array.from({ length: deepest + 1 }, (_, level) => level);

function define(
  reference: string,
  format: "decimal" | "bullet",
  text: (level: number) => string,
  start = 1,
): NumberingDefinition {
  return {
    reference,
    levels: levelNumbers.map((level) => ({
      level,
      start,
      format: format === "decimal" ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: text(level),
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: listIndent * (level + 1), hanging: listIndent } } },
    })),
  };
}

const bulleted = define("bullets", "bullet", (level) => bullets[level % bullets.length] ?? "•");

/** Tasks have their box in the bullet's place. */
const boxed = { done: define("done", "bullet", () => "☑"), open: define("open", "bullet", () => "☐") };

function countFrom(start: number, context: WordContext): NumberingDefinition {
  return define(`numbers-${context.nextList()}`, "decimal", (level) => `%${level + 1}.`, start);
}

function takeBox(item: hast.Element): keyof typeof boxed | undefined {
  const box = findBox(item);
  if (box === undefined) return undefined;
  return box.properties.checked === true ? "done" : "open";
}

function findBox(item: hast.Element): hast.Element | undefined {
  const inside = item.children.flatMap((child) => (isTag(child, "p") ? child.children : [child]));
  const first = inside.find((child) => child.type !== "text" || child.value.trim() !== "");
  return isTag(first, "input") ? first : undefined;
}

function withoutBox(item: hast.Element): hast.Element {
  const box = findBox(item);
  const drop = (children: hast.ElementContent[]): hast.ElementContent[] =>
    children.flatMap((child) => {
      if (child === box) return [];
      return isTag(child, "p") ? [{ ...child, children: drop(child.children) }] : [child];
    });
  return { ...item, children: drop(item.children) };
}
