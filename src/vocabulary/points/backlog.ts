/** The points that the rules of the family `backlog` ask about. */
export const backlogPoints = [
  /** Two wishes in one sentence, each with what it is about: `swap a shift and print the plan`. */
  "backlog/two-wishes",
  /** Two verbs beside an `and`: two wishes only where each has what it is about. */
  "backlog/two-deeds",
  /** A sentence of its own with another wish: `I also want to see my holidays`. */
  "backlog/further-wish",
  /** What joins two wishes, and words of the second that mean something in the first: `photo my form and send it`. */
  "backlog/joint",
  "backlog/refers-back",
  /** A part of a screen or a technology: `a dropdown`, `a REST endpoint`. */
  "backlog/solution",
  /** Whose wish an item is, and that it is the client's. */
  "backlog/requested-by",
  "backlog/from-client",
  /** What an item serves: a goal, a need, a risk, an epic. */
  "backlog/goal",
  /** The list stands in the order of its priorities. */
  "backlog/ordered",
  /** What is built in which sprint: `Order for the next two sprints`. */
  "backlog/plan",
  /** Where the part begins that nobody has refined or planned: `below the line: not refined`. */
  "backlog/line",
  /** Said of one item: that it is deliberately rough so far. `No criteria yet, not pulled before the pilot` */
  "backlog/not-yet",
  /** The column that counts the rows of such a list. */
  "backlog/rank",
  /** Why an item stands where it stands: `depends on`, `pinned`. */
  "backlog/pinned",
  // The columns of which scores are made, and of the scores.
  "backlog/value",
  "backlog/cost",
  "backlog/size",
  "backlog/time-criticality",
  "backlog/risk-reduction",
  "backlog/reach",
  "backlog/impact",
  "backlog/confidence",
  "backlog/roi",
  "backlog/value-per-effort",
  "backlog/wsjf",
  "backlog/rice",
  // The units of a column of estimates.
  "backlog/hours",
  "backlog/days",
] as const;
