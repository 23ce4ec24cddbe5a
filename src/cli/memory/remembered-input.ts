import { createHash } from "node:crypto";
import type { DocumentGist } from "../../engagement/group-documents.ts";
import { buildLineIndex, type LineIndex } from "../../text/line-index.ts";
import type { JudgedInput } from "../judge-input.ts";
import { findOtherFile, type OtherFile, toOtherFile } from "../other-file.ts";
import type { Input } from "../read-inputs.ts";
import type { Memory } from "./memory.ts";

/** An input of which is known where it belongs; it is only read where more is asked. */
export interface RememberedInput {
  readonly input: Input;
  /** Tells all that the reading depends on. */
  readonly key: string;
  readonly gist: DocumentGist;
  judged(): JudgedInput;
  lines(): LineIndex;
}

/** `judge` is called where the memory doesn't know the text. Other files are only held as such where nothing else is known of them. */
export function rememberInput(
  input: Input,
  memory: Memory,
  judge: (input: Input) => JudgedInput,
  areOthersHeld: boolean,
): RememberedInput | OtherFile {
  const { path, readOptions, file } = input;
  const key = hashOf([path, readOptions], file.text);
  const known = memory.find(key);
  if (known !== undefined) {
    const gist = { ...(JSON.parse(known) as Omit<DocumentGist, "path">), path };
    if (gist.kind !== "none") return openLater(key, gist, input, judge);
    return areOthersHeld ? openLater(key, gist, withoutText(input), judge) : toOtherFile(input, gist.language);
  }
  const other = areOthersHeld ? undefined : findOtherFile(input);
  if (other !== undefined) {
    memory.keep(key, JSON.stringify({ ...gistOfOther, language: other.language }));
    return other;
  }
  const judged = judge(input);
  const gist = gistOf(judged);
  memory.keep(key, JSON.stringify({ ...gist, path: undefined }));
  if (gist.kind === "none" && !areOthersHeld) return toOtherFile(input, gist.language);
  const held = gist.kind === "none" ? withoutText(input) : input;
  return { input: held, key, gist, judged: () => judged, lines: () => judged.judged.summary.lines };
}

function openLater(
  key: string,
  gist: DocumentGist,
  input: Input,
  judge: (input: Input) => JudgedInput,
): RememberedInput {
  let judged: JudgedInput | undefined;
  let lines: LineIndex | undefined;
  return {
    input,
    key,
    gist,
    judged() {
      judged ??= judge(input);
      return judged;
    },
    lines() {
      lines ??= buildLineIndex(input.file.text);
      return lines;
    },
  };
}

/** A key for some data, and a text beside it. */
export function hashOf(data: readonly unknown[], text = ""): string {
  return createHash("sha256").update(JSON.stringify(data, asPlainData)).update("\n").update(text).digest("base64url");
}

/** What JSON would leave out must tell one key from another, too. */
function asPlainData(_key: string, value: unknown): unknown {
  if (value instanceof RegExp) return String(value);
  if (value instanceof Map || value instanceof Set) return [...value];
  if (typeof value === "function") throw new Error("a function is no part of a key");
  return value;
}

/** Most files of a workspace are no engagement documents; nothing of theirs is held. */
function withoutText(input: Input): Input {
  return { ...input, file: { ...input.file, text: "" } };
}

const gistOfOther: Omit<DocumentGist, "path" | "language"> = {
  kind: "none",
  identity: { products: [], clients: [], providers: [], links: [] },
  declared: {},
};

function gistOf({ judged: { summary } }: JudgedInput): DocumentGist {
  const { path, kind, language, identity, declared } = summary;
  const { engagement } = declared;
  return { path, kind, language, identity, declared: engagement === undefined ? {} : { engagement } };
}
