import { english } from "../vocabulary/english.ts";
import { german } from "../vocabulary/german.ts";
import type { DocumentKind } from "./document.ts";
import { readFileName, readNameCues } from "./kind-cues.ts";

/** What a file's name alone says of the document, `backlog` for `docs/product-backlog.md`; most names say nothing. */
export function kindOfFileName(path: string): DocumentKind | undefined {
  const name = readFileName(path);
  const cues = [english, german].flatMap(({ kinds }) => readNameCues(kinds, name, "file name"));
  return cues.sort((one, other) => other.weight - one.weight)[0]?.kind;
}
