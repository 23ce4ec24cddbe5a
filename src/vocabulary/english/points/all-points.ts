import type { PointVocabulary } from "../../vocabulary.ts";
import { englishBacklogPoints } from "./backlog.ts";
import { englishClientPoints } from "./client.ts";
import { englishConstellationPoints } from "./constellation.ts";
import { englishDocumentPoints } from "./document.ts";
import { englishEngagementPoints } from "./engagement.ts";
import { englishOwnershipPoints } from "./ownership.ts";
import { englishRiskPoints } from "./risk.ts";
import { englishScopePoints } from "./scope.ts";
import { englishSituationPoints } from "./situation.ts";
import { englishVisionPoints } from "./vision.ts";
import { englishWorkingPoints } from "./working.ts";

/** The points of all families. */
export const englishPoints: readonly PointVocabulary[] = [
  englishOwnershipPoints,
  englishClientPoints,
  englishRiskPoints,
  englishScopePoints,
  englishSituationPoints,
  englishConstellationPoints,
  englishVisionPoints,
  englishWorkingPoints,
  englishBacklogPoints,
  englishDocumentPoints,
  englishEngagementPoints,
];
