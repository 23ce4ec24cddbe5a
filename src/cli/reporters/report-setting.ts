import type { Wording } from "../../text/message.ts";
import type { DisplayLanguage } from "../../translations/display-languages.ts";
import type { Style } from "./style.ts";

/** What a report is written for, beside what was found. */
export interface ReportSetting {
  readonly language: DisplayLanguage;
  readonly wording: Wording;
  readonly style: Style;
  /** Of the terminal that it is read in; undefined elsewhere. */
  readonly columns: number | undefined;
  /** Where the checked paths start. */
  readonly folder: string;
  /** The folder that other programs know files by: that of the repository in CI, else the current one. */
  readonly root: string;
}
