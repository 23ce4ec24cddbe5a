import { type Severity, severities } from "../../rules/rule.ts";
import { type Message, say } from "../../text/message.ts";
import { countSeverities, type Report } from "../report.ts";
import { countOf } from "./severity-names.ts";

/** How a reporter marks what it counts. */
export interface Emphasis {
  readonly found: (severity: Severity, count: Message) => string;
  readonly nothing: (message: Message) => string;
}

/** `3 errors, 5 warnings in 2 documents (7 files, 5 are no engagement documents)` */
export function sumUp(report: Report, { found, nothing }: Emphasis): Message {
  const { files } = report;
  const documents = files.filter(({ kind }) => kind !== "none").length;
  if (files.length === 0) return say`Nothing was checked: there are no Markdown files here`;
  if (documents === 0) return tellNoDocument(files.length);
  const counts = countSeverities(report);
  const each = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => found(severity, countOf[severity](counts[severity])));
  const findings = each.length > 0 ? each.join(", ") : nothing(say`No findings`);
  const among =
    documents === 1 ? say`${findings} in ${documents} document` : say`${findings} in ${documents} documents`;
  return files.length === documents ? among : say`${among} (${describeOthers(files.length, documents)})`;
}

/** How much advice is kept back, where some is. */
export function tellLeftOut({ files }: Report): Message | undefined {
  const count = files.reduce((sum, { leftOut }) => sum + leftOut, 0);
  if (count === 0) return undefined;
  return count === 1
    ? say`${count} more piece of advice: --all shows it`
    : say`${count} more pieces of advice: --all shows them`;
}

function tellNoDocument(files: number): Message {
  return files === 1
    ? say`Nothing was checked: the file is no engagement document (statement of work, product vision, backlog, role charter …)`
    : say`Nothing was checked: none of the ${files} files is an engagement document (statement of work, product vision, backlog, role charter …)`;
}

function describeOthers(files: number, documents: number): Message {
  const others = files - documents;
  return others === 1
    ? say`${files} files, 1 is no engagement document`
    : say`${files} files, ${others} are no engagement documents`;
}
