/** The points that the rules of the family `client` ask about. */
export const clientPoints = [
  // The client writes the team's tickets; `you` writes them; somebody does, in a place that tells who.
  "client/writes-tickets",
  "client/you-write-tickets",
  "client/she-writes-tickets",
  "client/ticket-work",
  // Wishes, orders or personnel matters go straight to the people who do the work.
  "client/directs-team",
  "client/turns-directly",
  // What becomes of dates and money when somebody is late.
  "client/delay",
  "client/expert",
  "client/sponsor",
  "client/sponsor-task",
  // The scope comes from what the client wrote beforehand.
  "client/briefing",
  "client/discovery",
  // Where it is decided, by what is shown, whether more money follows.
  "client/stage-gate",
  "client/stage-proof",
  // A team that stays together, and how long it is paid for.
  "client/stable-team",
  "client/runway",
] as const;
