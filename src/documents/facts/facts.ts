import type { Range } from "../../text/range.ts";
import type { ResponsibilityMatrix } from "../responsibility-matrix.ts";

/** A sum of money: `€ 12.500,00 netto`, `120 EUR per hour`, `500k USD`. */
export interface Money {
  readonly range: Range;
  readonly amount: number;
  /** The code of ISO 4217 or of a token: `EUR`, `DAI`. */
  readonly currency: string;
  readonly tax: "net" | "gross" | undefined;
  /** What the sum is for one of; not there for a sum as a whole. */
  readonly per: RateUnit | undefined;
}

export type RateUnit = "hour" | "day" | "week" | "month" | "year" | "sprint" | "story-point" | "user";

/** `14 %`, `99,5 Prozent`. */
export interface Percentage {
  readonly range: Range;
  /** 14 for `14 %`. */
  readonly value: number;
}

/** A day, week, month, quarter or half of the calendar. */
export interface CalendarDate {
  readonly range: Range;
  /** As ISO 8601 has it: `2031-11-22`, `2031-11`, `2031-W35`; `2031-Q3` and `2031-H1`; `--12-31`, `--W35`, `--Q3` without a year. */
  readonly value: string;
}

/** How long something takes, or how much work it is: `six weeks`, `12 PT`, `40 Stunden`, `8 story points`. */
export interface Effort {
  readonly range: Range;
  readonly amount: number;
  /** The upper end of `2–3 weeks`. */
  readonly most: number | undefined;
  readonly unit: EffortUnit;
}

export type EffortUnit =
  | "minute"
  | "hour"
  | "day"
  | "working-day"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "sprint"
  | "person-hour"
  | "person-day"
  | "person-week"
  | "person-month"
  | "story-point";

/** A meeting or report that comes again. */
export interface Meeting {
  /** The row, list item or sentence that says it. */
  readonly range: Range;
  readonly name: string;
  /** As written: `every two weeks`, `dienstags`. */
  readonly rhythm: string | undefined;
  /** The days between two; not there for `per sprint` and the like. */
  readonly everyDays: number | undefined;
  readonly minutes: number | undefined;
  /** People, roles and teams as written. */
  readonly participants: readonly string[];
}

/** A dated or paid step of the plan. */
export interface Milestone {
  readonly range: Range;
  readonly name: string;
  readonly date: CalendarDate | undefined;
  readonly duration: Effort | undefined;
  readonly amount: Money | undefined;
}

/** Who stands on a side of the agreement, where it is first named. */
export interface Party {
  readonly range: Range;
  readonly name: string;
  readonly side: "client" | "supplier";
}

export type ChangeStatus = "open" | "approved" | "rejected";

/** A change to an agreed scope, asked for or decided. */
export interface ChangeRequest {
  /** The row, the section or the whole document. */
  readonly range: Range;
  /** `12` in `CR-12`. */
  readonly id: string | undefined;
  readonly title: string;
  readonly titleRange: Range;
  /** Not there where the document doesn't say, or says it in words that are not known. */
  readonly status: ChangeStatus | undefined;
  readonly statusRange: Range | undefined;
}

/** A word to which the document gives a meaning of its own: `(the "Client")`, an entry of a glossary. */
export interface DefinedTerm {
  readonly term: string;
  readonly termRange: Range;
  /** From the term to the end of what is said of it. */
  readonly range: Range;
}

/** Quantities, plans and agreements, each where it stands, in the order of the text. */
export interface Facts {
  readonly money: readonly Money[];
  readonly percentages: readonly Percentage[];
  readonly dates: readonly CalendarDate[];
  readonly efforts: readonly Effort[];
  readonly meetings: readonly Meeting[];
  readonly milestones: readonly Milestone[];
  readonly parties: readonly Party[];
  readonly changes: readonly ChangeRequest[];
  readonly matrices: readonly ResponsibilityMatrix[];
  readonly definedTerms: readonly DefinedTerm[];
}
