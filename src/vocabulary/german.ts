import { germanAcceptanceHints } from "./german/acceptance-hints.ts";
import { germanAssumptionGroups } from "./german/assumption-groups.ts";
import { germanBusinessGoals } from "./german/business-goals.ts";
import { germanBusinessGoalsHints } from "./german/business-goals-hints.ts";
import { germanCadence } from "./german/cadence.ts";
import { germanChangeGroups } from "./german/change-groups.ts";
import { germanClientDuties } from "./german/client-duties.ts";
import { germanClientDutyGroups } from "./german/client-duty-groups.ts";
import { germanDutyGroups } from "./german/duty-groups.ts";
import { germanGroups } from "./german/groups.ts";
import { germanInScope } from "./german/in-scope.ts";
import { germanKinds } from "./german/kinds.ts";
import { germanOtherTopics } from "./german/other-topics.ts";
import { germanOutOfScope } from "./german/out-of-scope.ts";
import { germanOutOfScopeHints } from "./german/out-of-scope-hints.ts";
import { germanOwnership } from "./german/ownership.ts";
import { germanPoints } from "./german/points/all-points.ts";
import { germanPricing } from "./german/pricing.ts";
import { germanProduct } from "./german/product.ts";
import { germanProductGroups } from "./german/product-groups.ts";
import { germanRiskGroups } from "./german/risk-groups.ts";
import { germanRisks } from "./german/risks.ts";
import { germanRoadmap } from "./german/roadmap.ts";
import { germanRoadmapHints } from "./german/roadmap-hints.ts";
import { germanRoleGroups } from "./german/role-groups.ts";
import { germanScope } from "./german/scope.ts";
import { germanScopeGroups } from "./german/scope-groups.ts";
import { germanSigns } from "./german/signs.ts";
import { germanSuccessMetrics } from "./german/success-metrics.ts";
import { germanTimeline } from "./german/timeline.ts";
import { germanTimelineHints } from "./german/timeline-hints.ts";
import { germanUserAccess } from "./german/user-access.ts";
import { germanUserAccessGroups } from "./german/user-access-groups.ts";
import { joinGroups } from "./join-groups.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const german: Vocabulary = {
  language: "de",
  groups: joinGroups(
    germanGroups,
    germanProductGroups,
    germanScopeGroups,
    germanDutyGroups,
    germanClientDutyGroups,
    germanUserAccessGroups,
    germanChangeGroups,
    germanAssumptionGroups,
    germanRiskGroups,
    germanRoleGroups,
    ...germanPoints.map(({ groups }) => groups),
  ),
  topics: {
    ...germanOwnership,
    ...germanUserAccess,
    ...germanClientDuties,
    ...germanScope,
    ...germanRisks,
    ...germanProduct,
    ...germanInScope,
    ...germanOutOfScope,
    ...germanOutOfScopeHints,
    ...germanPricing,
    ...germanAcceptanceHints,
    ...germanTimeline,
    ...germanTimelineHints,
    ...germanCadence,
    ...germanBusinessGoals,
    ...germanBusinessGoalsHints,
    ...germanSuccessMetrics,
    ...germanRoadmap,
    ...germanRoadmapHints,
    ...germanOtherTopics,
    ...germanSigns,
  },
  kinds: germanKinds,
  points: germanPoints,
};
