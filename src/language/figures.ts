import type { EngagementDocument } from "../documents/document.ts";
import { findBreakEvenCreep, findMarginAfterCreep } from "../engagement/calculations/margin.ts";
import { findMeetingLoad } from "../engagement/calculations/meeting-load.ts";
import { coverParts, findRiskCoverage, readRiskGrid } from "../engagement/calculations/risk-coverage.ts";
import { roundTo } from "../engagement/calculations/rounding.ts";
import type { Engagement } from "../engagement/engagement.ts";
import { findTerms } from "../engagement/engagement-terms.ts";
import { type Message, say, type Value } from "../text/message.ts";

const creeps = [10, 20, 40];
const mostParticipants = 3;

/** What can be calculated from a document, a line each with its formula: `Margin: 25 % planned; …`. */
export function describeFigures(document: EngagementDocument, engagement: Engagement): Message[] {
  return [describeMargin(document, engagement), describeMeetings(document), describeRisks(document)].filter(
    (line) => line !== undefined,
  );
}

/** Never in what the client reads. */
function describeMargin(document: EngagementDocument, engagement: Engagement): Message | undefined {
  const share = document.declared.targetMargin ?? engagement.declared?.targetMargin;
  if (share === undefined || findTerms(document, engagement).audience?.value === "client-facing") return undefined;
  const planned = roundTo(share * 100, 1);
  const left = creeps.map(
    (creep) => say`${creep} % unbilled effort leave ${sign(findMarginAfterCreep(planned, creep))} %`,
  );
  const gone = findBreakEvenCreep(planned);
  const all = joinAll(left);
  return gone === undefined
    ? say`Margin: ${planned} % planned; ${all} (1 − (1 − margin) × (1 + unbilled))`
    : say`Margin: ${planned} % planned; ${all}, and ${gone} % leave nothing (1 − (1 − margin) × (1 + unbilled))`;
}

function describeMeetings({ facts }: EngagementDocument): Message | undefined {
  const { participants } = findMeetingLoad(facts.meetings);
  if (participants.length === 0) return undefined;
  const loads = participants.slice(0, mostParticipants).map(({ name, hoursPerWeek: hours }) => `${name} ${hours} h`);
  return say`Meetings a week: ${loads.join(", ")} (sum of length × times a week)`;
}

function describeRisks({ risks }: EngagementDocument): Message | undefined {
  const grid = readRiskGrid(risks);
  const { percent, missing } = findRiskCoverage(grid);
  const cells = Object.values(grid).reduce((sum, parts) => sum + parts.length, 0);
  if (cells === 0) return undefined;
  return say`Product risks in the register: ${cells} of ${cells + missing.length} cells filled, ${percent} % (four risks × ${joinAll(coverParts.map((part) => partNames[part]))})`;
}

const partNames: Readonly<Record<(typeof coverParts)[number], Message>> = {
  named: say`named`,
  owner: say`owner`,
  test: say`test`,
  staffed: say`staffed`,
  billed: say`billed`,
};

function joinAll([first, ...others]: readonly Message[]): Value {
  return first === undefined ? "" : others.reduce((before, one) => say`${before}, ${one}`, first);
}

/** A true minus sign. */
function sign(value: number | undefined): string {
  return String(value ?? 0).replace("-", "−");
}
