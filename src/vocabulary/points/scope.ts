/** The points that the rules of the family `scope` ask about. */
export const scopePoints = [
  // Wording without a limit.
  "scope/uncounted",
  "scope/open-list",
  "scope/as-needed",
  "scope/vague-quality",
  "scope/limit",
  "scope/client-acts",
  "scope/legal-terms",
] as const;
