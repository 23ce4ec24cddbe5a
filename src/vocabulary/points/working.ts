/** The points that the rules of the family `working` ask about. */
export const workingPoints = [
  // What minutes say.
  "working/attendees",
  "working/outcome",
  "working/next-steps",
  "working/who-acts",
  "working/nobody-acts",
  "working/next-meeting",
  // What a plan holds.
  "working/client",
  "working/discovery",
  "working/acceptance-test",
  "working/quality",
  "working/launch",
  "working/post-launch",
  "working/post-launch-review",
  "working/plan-owner",
  "working/tracking",
  // What a first talk with a client has to find out.
  "working/found-goals",
  "working/found-problems",
  "working/found-outcome",
  "working/found-audience",
  "working/found-budget",
  "working/found-dates",
  "working/found-limits",
  "working/found-decider",
  // How people stay in touch, and who they are.
  "working/communication",
  "working/channel",
  "working/response-time",
  "working/stakeholders",
  "working/interest",
  "working/dependencies",
  "working/divisions",
  // Columns of a table of meetings.
  "working/meeting-name",
  "working/meeting-purpose",
  "working/meeting-rhythm",
  "working/meeting-participants",
  "working/meeting-lead",
  "working/meeting-length",
  // A meeting that is held only when somebody asks for it, and one of a list of which more is said than when it is.
  "working/as-needed",
  "working/meeting-told",
  // Who takes part for the client, and the team's own meetings.
  "working/client-side",
  "working/planning",
  "working/daily",
  "working/review",
  "working/retrospective",
  "working/refinement",
  "working/flow",
  // Meetings with the client.
  "working/kick-off",
  // Requirements that are still to be worked out, and where that is done together.
  "working/requirements-open",
  "working/requirements-meeting",
  "working/demo",
  "working/status",
  "working/steering",
] as const;
