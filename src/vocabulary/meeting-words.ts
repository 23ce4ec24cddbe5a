/** What regular meetings are called, by what they are for; terms as in `Vocabulary`, of both languages. */
export const meetingWords = {
  planning: [
    "planning|plannings|sprint planning|iteration planning|planning meeting|pi planning|replenishment|commitment meeting|planung|sprintplanung|sprint planung|planungstermin|planungsrunde|planungsmeeting|wochenplanung",
  ],
  daily: [
    "daily|dailies|daily scrum|daily stand up|daily standup|stand up|stand ups|standup|standups|daily sync|daily huddle|huddle|tagesrunde|morgenrunde|kanban meeting",
  ],
  review: [
    "review|reviews|sprint review|sprint reviews|iteration review|sprint demo|sprint end review|sprintreview|sprintabnahme|sprint abnahme|sprintpraesentation|delivery review|sprint review meeting",
  ],
  retrospective: [
    "retrospective|retrospectives|retro|retros|sprint retrospective|retrospektive|retrospektiven|rueckschau|service delivery review|lessons learned|inspect and adapt|flow review",
  ],
  refinement: [
    "refinement|refinements|backlog refinement|grooming|backlog grooming|backlog review|story time|story refinement|backlog pflege|backlogpflege|estimation|estimation meeting|schaetzrunde|verfeinerung|backlog verfeinerung",
  ],
  demo: [
    "demo|demos|demonstration|demonstrations|product demo|showcase|show and tell|system demo|client demo|customer demo|vorfuehrung|vorfuehrungen|produktvorfuehrung|praesentation|ergebnispraesentation",
  ],
  status: [
    "status|status meeting|status call|status update|status report|status reports|progress report|progress meeting|weekly|weekly call|weekly meeting|weekly sync|check in|sync|report|reports|jour fixe|jourfixe|jour fix|statustermin|statusmeeting|statusbericht|statusgespraech|projektmeeting|projektbesprechung|regeltermin|wochentermin|abstimmung|update|updates|bericht",
  ],
  steering: [
    "steering|steering committee|steering group|steering board|project board|governance|governance board|lenkungsausschuss|lenkungskreis|lenkungsgremium|steuerungskreis|steuergruppe|projektausschuss|sponsor|executive review",
  ],
  "kick-off": ["kick off|kickoff|auftakt|auftaktworkshop|startworkshop|project start|projektstart"],
} as const;

/** Who takes part for the team. */
export const teamWords = [
  "team|teams|team members|developers|developer|dev|devs|dev team|development|engineers|engineer|engineering|designers|designer|testers|tester|qa|scrum master|scrum team|product owner|po|sm|tech lead|architect|analyst|analysts|product manager|project manager|pm",
  "entwickler*|entwickelnde|entwicklung|entwicklungsteam|team|teammitglieder|designer*|tester*|product owner|scrum master|projektleiter*|projektleitung|architekt*|produktmanager*",
] as const;
