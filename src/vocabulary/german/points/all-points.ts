import type { PointVocabulary } from "../../vocabulary.ts";
import { germanBacklogPoints } from "./backlog.ts";
import { germanClientPoints } from "./client.ts";
import { germanConstellationPoints } from "./constellation.ts";
import { germanDocumentPoints } from "./document.ts";
import { germanEngagementPoints } from "./engagement.ts";
import { germanOwnershipPoints } from "./ownership.ts";
import { germanRiskPoints } from "./risk.ts";
import { germanScopePoints } from "./scope.ts";
import { germanSituationPoints } from "./situation.ts";
import { germanVisionPoints } from "./vision.ts";
import { germanWorkingPoints } from "./working.ts";

/** The points of all families. */
export const germanPoints: readonly PointVocabulary[] = [
  germanOwnershipPoints,
  germanClientPoints,
  germanRiskPoints,
  germanScopePoints,
  germanSituationPoints,
  germanConstellationPoints,
  germanVisionPoints,
  germanWorkingPoints,
  germanBacklogPoints,
  germanDocumentPoints,
  germanEngagementPoints,
];
