import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for meetings, reports and channels. */
export const englishCadence: TopicVocabulary = {
  cadence: {
    headings: [
      "how often do we meet|how often we meet|when do we meet|how do we keep in touch|how often will we meet",
      "review cadence|reporting cadence|update cadence|meeting frequency|reporting frequency|review cycle|communication rhythm|stand ups|standups|daily stand ups|sprint reviews|retrospectives|demos|regular syncs|syncs|sync|governance meetings|meetings and reporting|meetings and communication|meeting rhythm|meeting structure|meetings and cadence|team rituals|team cadence|operating rhythm|rhythm|communication and meetings|communication and collaboration|communication cadence|reporting and communication|reports and meetings|status updates and reporting|weekly reports|monthly reports|weekly updates|how and when we meet|when we meet|meetings|meeting schedule|meeting cadence|cadence|communication|communications|communication plan|communication channels|ceremonies|scrum events|scrum ceremonies|reporting|status reports|progress reports|reports|ways of working|working agreement|how we work|rituals|scrum rituals|team meetings|meeting times|weekly meetings|office hours|project meetings|sprint cadence|communication and reporting|collaboration|stand up|daily stand up|daily scrum|sprint review|sprint retrospective|retrospective|slack channels|communication tools|communications plan|reporting requirements|reporting schedule|status reporting|progress reporting|project reporting|status meetings|status updates|regular meetings|recurring meetings|project communication|team communication|internal communication|sprint ceremonies|agile ceremonies|sprint planning|check ins|contact and communication|how we communicate|how we meet|stakeholder communication|project status and reporting",
    ],
    columns: ["meeting|meetings|cadence|frequency|rhythm|how often|ceremony|event"],
    patterns: [
      "<week> .. <meeting>",
      "<meeting> .. <week>",
      "talks to each other|talk to each other|team talks|we talk .. <week>",
      "meet|meets|convene|convenes|gather|gathers|come together .. <week>",
      "meet every|meets every|meet each|meets each|meet once|meets once|meet twice|meets twice|meet on|meets on",
      "<meeting> every",
      "<meeting> held .. <week>",
      "communicate via|communicate through|communicates via|communication via|communicate over|communicate using|communication takes place|communication happens",
      "day to day communication|team communication|project communication|we|stay in touch|in touch .. on slack|via slack|in slack|on discord|on teams|via teams|via e mail|via email|by e mail|by email|mailing list|whatsapp group",
      "<week> .. we show|we present|we demo|we talk|gets a note|gets a short note|short note|written note|staging link|review the|refine|refines|refines the|talk|update|post|sync|demo to|demo for|progress|status|share progress|inform|informs|informed",
      "short note|written note|refine|refines|talk to each other|post an update|post updates|inform|informs .. <week>",
      "progress|status|results .. reported|shared|presented|demonstrated .. <week>",
      "sprint|sprints|iteration|iterations .. ends|end|ending .. with a review|with a demo|with a retrospective|with the review",
      "week sprints|weeks sprints|week sprint|week iterations|sprint length|length of a sprint|sprints last",
      "meet|meets|meeting|met .. at least|<week>",
      "<week> .. meet|meets|report|reports|update|updates|communicate*|communication",
      "regular|frequent|periodic|recurring .. meeting|meetings|communication|communications|update|updates|report|reports|reporting|status|calls|check ins|cadence|feedback|demos|reviews",
      "regularly|periodically .. meet*|report*|update*|communicat*|inform*|discuss*|sync*|post*",
      "meet*|report*|updat*|communicat*|inform*|discuss*|sync*|review* .. regularly|periodically",
      "on a weekly|on a monthly|on a daily|on a quarterly|on a regular|on a biweekly basis|cadence|rhythm",
      "daily scrum|daily stand up|daily stand ups|daily standup|daily standups|weekly sync|weekly call|weekly demo|weekly status|monthly status|stand ups|standups|sprint review|sprint reviews|sprint retrospective|sprint retrospectives|retrospective meeting|sprint ceremonies|scrum ceremonies|agile ceremonies",
      "see|sees|show|shows|shown|showing|demo|demonstrate|demonstrates|present|presents ~ progress|results|work|increment|state .. <week>",
      "use|uses|using|via|through|on ~ slack|discord|teams|whatsapp|telegram|signal|zulip|github issues|github discussions|mailing list|mattermost ~ for|as ~ communication|communications|discussion|discussions|questions|updates|announcements|coordination|chat|day to day",
      "discussion|discussions|questions|updates|coordination|communication ~ take place|takes place|happen|happens|on|in|via ~ slack|discord|whatsapp|telegram|signal|zulip|github issues|github discussions|mattermost|mailing list",
      "annual|annually|bimonthly|semiannual|yearly .. meeting|meetings|report|reports|review",
      "<meeting> .. mondays|tuesdays|wednesdays|thursdays|fridays|every monday|every tuesday|every wednesday|every thursday|every friday|each monday|each friday",
      "<meeting> on monday|tuesday|wednesday|thursday|friday",
    ],
  },
  // Bare names of meetings and reports, which say nothing of a rhythm.
  "cadence/hint": {
    patterns: [
      "status reporting|progress reporting|status report|status reports|progress report|progress reports|standup|stand up meeting|stand up meetings|sprint planning",
    ],
  },
};
