/** What a document can say, and how it can say it. Names and states are those that `mandate inspect` prints. */
export const conceptStates = {
  "product-owner": ["named", "role", "absent"],
  "product-owner-side": ["supplier", "client", "unclear", "absent"],
  "scope-authority": ["present", "absent"],
  roles: ["present", "absent"],
  responsibilities: ["present", "partial", "absent"],
  "client-duties": ["present", "absent"],
  "user-access": ["present", "absent"],
  "in-scope": ["present", "absent"],
  "out-of-scope": ["present", "absent"],
  "change-control": ["present", "absent"],
  acceptance: ["present", "absent"],
  assumptions: ["present", "absent"],
  pricing: ["present", "absent"],
  timeline: ["present", "absent"],
  cadence: ["present", "absent"],
  "risk-value": ["explicit", "indirect", "absent"],
  "risk-viability": ["explicit", "indirect", "absent"],
  "risk-feasibility": ["explicit", "indirect", "absent"],
  "risk-usability": ["explicit", "indirect", "absent"],
  "target-users": ["present", "absent"],
  problem: ["present", "absent"],
  solution: ["present", "absent"],
  differentiation: ["present", "absent"],
  "business-goals": ["present", "absent"],
  "success-metrics": ["present", "absent"],
  roadmap: ["present", "absent"],
} as const;

export type ConceptName = keyof typeof conceptStates;
export type ConceptState = (typeof conceptStates)[ConceptName][number];

/** The four product risks. Source: Cagan, SVPG, "The Four Big Risks". */
export const riskNames = ["risk-value", "risk-viability", "risk-feasibility", "risk-usability"] as const;
export type RiskName = (typeof riskNames)[number];

export const conceptNames = Object.keys(conceptStates) as readonly ConceptName[];

/**
 * Parts that a concept wants to be complete, each a facet of the rule about it: a change process that names no approver
 * has `change-control` without `approver`.
 */
export const conceptFacets = {
  "scope-authority": ["sole-contact"],
  "client-duties": ["who", "when", "consequence"],
  "change-control": ["request", "impact", "approver", "written-approval", "contract-effect", "swap-rule"],
  acceptance: ["criteria", "acceptor", "period", "silence", "defects"],
  pricing: ["fixed-price", "time-and-materials", "ceiling", "notice"],
  "in-scope": [],
  "product-owner": ["expected-from-client"],
} as const satisfies Partial<Record<ConceptName, readonly string[]>>;

export type FacetName = (typeof conceptFacets)[keyof typeof conceptFacets][number];
