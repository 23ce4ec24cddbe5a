import type { BacklogItem } from "./backlog-items.ts";

/** Whether work on an item waits, has begun or is done; not there where its status says none of it. */
export type ItemProgress = "waiting" | "started" | "done";

/** Where words of a status begin, so that `abandoned` is not `done` and `already started` not `ready`. */
const words: readonly (readonly [ItemProgress, RegExp])[] = [
  [
    "waiting",
    /(?<!\p{L})(?:not started|nicht (?:begonnen|gestartet)|to ?do|open|new|backlog|ready|planned|pending|proposed|draft|approved|blocked|on hold|paused|parked|rejected|cancell?ed|deferred|incomplete|offen|neu|geplant|bereit|wartet|entwurf|vorgeschlagen|blockiert|angehalten|pausiert|zurückgestellt|abgelehnt)/iu,
  ],
  [
    "done",
    /(?<!\p{L}|(?:not|yet|nicht) )(?:done|finished|completed?|closed|implemented|deployed|released|live|delivered|shipped|resolved|✅|✔|☑|erledigt|fertig|abgeschlossen|umgesetzt|geschlossen|ausgeliefert|produktiv)/iu,
  ],
  [
    "started",
    /(?<!\p{L})(?:in (?:progress|development|review|test(?:ing)?)|(?:re)?started|doing|wip|ongoing|active|testing|verified|🚧|🔄|in (?:arbeit|bearbeitung|umsetzung|entwicklung|prüfung)|begonnen|gestartet|läuft|laufend|im test)/iu,
  ],
];

export function readItemProgress({ status }: BacklogItem): ItemProgress | undefined {
  return status === undefined ? undefined : words.find(([, pattern]) => pattern.test(status))?.[0];
}
