import type { EngagementDocument } from "../documents/document.ts";
import { findBreakEvenCreep, findMarginAfterCreep } from "../engagement/calculations/margin.ts";
import { findMeetingLoad } from "../engagement/calculations/meeting-load.ts";
import { coverParts, findRiskCoverage, readRiskGrid } from "../engagement/calculations/risk-coverage.ts";
import { roundTo } from "../engagement/calculations/rounding.ts";
import type { Engagement } from "../engagement/engagement.ts";
import { findTerms } from "../engagement/engagement-terms.ts";

const creeps = [10, 20, 40];
const mostParticipants = 3;

/** What can be calculated from a document, a line each with its formula: `Margin: 25 % planned; …`. */
export function describeFigures(document: EngagementDocument, engagement: Engagement): string[] {
  return [describeMargin(document, engagement), describeMeetings(document), describeRisks(document)].filter(
    (line) => line !== "",
  );
}

/** Never in what the client reads. */
function describeMargin(document: EngagementDocument, engagement: Engagement): string {
  const share = document.declared.targetMargin ?? engagement.declared?.targetMargin;
  if (share === undefined || findTerms(document, engagement).audience?.value === "client-facing") return "";
  const planned = roundTo(share * 100, 1);
  const left = creeps.map(
    (creep) => `${creep} % unbilled effort leave ${sign(findMarginAfterCreep(planned, creep))} %`,
  );
  const gone = findBreakEvenCreep(planned);
  const end = gone === undefined ? "" : `, and ${gone} % leave nothing`;
  return `Margin: ${planned} % planned; ${left.join(", ")}${end} (1 − (1 − margin) × (1 + unbilled))`;
}

function describeMeetings({ facts }: EngagementDocument): string {
  const { participants } = findMeetingLoad(facts.meetings);
  if (participants.length === 0) return "";
  const loads = participants.slice(0, mostParticipants).map(({ name, hoursPerWeek: hours }) => `${name} ${hours} h`);
  return `Meetings a week: ${loads.join(", ")} (sum of length × times a week)`;
}

function describeRisks({ risks }: EngagementDocument): string {
  const grid = readRiskGrid(risks);
  const { percent, missing } = findRiskCoverage(grid);
  const cells = Object.values(grid).reduce((sum, parts) => sum + parts.length, 0);
  if (cells === 0) return "";
  return `Product risks in the register: ${cells} of ${cells + missing.length} cells filled, ${percent} % (four risks × ${coverParts.join(", ")})`;
}

/** A true minus sign. */
function sign(value: number | undefined): string {
  return String(value ?? 0).replace("-", "−");
}
