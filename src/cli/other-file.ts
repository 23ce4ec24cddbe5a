import { lookAtOther } from "../documents/first-look.ts";
import { buildLineIndex } from "../text/line-index.ts";
import type { ComparedFile } from "./check-member.ts";
import type { Input } from "./read-inputs.ts";

/** A file that is no engagement document. Most files of a workspace are such, so nothing is held that is not reported. */
export interface OtherFile extends Pick<Input, "path" | "absolutePath" | "isAsked"> {
  readonly language: string;
}

/** Gives nothing for what may be an engagement document and has to be read. */
export function findOtherFile(input: Input): OtherFile | undefined {
  const { path, file, readOptions } = input;
  const other = readOptions.kind === undefined ? lookAtOther(path, file.text) : undefined;
  return other && toOtherFile(input, other.language);
}

export function toOtherFile({ path, absolutePath, isAsked }: Input, language: string): OtherFile {
  return { path, absolutePath, isAsked, language };
}

const nothingFound = {
  kind: "none",
  text: "",
  lines: buildLineIndex(""),
  findings: [],
  leftOut: 0,
  fixed: 0,
  read(): never {
    throw new Error("a file without findings is not opened");
  },
} as const;

/** There is nothing to find in it. */
export function reportOtherFile({ path, language }: OtherFile): ComparedFile {
  return { file: { ...nothingFound, path, language }, known: 0, gone: 0 };
}
