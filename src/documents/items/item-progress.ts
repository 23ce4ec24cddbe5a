import type { BacklogItem } from "./backlog-items.ts";

/** Whether work on an item waits, has begun or is done; not there where its status says none of it. */
export type ItemProgress = "waiting" | "started" | "done";

const words: readonly (readonly [ItemProgress, RegExp])[] = [
  [
    "waiting",
    /not started|nicht (?:begonnen|gestartet)|to ?do|open|new|backlog|ready|planned|pending|proposed|draft|approved|blocked|on hold|paused|parked|rejected|cancell?ed|deferred|incomplete|offen|neu|geplant|bereit|wartet|entwurf|vorgeschlagen|blockiert|angehalten|pausiert|zurückgestellt|abgelehnt/iu,
  ],
  [
    "done",
    /done|finished|completed?|closed|implemented|deployed|released|live|shipped|resolved|✅|✔|☑|erledigt|fertig|abgeschlossen|umgesetzt|geschlossen|ausgeliefert|produktiv/iu,
  ],
  [
    "started",
    /in (?:progress|development|review|test(?:ing)?)|started|doing|wip|ongoing|active|testing|verified|🚧|🔄|in (?:arbeit|bearbeitung|umsetzung|entwicklung|prüfung)|begonnen|gestartet|läuft|laufend|im test/iu,
  ],
];

export function readItemProgress({ status }: BacklogItem): ItemProgress | undefined {
  return status === undefined ? undefined : words.find(([, pattern]) => pattern.test(status))?.[0];
}
