/** The points that the rules of the family `working` ask about. */
export const workingPoints = [
  // What minutes say.
  "working/attendees",
  "working/outcome",
  "working/next-steps",
  "working/who-acts",
  "working/next-meeting",
  // What a plan holds.
  "working/client",
  "working/discovery",
  "working/acceptance-test",
  "working/quality",
  "working/launch",
  "working/post-launch",
  "working/post-launch-review",
  // Meetings with the client.
  "working/kick-off",
  "working/demo",
  "working/status",
  "working/steering",
] as const;
