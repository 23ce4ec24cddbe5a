/** The topics that are concepts of the document model. */
export const conceptTopics = [
  "product-owner",
  "scope-authority",
  "roles",
  "responsibilities",
  "client-duties",
  "user-access",
  "in-scope",
  "out-of-scope",
  "change-control",
  "acceptance",
  "assumptions",
  "pricing",
  "timeline",
  "cadence",
  "risk-value",
  "risk-viability",
  "risk-feasibility",
  "risk-usability",
  "target-users",
  "problem",
  "solution",
  "differentiation",
  "business-goals",
  "success-metrics",
  "roadmap",
] as const;

/**
 * What a section, label, column or sentence can be about. Most topics are concepts of the document model; the others
 * lead to one (`risks`), or tell that a place is about something else (`references`), so that it counts for nothing.
 */
export const topics = [
  ...conceptTopics,
  "risks",
  "open-questions",
  // What is believed and not yet known: `Our bets`, `What we don't know yet`.
  "beliefs",
  "backlog",
  // What hints at a concept, and counts only where nothing says it outright.
  "target-users/hint",
  "problem/hint",
  "solution/hint",
  "differentiation/hint",
  "user-access/hint",
  "responsibilities/hint",
  "client-duties/hint",
  "cadence/hint",
  // Words of wide meaning, several of which together say a concept: see `readSigns`.
  "differentiation/sign",
  "business-goals/sign",
  "business-goals/hint",
  "risk-value/sign",
  "problem/sign",
  "target-users/sign",
  "solution/sign",
  "out-of-scope/hint",
  "out-of-scope/in-minutes",
  "roadmap/hint",
  "acceptance/hint",
  "timeline/hint",
  "revision-history",
  "references",
  "example",
  "offering",
  // What counts for a concept in some places only: see `readClientDuties`.
  "client-duties/in-agreement",
  "client-duties/of-reader",
  "client-duties/in-item",
  "client-duties/in-minutes",
  "client-duties/title",
  "client-duties/title-in-agreement",
  "assumptions/stated",
  "assumptions/constraint",
  // Sentences that state a product risk, and such that use its words in another sense.
  // Sentences that state a product risk, that may treat it, and that use its words in another sense.
  "risk-value/stated",
  "risk-value/hint",
  "risk-value/besides",
  "risk-viability/stated",
  "risk-viability/hint",
  "risk-viability/besides",
  "risk-feasibility/stated",
  "risk-feasibility/hint",
  "risk-feasibility/besides",
  "risk-usability/stated",
  "risk-usability/hint",
  "risk-usability/besides",
  // Parts of a concept, `concept/part`: see `conceptFacets`.
  "product-owner/expected-from-client",
  "scope-authority/sole-contact",
  "client-duties/who",
  "client-duties/when",
  "client-duties/consequence",
  "change-control/request",
  "change-control/impact",
  "change-control/approver",
  "change-control/written-approval",
  "change-control/contract-effect",
  "change-control/swap-rule",
  "acceptance/criteria",
  "acceptance/acceptor",
  "acceptance/period",
  "acceptance/silence",
  "acceptance/defects",
  "pricing/fixed-price",
  "pricing/time-and-materials",
  "pricing/ceiling",
  "pricing/notice",
] as const;

export type Topic = (typeof topics)[number];

/** The words that tell what kind a document is; all are terms. */
export type KindWords = Readonly<
  Record<"sow" | "vision" | "backlog" | "charter" | "change-request" | "notes" | "none", KindCues>
>;

export interface KindCues {
  /** Said of the document itself: in its title or file name. */
  readonly titles: readonly string[];
  /** Words of many meanings, which count only alone or before a colon: `Offer: website for …`, not `Offer letters`. */
  readonly wholeTitles?: readonly string[];
  /** Headings and labels that such documents have. */
  readonly headings: readonly string[];
  /** Telling words in the text. */
  readonly terms: readonly string[];
  /** Whole titles, headings and labels, words, and phrases that tell in a short text only: a long one has room for all. */
  readonly shortTitles?: readonly string[];
  readonly shortHeadings?: readonly string[];
  readonly shortTerms?: readonly string[];
  readonly phrases?: readonly string[];
}
