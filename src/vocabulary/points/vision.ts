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
  // Whom a product serves, said in passing, in a cell or in the next section; the same for the need and the product.
  "vision/for-whom",
  "vision/need",
  "vision/what",
  // Goals that speak of the product, and what the present costs: not yet what the organisation gains.
  "vision/gain",
] as const;
