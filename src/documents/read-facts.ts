import type { DocumentKind } from "./document.ts";
import type { Facts } from "./facts/facts.ts";
import { readDecimalMark } from "./facts/parse-number.ts";
import { readDates } from "./facts/read-dates.ts";
import { readEfforts } from "./facts/read-efforts.ts";
import { readMoney } from "./facts/read-money.ts";
import { readPercentages } from "./facts/read-percentages.ts";
import { readChangeRequests } from "./read-change-requests.ts";
import { readDefinedTerms } from "./read-defined-terms.ts";
import { readMeetings } from "./read-meetings.ts";
import { readMilestones } from "./read-milestones.ts";
import type { Reading } from "./reading.ts";
import { findMatrices } from "./responsibility-matrix.ts";

/** The quantities of a document, the plans made of them, and what it says of the agreement. */
export function readFacts(reading: Reading, language: string, kind: DocumentKind): Facts {
  const { passages } = reading.markdown;
  const decimal = readDecimalMark(passages, language);
  const money = readMoney(reading.markdown, decimal);
  const dates = readDates(passages);
  const efforts = readEfforts(passages, decimal);
  return {
    money,
    percentages: readPercentages(passages, decimal),
    dates,
    efforts,
    meetings: readMeetings(reading, efforts),
    milestones: readMilestones(reading, { money, dates, efforts }),
    parties: reading.parties,
    changes: readChangeRequests(reading, kind),
    matrices: findMatrices(reading),
    definedTerms: readDefinedTerms(reading),
  };
}
