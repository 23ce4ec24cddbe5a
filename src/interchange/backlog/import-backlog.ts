import { type Message, say } from "../../text/message.ts";
import type { Imported } from "../imported.ts";
import { importCsv } from "./import-csv.ts";
import { writeBacklog } from "./write-backlog.ts";

/** The CSV file of a backlog as Markdown. Never throws. */
export function importBacklog(csv: string): Imported | { readonly problem: Message } {
  const imported = importCsv(csv);
  if ("problem" in imported) return imported;
  if (imported.items.length === 0) return { problem: say`There are no items in the file.` };
  return { text: writeBacklog(imported.items), notes: [] };
}
