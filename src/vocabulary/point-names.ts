import { backlogPoints } from "./points/backlog.ts";
import { clientPoints } from "./points/client.ts";
import { constellationPoints } from "./points/constellation.ts";
import { documentPoints } from "./points/document.ts";
import { engagementPoints } from "./points/engagement.ts";
import { ownershipPoints } from "./points/ownership.ts";
import { riskPoints } from "./points/risk.ts";
import { scopePoints } from "./points/scope.ts";
import { situationPoints } from "./points/situation.ts";
import { visionPoints } from "./points/vision.ts";
import { workingPoints } from "./points/working.ts";

/**
 * What a document can say beside the concepts: a deputy, a steering committee, work for free. `family/point`, by the family
 * whose rules ask about it. Points never decide on a concept or on the kind of a document.
 */
export const pointNames = [
  ...ownershipPoints,
  ...clientPoints,
  ...riskPoints,
  ...scopePoints,
  ...situationPoints,
  ...constellationPoints,
  ...visionPoints,
  ...workingPoints,
  ...backlogPoints,
  ...documentPoints,
  ...engagementPoints,
] as const;

export type PointName = (typeof pointNames)[number];
