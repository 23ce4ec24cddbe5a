import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for meetings, reports and channels. */
export const englishCadence: TopicVocabulary = {
  cadence: {
    headings: [
      "meetings|meeting schedule|meeting cadence|cadence|communication|communications|communication plan|communication channels|ceremonies|scrum events|scrum ceremonies|reporting|status reports|progress reports|reports|ways of working|working agreement|how we work|rituals|scrum rituals|team meetings|meeting times|weekly meetings|office hours|project meetings|sprint cadence|communication and reporting|collaboration|stand up|daily stand up|daily scrum|sprint review|sprint retrospective|retrospective|slack channels|communication tools|communications plan|reporting requirements|reporting schedule|status reporting|progress reporting|project reporting|status meetings|status updates|regular meetings|recurring meetings|project communication|team communication|internal communication|sprint ceremonies|agile ceremonies|sprint planning|check ins|contact and communication|how we communicate|how we meet|stakeholder communication|project status and reporting",
    ],
    columns: ["meeting|meetings|cadence|frequency|rhythm|how often|ceremony|event"],
    patterns: [
      "<week> .. <meeting>",
      "<meeting> .. <week>",
      "meet <week>|meets <week>|meet every|meets every|met <week>",
      "<meeting> every",
      "<meeting> held .. <week>",
      "communicate via|communicate through|communicates via|communication via|communication channel|communicate over|communicate using",
      "slack channel|slack channels|discord server|discord channel|mailing list|telegram group|telegram channel|teams channel|whatsapp group|irc channel|google group|google meet|zoom call|zoom calls|zoom meeting",
      "meet|meets|meeting|met .. at least|<week>",
      "<week> .. meet|meets|report|reports|update|updates|communicate*|communication",
      "regular|frequent|periodic|recurring .. meeting|meetings|communication|communications|update|updates|report|reports|reporting|status|calls|check ins|cadence|feedback|demos|reviews",
      "regularly|periodically .. meet*|report*|update*|communicat*|inform*|discuss*|sync*|post*",
      "meet*|report*|updat*|communicat*|inform*|discuss*|sync*|review* .. regularly|periodically",
      "on a weekly|on a monthly|on a daily|on a quarterly|on a regular|on a biweekly basis|cadence|rhythm",
      "status reporting|progress reporting|status report|status reports|progress report|progress reports|stand up|stand ups|standup|standups|daily scrum|sprint planning|sprint review|sprint reviews|sprint retrospective|sprint retrospectives|retrospective meeting|weekly sync|weekly call",
      "annual|annually|bimonthly|semiannual|yearly .. meeting|meetings|report|reports|review",
      "<meeting> .. mondays|tuesdays|wednesdays|thursdays|fridays|every monday|every tuesday|every wednesday|every thursday|every friday|each monday|each friday",
      "<meeting> on monday|tuesday|wednesday|thursday|friday",
    ],
  },
};
