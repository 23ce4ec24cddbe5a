import type { FrontMatter } from "../markdown/front-matter.ts";
import type { YamlNode } from "../markdown/yaml-node.ts";
import { listOf, type Message, say, type Value } from "../text/message.ts";
import { findNearestName, suggestName } from "../text/nearest-name.ts";
import type { Range } from "../text/range.ts";
import { quoted } from "../text/wording.ts";
import { isShare, type TermShape, termShapes } from "./declared-terms.ts";
import { documentKinds } from "./document.ts";

export interface TermProblem {
  /** One line that says what is wrong, what is allowed, and what was probably meant. */
  readonly message: Message;
  /** The key or the value. */
  readonly range: Range;
  /** The key or name that was probably meant, where that can be told. */
  readonly meant: string | undefined;
}

/** What a `mandate:` block of a front matter may say; `frozen` is what the signed clauses said. */
export const blockShape = {
  kind: documentKinds,
  ...termShapes,
  frozen: { at: "text", clauses: "texts" },
} as const satisfies TermShape;

/** What is wrong in the `mandate:` block of a front matter. A `mandate` that is only a text is somebody else's key. */
export function findBlockProblems({ yaml }: FrontMatter): TermProblem[] {
  const block = yaml?.entries?.find(({ key }) => key === "mandate")?.value;
  return block?.entries === undefined ? [] : findTermProblems("mandate", block, blockShape);
}

/** What is wrong with the value of a key; one that is empty says nothing and is right. */
export function findTermProblems(key: string, { range, scalar, entries }: YamlNode, shape: TermShape): TermProblem[] {
  if (scalar === null) return [];
  if (shape === "text") {
    return typeof scalar === "string"
      ? []
      : [{ message: say`${quoted(key)} must be a text.`, range, meant: undefined }];
  }
  if (shape === "share") {
    if (isShare(scalar)) return [];
    return [
      { message: say`${quoted(key)} must be a share such as 0.25.${suggestShare(scalar)}`, range, meant: undefined },
    ];
  }
  if (isListOfNames(shape)) {
    if (shape.some((name) => name === scalar)) return [];
    const what = key.replaceAll("_", " ");
    const written = typeof scalar === "string" ? scalar : "";
    const unknown = written === "" ? say`A ${what} is missing here.` : say`Unknown ${what} ${quoted(written)}.`;
    const message = say`${unknown} Use ${listOf(shape, "or")}.${suggestName(written, shape)}`;
    return [{ message, range, meant: findNearestName(written, shape) }];
  }
  if (entries === undefined) {
    return [{ message: say`${quoted(key)} must be a list of "key: value" lines.`, range, meant: undefined }];
  }
  if (shape === "texts") return entries.flatMap((entry) => findTermProblems(entry.key, entry.value, "text"));
  const known = Object.keys(shape);
  return entries.flatMap((entry) => {
    const inner = Object.hasOwn(shape, entry.key) ? shape[entry.key] : undefined;
    if (inner !== undefined) return findTermProblems(entry.key, entry.value, inner);
    const suggestion = suggestName(entry.key, known) || say` Known are ${listOf(known)}.`;
    const message = say`Unknown key ${quoted(entry.key)} in ${quoted(key)}.${suggestion}`;
    const nearest = findNearestName(entry.key, known);
    const isFree = entries.every((other) => other.key !== nearest);
    return [{ message, range: entry.keyRange, meant: isFree ? nearest : undefined }];
  });
}

/** For `25` and `25 %` */
function suggestShare(scalar: unknown): Value {
  const percent = Number(String(scalar).replace(/(?:(?<!\s)\s+)?%$/, ""));
  return percent > 1 && percent <= 100 ? say` Did you mean ${percent / 100}?` : "";
}

function isListOfNames(shape: TermShape): shape is readonly string[] {
  return Array.isArray(shape);
}
