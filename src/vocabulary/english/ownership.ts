import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for who owns, decides and does what. */
export const englishOwnership: TopicVocabulary = {
  "product-owner": { columns: ["product owner"] },
  "scope-authority": {
    headings: [
      "scope authority|decision making|decision rights|decision process|decisions and authority|authority|governance|decision makers|approval authority|decision making process|voting|who decides",
    ],
    patterns: [
      "<productOwner> .. <decide>",
      "<productOwner> .. <only> .. <change>",
      "<only> .. contact .. <change>",
      "<decide> .. scope",
      "<decide> .. <change>",
      "<decide> .. priorit*",
      "<decide> .. backlog",
      "scope .. decided by",
      "priorit* .. set by",
      "<client> .. <decide>",
      "approved by .. <role>",
      "must be approved",
      "right to reject",
      "reserves the right to .. reject|refuse|change|modify",
      "majority vote|simple majority|two thirds majority|lazy consensus",
      "changes .. only .. approv*",
    ],
  },
  roles: {
    headings: [
      "roles|team|teams|the team|our team|team members|team roles|project team|project members|roles and responsibilities|members|people|staff|staffing|personnel|key personnel|team composition|organisation|organization|project organisation|project organization|stakeholders|project roles|who we are|contributors|maintainers|participants and roles|core team|contacts|points of contact|project organization and roles|team structure|committee members|board members|authors and contributors|development team|key people|role assignments|raci|raci matrix",
    ],
    columns: ["role|roles|position|function|title|job title|responsible|accountable"],
  },
  responsibilities: {
    headings: [
      "responsibilities|roles and responsibilities|duties|tasks and responsibilities|responsibility|responsibility matrix|key responsibilities|main responsibilities|role description|role descriptions|job description|accountabilities|what you will do|expectations|raci|raci matrix",
    ],
    columns: [
      "responsibility|responsibilities|duties|tasks|responsible for|accountabilities|accountability|description|area|areas",
    ],
    patterns: [
      "<role> is responsible for",
      "<role> are responsible for",
      "<role> .. responsible for",
      "responsible for",
      "<role> .. accountable for",
      "in charge of",
      "<role> .. takes care of",
      "<role> .. leads|coordinates|oversees|facilitates|manages|maintains|organizes|organises",
    ],
  },
  "client-duties": {
    headings: [
      "client responsibilities|customer responsibilities|client obligations|customer obligations|client duties|client contribution|client contributions|customer duties|what we need from you|government furnished equipment|government furnished property|government furnished information|client inputs|client dependencies|buyer responsibilities|your responsibilities|responsibilities of the client|responsibilities of the customer|obligations of the client|obligations of the customer|government responsibilities|what you contribute|what we need",
    ],
    patterns: [
      "<client> <must> .. <supply>",
      "<client> <supply>",
      "provided by the <client>",
      "supplied by the <client>",
      "<client> .. responsible for",
      "<client> .. access to",
      "<client> furnished",
    ],
  },
  "user-access": {
    headings: [
      "user research|user testing|user interviews|usability testing|user access|user feedback|access to users|pilot|beta test|beta testing|customer interviews|user study|user validation|customer discovery|research with users",
    ],
    patterns: [
      "interview* .. <user>",
      "<user> interview*",
      "user research|usability test*|user test|user tests|user testing|usability study|user study|user studies|focus group|focus groups|beta testers|beta users|pilot users|test users|pilot customers|early adopters",
      "test* with .. <user>",
      "tested with .. <user>",
      "feedback from .. <user>",
      "<user> feedback",
      "access to .. <user>",
      "survey* .. <user>",
      "survey of",
      "talk to .. <user>",
      "talked to .. <user>",
      "spoke with .. <user>",
      "recruit* .. <user>",
      "work* directly with .. <user>",
    ],
  },
  "product-owner/expected-from-client": {
    patterns: [
      "<client> <must> .. <supply> .. <productOwner>",
      "<client> .. name|names|appoint|appoints|nominate|nominates|provide|provides|designate|designates|supply|supplies .. <productOwner>",
      "<client> side <productOwner>",
      "<productOwner> .. provided by .. <client>",
      "<productOwner> .. supplied by .. <client>",
      "<productOwner> .. <client> side",
    ],
  },
  "scope-authority/sole-contact": {
    patterns: [
      "<productOwner> .. <only> .. <change>",
      "<only> .. contact .. <change>",
      "<only> .. contact .. scope",
      "<change> .. <only> .. through|by|via|to .. <productOwner>",
      "<only> .. <productOwner> .. <change>|scope",
      "<change> .. go|goes|sent|send|directed|addressed .. <only> .. to",
    ],
  },
  "client-duties/who": { columns: ["who|person|name|responsible|by whom|contact"], patterns: ["<role>", "<client>"] },
  "client-duties/when": {
    columns: ["when|by|due|deadline|date|until"],
    patterns: [
      "within .. day|days|week|weeks|hours",
      "by .. day|date",
      "days after|weeks after|hours a week|hours per week|before the start|at the latest|no later than|per week|per month|each week|every week|on request",
    ],
  },
  "client-duties/consequence": {
    patterns: [
      "delay* .. shift*|extend*|move*|cost*|postpone*|dates",
      "late .. dates|shift*|extend*|cost*|move*|postpone*",
      "additional cost|extra cost|extra effort|at the client's cost|charged separately|dates move|dates shift|moves the dates",
      "otherwise|if not",
    ],
  },
};
