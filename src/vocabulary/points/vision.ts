/** The points that the rules of the family `vision` ask about. */
export const visionPoints = [
  "vision/statement",
  // A heading over nothing but the statement.
  "vision/statement-heading",
  "vision/technology",
  "vision/outcome",
  "vision/features",
  // The column of a table of features for what each of them is good for.
  "vision/serves",
  "vision/roadmap",
  "vision/alternatives",
  "vision/research",
  "vision/agreed",
  // Where one goes through the vision together, what readers said of it, and what was answered.
  "vision/review-meeting",
  "vision/feedback",
  "vision/open-feedback",
  "vision/answer",
] as const;
