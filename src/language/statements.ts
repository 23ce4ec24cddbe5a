import type { ConceptName } from "../documents/concepts.ts";
import type { DocumentKind } from "../documents/document.ts";
import type { RuleId } from "../rules/rule.ts";
import type { PointName } from "../vocabulary/point-names.ts";

/** Something that documents say, as an overview lists it. */
export interface StatementTopic {
  readonly name: string;
  /** Where it is read: a concept, the items, the change requests, or a point. */
  readonly source:
    | { readonly concept: ConceptName }
    | { readonly list: "items" | "changes" }
    | { readonly point: PointName };
  /** For these kinds it is listed even where a document doesn't say it. */
  readonly kinds: readonly DocumentKind[];
  /** In these it would only repeat another statement: a backlog's scope is its items. */
  readonly notIn?: readonly DocumentKind[];
  /** The rules whose findings mean that it is missing, or not complete. */
  readonly askedBy: readonly AskingRule[];
}

/** A rule; with a facet, only for findings that name it. */
export interface AskingRule {
  readonly rule: RuleId;
  readonly facet?: string;
}

/** In the order in which people ask: who, what, on which terms, at what risk, what for. */
export const statementTopics = [
  concept("product-owner", ["sow", "vision", "backlog", "charter"], {
    askedBy: [
      "ownership/po-not-named",
      "ownership/po-not-one-person",
      "ownership/po-proxy",
      "scope/fixed-price-without-po",
      "backlog/owner-missing",
      "engagement/po-mismatch",
      "ownership/po-availability-missing",
    ],
  }),
  concept("scope-authority", ["sow", "charter"], {
    askedBy: [
      "ownership/po-no-scope-authority",
      "ownership/po-contact-conflict",
      "engagement/authority-mismatch",
      "ownership/po-decision-rights-missing",
    ],
  }),
  concept("roles", ["sow", "charter"], {
    askedBy: ["ownership/roles-missing", "engagement/role-mismatch", "client/sponsor-missing"],
  }),
  concept("responsibilities", ["sow", "charter"], {
    askedBy: ["ownership/responsibilities-missing", "document/raci-accountable-count", "document/raci-incomplete"],
  }),
  concept("client-duties", ["sow"], { askedBy: ["client/duties-missing"] }),
  concept("user-access", ["sow"], { askedBy: ["client/sme-missing"] }),
  {
    name: "items",
    source: { list: "items" },
    kinds: ["backlog"],
    askedBy: rules(
      "backlog/story-form",
      "backlog/story-fields-missing",
      "backlog/story-acceptance-missing",
      "backlog/order-mismatch",
      "backlog/priority-inflation",
      "backlog/duplicate",
      "backlog/out-of-scope",
      "engagement/scope-not-in-sow",
    ),
  },
  { name: "change", source: { list: "changes" }, kinds: ["change-request"], askedBy: rules("scope/cr-incomplete") },
  {
    name: "outcome",
    source: { point: "working/outcome" },
    kinds: ["notes"],
    askedBy: rules("working/meeting-outcome-missing"),
  },
  concept("in-scope", ["sow", "vision"], {
    askedBy: ["scope/in-scope-missing", "scope/open-ended"],
    facets: { "vision/features-roadmap-missing": "features" },
    notIn: ["backlog"],
  }),
  concept("out-of-scope", ["sow", "vision"], { askedBy: ["scope/out-of-scope-missing"] }),
  concept("acceptance", ["sow"], {
    askedBy: ["scope/acceptance-terms-missing", "working/acceptance-testing-missing"],
  }),
  concept("change-control", ["sow"], { askedBy: ["scope/change-process-incomplete", "scope/triggers-missing"] }),
  concept("assumptions", ["sow"], { askedBy: ["scope/assumptions-missing"] }),
  concept("pricing", ["sow"], { askedBy: ["scope/pricing-model-unclear", "document/money-arithmetic"] }),
  concept("timeline", ["sow"], {
    askedBy: ["document/date-order", "document/date-past"],
    facets: { "working/plan-content-missing": "milestones" },
  }),
  concept("cadence", ["sow", "charter"], {
    askedBy: [
      "working/client-meetings-missing",
      "working/team-meetings-missing",
      "working/meeting-incomplete",
      "working/meeting-load-high",
    ],
  }),
  concept("risk-value", ["sow", "vision"], { askedBy: ["risk/value-missing"] }),
  concept("risk-viability", ["sow", "vision"], { askedBy: ["risk/viability-missing"] }),
  concept("risk-feasibility", ["sow", "vision"], { askedBy: ["risk/feasibility-missing"] }),
  concept("risk-usability", ["sow", "vision"], { askedBy: ["risk/usability-missing"] }),
  concept("target-users", ["vision"], { facets: { "vision/audience-needs-missing": "audience" } }),
  concept("problem", ["vision"], { facets: { "vision/audience-needs-missing": "needs" } }),
  concept("solution", ["vision"], {
    facets: { "vision/audience-needs-missing": "product" },
    notIn: ["backlog"],
  }),
  concept("differentiation", ["vision"], { askedBy: ["vision/market-missing"] }),
  concept("business-goals", ["vision"], { askedBy: ["vision/business-goals-missing", "engagement/goal-drift"] }),
  concept("success-metrics", ["vision"], { askedBy: ["vision/metrics-missing"] }),
  concept("roadmap", ["vision"], {
    facets: { "vision/features-roadmap-missing": "roadmap" },
    notIn: ["sow"],
  }),
] as const satisfies readonly StatementTopic[];

export type StatementName = (typeof statementTopics)[number]["name"];

interface Asking extends Pick<StatementTopic, "notIn"> {
  readonly askedBy?: readonly RuleId[];
  /** Rules that ask for several things, with the facet that means this one. */
  readonly facets?: Readonly<Record<RuleId, string>>;
}

function concept<Name extends ConceptName>(
  name: Name,
  kinds: readonly DocumentKind[],
  { askedBy = [], facets = {}, notIn = [] }: Asking,
): StatementTopic & { readonly name: Name } {
  const byFacet = Object.entries(facets).map(([rule, facet]) => ({ rule: rule as RuleId, facet }));
  return { name, source: { concept: name }, kinds, notIn, askedBy: [...rules(...askedBy), ...byFacet] };
}

function rules(...ids: readonly RuleId[]): AskingRule[] {
  return ids.map((rule) => ({ rule }));
}
