/** What notes call themselves, by what they are; terms as in `Vocabulary`, of both languages. */
export const notesWords = {
  agenda: ["agenda|draft agenda|meeting agenda|agenda for|invitation|tagesordnung|einladung|traktandenliste"],
  report: [
    "status report|weekly report|monthly report|progress report|project report|sprint report|iteration report|team report|report|status update|weekly update|weekly progress reports|weekly status|progress|accomplishments|risk register|risk log|decision log|action log|work log|journal|time|lessons learned",
    "statusbericht*|wochenbericht*|monatsbericht*|fortschrittsbericht*|projektbericht*|projektstatus|bericht|tagebuch|projekttagebuch|arbeitsprotokoll|zeitprotokoll|risikoregister|offene entscheidungen",
  ],
  retrospective: [
    "retrospective|sprint retrospective|retrospectives|retro|looking back|post mortem|postmortem|retrospektive|sprint retrospektive|rueckschau|rueckblick",
  ],
  interview: [
    "interview|interviews|user interview|user interviews|interview report|interview notes|interview protocol|interviewprotokoll*|nutzerinterview*|befragung",
  ],
  standup: ["daily|daily standup|daily stand up|daily scrum|standup|stand up|standup notes|tagesrunde"],
  discovery: [
    "discovery|discovery workshop|discovery notes|discovery session|discovery call|discovery meeting|kick off|kickoff|kick off meeting|kickoff meeting|kick off notes|kickoff notes|kick off workshop|project kick off|client kick off|onboarding|client onboarding|onboarding notes|onboarding workshop|inception|inception workshop|initial meeting|initial client meeting|initial meeting with client|first meeting with client|initial call|intro call|intake|intake notes|client intake|client intake form|discovery interview|briefing|client briefing|project briefing|requirements workshop|scoping workshop|scoping call|scoping session",
    "auftakt|auftaktgespraech|auftaktworkshop|auftakttermin|projektauftakt|erstgespraech|initialworkshop|startworkshop|startgespraech|auftragsklaerung|onboarding gespraech|kundengespraech|bedarfsgespraech|bedarfsanalyse|anforderungsworkshop|kennenlerngespraech|kick off protokoll|kickoff protokoll|discovery notizen",
  ],
  minutes: [
    "minutes|meeting minutes|meeting notes|notes|meeting|meetings|call notes|meeting summary|discussion minutes|sprint review|review meeting|workshop|workshop results|sync|call|standing committee|board meeting|council meeting",
    "protokoll|sitzungsprotokoll|besprechungsprotokoll|meetingprotokoll|gespraechsprotokoll|ergebnisprotokoll|kurzprotokoll|gespraechsnotiz|aktennotiz|besprechung|sitzung|treffen|meeting protokoll|mitschrift|jour fixe|workshop ergebnisse|notizen",
  ],
} as const;

/** Meetings that come again by themselves, so that nobody has to agree on the next. */
export const seriesWords = [
  "weekly|biweekly|bi weekly|monthly|quarterly|daily|sprint|sync|standing|stand up|standup|regular|jour fixe|jourfixe|jour fix|woechentlich*|monatlich*|regeltermin*|wochentreffen|wochenmeeting|teammeeting",
] as const;
