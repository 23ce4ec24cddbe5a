/** The points that the rules of the family `ownership` ask about. */
export const ownershipPoints = [
  // What a Product Owner may decide.
  "ownership/orders-backlog",
  "ownership/accepts-work",
  "ownership/declines-requests",
  "ownership/cuts-scope",
  "ownership/escalation",
  // How much of a person's time the role has: outright, and in words that a percentage needs beside it.
  "ownership/allocation",
  "ownership/working-time",
  "ownership/each-week",
  "ownership/deputy",
  // The role by its own name: as a label, in the first cell of a row, over a column.
  "ownership/role",
  // Several people in the place of one.
  "ownership/group",
  "ownership/final-say",
  // Somebody in the role without its decisions.
  "ownership/proxy",
  "ownership/proxy-limits",
  // To whom changes of scope go, and what makes two contacts no contradiction.
  "ownership/change-contact",
  "ownership/scope-change",
  "ownership/for-one-side",
  // That wishes have one way to the team, told of whom or what in other words; and that somebody else decides on them too.
  "ownership/one-door",
  "ownership/second-decider",
  "ownership/decides-column",
  "ownership/owner-matter",
  "ownership/helps-to-order",
  // That the client takes the Product Owner's decisions as given.
  "ownership/acknowledged",
  "ownership/signature",
  // What the Product Owner is judged by.
  "ownership/value-measure",
  "ownership/other-measure",
  "ownership/sentiment-measure",
  // Who minds the money.
  "ownership/project-manager",
  "ownership/budget",
  "ownership/tracks-budget",
  "ownership/answers-for-value",
] as const;
