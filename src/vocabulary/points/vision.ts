/** The points that the rules of the family `vision` ask about. */
export const visionPoints = [
  "vision/statement",
  // A heading over nothing but the statement.
  "vision/statement-heading",
  "vision/technology",
  "vision/outcome",
  "vision/features",
  "vision/roadmap",
  "vision/alternatives",
  "vision/research",
  "vision/agreed",
] as const;
