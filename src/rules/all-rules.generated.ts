// Made from the files in this folder by `npm run generate`.
import ownershipBudgetRolesBlurred from "./ownership/budget-roles-blurred.ts";
import ownershipPoAuthorityNotAcknowledged from "./ownership/po-authority-not-acknowledged.ts";
import ownershipPoAvailabilityMissing from "./ownership/po-availability-missing.ts";
import ownershipPoContactConflict from "./ownership/po-contact-conflict.ts";
import ownershipPoDecisionRightsMissing from "./ownership/po-decision-rights-missing.ts";
import ownershipPoNoScopeAuthority from "./ownership/po-no-scope-authority.ts";
import ownershipPoNotNamed from "./ownership/po-not-named.ts";
import ownershipPoNotOnePerson from "./ownership/po-not-one-person.ts";
import ownershipPoProxy from "./ownership/po-proxy.ts";
import ownershipPoValueMeasure from "./ownership/po-value-measure.ts";
import ownershipResponsibilitiesMissing from "./ownership/responsibilities-missing.ts";
import ownershipRolesMissing from "./ownership/roles-missing.ts";
import clientBriefingOnly from "./client/briefing-only.ts";
import clientDirectsDevelopers from "./client/directs-developers.ts";
import clientDutiesMissing from "./client/duties-missing.ts";
import clientFundingStagesMissing from "./client/funding-stages-missing.ts";
import clientFundingTeamMissing from "./client/funding-team-missing.ts";
import clientPoExpected from "./client/po-expected.ts";
import clientSmeMissing from "./client/sme-missing.ts";
import clientSponsorMissing from "./client/sponsor-missing.ts";
import clientWritesTickets from "./client/writes-tickets.ts";
import riskDisclaimed from "./risk/disclaimed.ts";
import riskEvidenceMissing from "./risk/evidence-missing.ts";
import riskFeasibilityMissing from "./risk/feasibility-missing.ts";
import riskMitigationMissing from "./risk/mitigation-missing.ts";
import riskNotBilled from "./risk/not-billed.ts";
import riskNotStaffed from "./risk/not-staffed.ts";
import riskOwnerMissing from "./risk/owner-missing.ts";
import riskUsabilityMissing from "./risk/usability-missing.ts";
import riskValueMissing from "./risk/value-missing.ts";
import riskViabilityMissing from "./risk/viability-missing.ts";
import scopeAcceptanceTermsMissing from "./scope/acceptance-terms-missing.ts";
import scopeAssumptionsMissing from "./scope/assumptions-missing.ts";
import scopeChangeProcessIncomplete from "./scope/change-process-incomplete.ts";
import scopeCrIncomplete from "./scope/cr-incomplete.ts";
import scopeFixedPriceWithoutPo from "./scope/fixed-price-without-po.ts";
import scopeFrozenClauseChanged from "./scope/frozen-clause-changed.ts";
import scopeGoodwillWork from "./scope/goodwill-work.ts";
import scopeInScopeMissing from "./scope/in-scope-missing.ts";
import scopeMarginBasisMissing from "./scope/margin-basis-missing.ts";
import scopeMarginExposed from "./scope/margin-exposed.ts";
import scopeOpenEnded from "./scope/open-ended.ts";
import scopeOutOfScopeMissing from "./scope/out-of-scope-missing.ts";
import scopePresalesPoMissing from "./scope/presales-po-missing.ts";
import scopePricingModelUnclear from "./scope/pricing-model-unclear.ts";
import scopeTriggerPhrase from "./scope/trigger-phrase.ts";
import scopeTriggersMissing from "./scope/triggers-missing.ts";
import scopeWorkBeforeApproval from "./scope/work-before-approval.ts";
import situationClientPoUnjustified from "./situation/client-po-unjustified.ts";
import situationInternalReqBusinessMissing from "./situation/internal-req-business-missing.ts";
import situationInternalReqOperabilityMissing from "./situation/internal-req-operability-missing.ts";
import situationOwnershipAfterHandoverMissing from "./situation/ownership-after-handover-missing.ts";
import situationPoBoundaryMissing from "./situation/po-boundary-missing.ts";
import situationPoSideConflict from "./situation/po-side-conflict.ts";
import situationResaleIdeasOwnerMissing from "./situation/resale-ideas-owner-missing.ts";
import situationUndeclared from "./situation/undeclared.ts";
import situationValueDataMissing from "./situation/value-data-missing.ts";
import constellationDistributedPoMissing from "./constellation/distributed-po-missing.ts";
import constellationMultiPoCoordinationMissing from "./constellation/multi-po-coordination-missing.ts";
import constellationMultiPoNoFinalSay from "./constellation/multi-po-no-final-say.ts";
import constellationPoManyProducts from "./constellation/po-many-products.ts";
import constellationPoPmSplitUndefined from "./constellation/po-pm-split-undefined.ts";
import constellationPoServiceRole from "./constellation/po-service-role.ts";
import constellationRoleBackingMissing from "./constellation/role-backing-missing.ts";
import constellationRoleTitleOnly from "./constellation/role-title-only.ts";
import constellationSplitPoBoundaryMissing from "./constellation/split-po-boundary-missing.ts";
import constellationTeamContactUndefined from "./constellation/team-contact-undefined.ts";
import constellationUndeclared from "./constellation/undeclared.ts";
import visionAgreementMissing from "./vision/agreement-missing.ts";
import visionAudienceNeedsMissing from "./vision/audience-needs-missing.ts";
import visionBusinessGoalsMissing from "./vision/business-goals-missing.ts";
import visionFeatureListOnly from "./vision/feature-list-only.ts";
import visionFeaturesRoadmapMissing from "./vision/features-roadmap-missing.ts";
import visionMarketMissing from "./vision/market-missing.ts";
import visionMetricsMissing from "./vision/metrics-missing.ts";
import visionStatementMissing from "./vision/statement-missing.ts";
import workingAcceptanceTestingMissing from "./working/acceptance-testing-missing.ts";
import workingClientMeetingsMissing from "./working/client-meetings-missing.ts";
import workingCommsChannelsMissing from "./working/comms-channels-missing.ts";
import workingCustomerAbsent from "./working/customer-absent.ts";
import workingDiscoveryMissing from "./working/discovery-missing.ts";
import workingDiscoveryTopicsMissing from "./working/discovery-topics-missing.ts";
import workingMeetingIncomplete from "./working/meeting-incomplete.ts";
import workingMeetingLoadHigh from "./working/meeting-load-high.ts";
import workingMeetingOutcomeMissing from "./working/meeting-outcome-missing.ts";
import workingPlanContentMissing from "./working/plan-content-missing.ts";
import workingPostLaunchMissing from "./working/post-launch-missing.ts";
import workingStakeholdersUnlisted from "./working/stakeholders-unlisted.ts";
import workingTeamMeetingsMissing from "./working/team-meetings-missing.ts";
import backlogDuplicate from "./backlog/duplicate.ts";
import backlogOrderMismatch from "./backlog/order-mismatch.ts";
import backlogOutOfScope from "./backlog/out-of-scope.ts";
import backlogOwnerMissing from "./backlog/owner-missing.ts";
import backlogPriorityInflation from "./backlog/priority-inflation.ts";
import backlogStoryAcceptanceMissing from "./backlog/story-acceptance-missing.ts";
import backlogStoryFieldsMissing from "./backlog/story-fields-missing.ts";
import backlogStoryForm from "./backlog/story-form.ts";
import backlogStoryGoalMissing from "./backlog/story-goal-missing.ts";
import backlogStoryNotAtomic from "./backlog/story-not-atomic.ts";
import backlogStorySolutionDictated from "./backlog/story-solution-dictated.ts";
import backlogStoryTooLarge from "./backlog/story-too-large.ts";
import engagementAuthorityMismatch from "./engagement/authority-mismatch.ts";
import engagementChangeNotApplied from "./engagement/change-not-applied.ts";
import engagementDeliverableNoBacklog from "./engagement/deliverable-no-backlog.ts";
import engagementDocumentMissing from "./engagement/document-missing.ts";
import engagementEffortExceedsPrice from "./engagement/effort-exceeds-price.ts";
import engagementFactMismatch from "./engagement/fact-mismatch.ts";
import engagementGoalDrift from "./engagement/goal-drift.ts";
import engagementPoMismatch from "./engagement/po-mismatch.ts";
import engagementRiskNoWork from "./engagement/risk-no-work.ts";
import engagementRoleMismatch from "./engagement/role-mismatch.ts";
import engagementScopeNotInSow from "./engagement/scope-not-in-sow.ts";
import documentDateOrder from "./document/date-order.ts";
import documentDatePast from "./document/date-past.ts";
import documentFrontmatterInvalid from "./document/frontmatter-invalid.ts";
import documentIdProblem from "./document/id-problem.ts";
import documentLanguageUnsupported from "./document/language-unsupported.ts";
import documentMoneyArithmetic from "./document/money-arithmetic.ts";
import documentNameUndefined from "./document/name-undefined.ts";
import documentPercentSum from "./document/percent-sum.ts";
import documentPlaceholderUnfilled from "./document/placeholder-unfilled.ts";
import documentRaciAccountableCount from "./document/raci-accountable-count.ts";
import documentRaciIncomplete from "./document/raci-incomplete.ts";
import documentSectionEmpty from "./document/section-empty.ts";
import documentSuppressionProblem from "./document/suppression-problem.ts";
import documentUnread from "./document/unread.ts";
import type { Rule } from "./rule.ts";

