import { englishAcceptanceHints } from "./english/acceptance-hints.ts";
import { englishAssumptionGroups } from "./english/assumption-groups.ts";
import { englishBusinessGoals } from "./english/business-goals.ts";
import { englishBusinessGoalsHints } from "./english/business-goals-hints.ts";
import { englishCadence } from "./english/cadence.ts";
import { englishChangeGroups } from "./english/change-groups.ts";
import { englishClientDuties } from "./english/client-duties.ts";
import { englishClientDutyGroups } from "./english/client-duty-groups.ts";
import { englishDutyGroups } from "./english/duty-groups.ts";
import { englishGroups } from "./english/groups.ts";
import { englishInScope } from "./english/in-scope.ts";
import { englishKinds } from "./english/kinds.ts";
import { englishOtherTopics } from "./english/other-topics.ts";
import { englishOutOfScope } from "./english/out-of-scope.ts";
import { englishOutOfScopeHints } from "./english/out-of-scope-hints.ts";
import { englishOwnership } from "./english/ownership.ts";
import { englishPoints } from "./english/points/all-points.ts";
import { englishPricing } from "./english/pricing.ts";
import { englishProduct } from "./english/product.ts";
import { englishProductGroups } from "./english/product-groups.ts";
import { englishRiskGroups } from "./english/risk-groups.ts";
import { englishRisks } from "./english/risks.ts";
import { englishRoadmap } from "./english/roadmap.ts";
import { englishRoadmapHints } from "./english/roadmap-hints.ts";
import { englishRoleGroups } from "./english/role-groups.ts";
import { englishScope } from "./english/scope.ts";
import { englishScopeGroups } from "./english/scope-groups.ts";
import { englishSigns } from "./english/signs.ts";
import { englishSuccessMetrics } from "./english/success-metrics.ts";
import { englishTimeline } from "./english/timeline.ts";
import { englishTimelineHints } from "./english/timeline-hints.ts";
import { englishUserAccess } from "./english/user-access.ts";
import { englishUserAccessGroups } from "./english/user-access-groups.ts";
import { joinGroups } from "./join-groups.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const english: Vocabulary = {
  language: "en",
  groups: joinGroups(
    englishGroups,
    englishProductGroups,
    englishScopeGroups,
    englishDutyGroups,
    englishClientDutyGroups,
    englishUserAccessGroups,
    englishChangeGroups,
    englishAssumptionGroups,
    englishRiskGroups,
    englishRoleGroups,
    ...englishPoints.map(({ groups }) => groups),
  ),
  topics: {
    ...englishOwnership,
    ...englishUserAccess,
    ...englishClientDuties,
    ...englishScope,
    ...englishRisks,
    ...englishProduct,
    ...englishInScope,
    ...englishOutOfScope,
    ...englishOutOfScopeHints,
    ...englishPricing,
    ...englishAcceptanceHints,
    ...englishTimeline,
    ...englishTimelineHints,
    ...englishCadence,
    ...englishBusinessGoals,
    ...englishBusinessGoalsHints,
    ...englishSuccessMetrics,
    ...englishRoadmap,
    ...englishRoadmapHints,
    ...englishOtherTopics,
    ...englishSigns,
  },
  kinds: englishKinds,
  points: englishPoints,
};
