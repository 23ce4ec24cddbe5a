import { readWords } from "../text/words.ts";

/** Text for comparing titles and labels: `2. Out-of-scope` → `2 out of scope`. */
export function foldText(text: string): string {
  return readWords(text)
    .map((word) => word.folded)
    .join(" ");
}