/** All rules, by family and name. */
export const allRules: readonly Rule[] = [
  ownershipBudgetRolesBlurred,
  ownershipPoAuthorityNotAcknowledged,
  ownershipPoAvailabilityMissing,
  ownershipPoContactConflict,
  ownershipPoDecisionRightsMissing,
  ownershipPoNoScopeAuthority,
  ownershipPoNotNamed,
  ownershipPoNotOnePerson,
  ownershipPoProxy,
  ownershipPoValueMeasure,
  ownershipResponsibilitiesMissing,
  ownershipRolesMissing,
  clientBriefingOnly,
  clientDirectsDevelopers,
  clientDutiesMissing,
  clientFundingStagesMissing,
  clientFundingTeamMissing,
  clientPoExpected,
  clientSmeMissing,
  clientSponsorMissing,
  clientWritesTickets,
  riskDisclaimed,
  riskEvidenceMissing,
  riskFeasibilityMissing,
  riskMitigationMissing,
  riskNotBilled,
  riskNotStaffed,
  riskOwnerMissing,
  riskUsabilityMissing,
  riskValueMissing,
  riskViabilityMissing,
  scopeAcceptanceTermsMissing,
  scopeAssumptionsMissing,
  scopeChangeProcessIncomplete,
  scopeCrIncomplete,
  scopeFixedPriceWithoutPo,
  scopeFrozenClauseChanged,
  scopeGoodwillWork,
  scopeInScopeMissing,
  scopeMarginBasisMissing,
  scopeMarginExposed,
  scopeOpenEnded,
  scopeOutOfScopeMissing,
  scopePresalesPoMissing,
  scopePricingModelUnclear,
  scopeTriggerPhrase,
  scopeTriggersMissing,
  scopeWorkBeforeApproval,
  situationClientPoUnjustified,
  situationInternalReqBusinessMissing,
  situationInternalReqOperabilityMissing,
  situationOwnershipAfterHandoverMissing,
  situationPoBoundaryMissing,
  situationPoSideConflict,
  situationResaleIdeasOwnerMissing,
  situationUndeclared,
  situationValueDataMissing,
  constellationDistributedPoMissing,
  constellationMultiPoCoordinationMissing,
  constellationMultiPoNoFinalSay,
  constellationPoManyProducts,
  constellationPoPmSplitUndefined,
  constellationPoServiceRole,
  constellationRoleBackingMissing,
  constellationRoleTitleOnly,
  constellationSplitPoBoundaryMissing,
  constellationTeamContactUndefined,
  constellationUndeclared,
  visionAgreementMissing,
  visionAudienceNeedsMissing,
  visionBusinessGoalsMissing,
  visionFeatureListOnly,
  visionFeaturesRoadmapMissing,
  visionMarketMissing,
  visionMetricsMissing,
  visionStatementMissing,
  workingAcceptanceTestingMissing,
  workingClientMeetingsMissing,
  workingCommsChannelsMissing,
  workingCustomerAbsent,
  workingDiscoveryMissing,
  workingDiscoveryTopicsMissing,
  workingMeetingIncomplete,
  workingMeetingLoadHigh,
  workingMeetingOutcomeMissing,
  workingPlanContentMissing,
  workingPostLaunchMissing,
  workingStakeholdersUnlisted,
  workingTeamMeetingsMissing,
  backlogDuplicate,
  backlogOrderMismatch,
  backlogOutOfScope,
  backlogOwnerMissing,
  backlogPriorityInflation,
  backlogStoryAcceptanceMissing,
  backlogStoryFieldsMissing,
  backlogStoryForm,
  backlogStoryGoalMissing,
  backlogStoryNotAtomic,
  backlogStorySolutionDictated,
  backlogStoryTooLarge,
  engagementAuthorityMismatch,
  engagementChangeNotApplied,
  engagementDeliverableNoBacklog,
  engagementDocumentMissing,
  engagementEffortExceedsPrice,
  engagementFactMismatch,
  engagementGoalDrift,
  engagementPoMismatch,
  engagementRiskNoWork,
  engagementRoleMismatch,
  engagementScopeNotInSow,
  documentDateOrder,
  documentDatePast,
  documentFrontmatterInvalid,
  documentIdProblem,
  documentLanguageUnsupported,
  documentMoneyArithmetic,
  documentNameUndefined,
  documentPercentSum,
  documentPlaceholderUnfilled,
  documentRaciAccountableCount,
  documentRaciIncomplete,
  documentSectionEmpty,
  documentSuppressionProblem,
  documentUnread,
];
