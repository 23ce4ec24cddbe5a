import type { Report } from "../report.ts";
import { formatGithub } from "./github.ts";
import { formatJson } from "./json.ts";
import { formatJunit } from "./junit.ts";
import { formatMarkdown } from "./markdown.ts";
import { formatPretty } from "./pretty.ts";
import type { ReportFormat } from "./report-formats.ts";
import type { ReportSetting } from "./report-setting.ts";
import { formatSarif } from "./sarif.ts";

type Reporter = (report: Report, setting: ReportSetting) => string | Promise<string>;

/** What writes a report in each format. */
export const reporters: Readonly<Record<ReportFormat, Reporter>> = {
  pretty: formatPretty,
  json: formatJson,
  sarif: formatSarif,
  junit: formatJunit,
  github: formatGithub,
  markdown: formatMarkdown,
};
