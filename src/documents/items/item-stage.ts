import { readWords } from "../../text/words.ts";
import type { BacklogItem } from "./backlog-items.ts";

/** `ready`: about to be built, or already being built. `closed`: nobody will touch it any more. */
export type ItemStage = "open" | "ready" | "closed";

const closed = setOf(
  "done finished completed complete closed accepted implemented deployed released verified resolved cancelled canceled rejected",
  "erledigt fertig abgeschlossen umgesetzt abgelehnt verworfen abgenommen",
);
const ready = setOf(
  "ready started selected doing wip progress development bereit begonnen arbeit bearbeitung entwicklung",
);
const checkMark = /^\s*(?:✅|✔|☑|:white_check_mark:)/u;
const notYet = ["not", "yet", "nicht", "noch"];

/** How far an item is, by its status. */
export function stageOf({ status }: BacklogItem): ItemStage {
  if (status === undefined) return "open";
  if (checkMark.test(status)) return "closed";
  const words = readWords(status).map((word) => word.folded);
  const says = (stage: ReadonlySet<string>): boolean =>
    words.some((word, index) => stage.has(word) && !notYet.includes(words[index - 1] ?? ""));
  if (says(closed)) return "closed";
  return says(ready) ? "ready" : "open";
}

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")));
}
