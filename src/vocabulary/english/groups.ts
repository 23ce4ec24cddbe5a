import type { Vocabulary } from "../vocabulary.ts";

/** Sets of English terms that patterns and readers ask for by name. */
export const englishGroups: Vocabulary["groups"] = {
  not: [
    "no",
    "not",
    "never",
    "without",
    "neither",
    "nor",
    "cannot",
    "isnt",
    "arent",
    "wasnt",
    "doesnt",
    "dont",
    "wont",
    "nobody",
    "none",
    "lack*",
  ],
  client: [
    "client|clients|customer|buyer|purchaser|client team|client staff|client side|contracting authority|contracting officer",
    "government|purchasing organisation|purchasing organization|commissioning party|ordering party|funder|sponsor",
  ],
  supplier: [
    "provider|contractor|vendor|supplier|consultant|consultancy|service provider|offeror|quoter|grantee|the agency|our team|the team|we",
  ],
  must: [
    "must|shall|will|is to|are to|needs to|need to|is required to|are required to|is responsible for|are responsible for|agrees to|undertakes to|commits to|is expected to|has to|have to",
    "provides|supplies|delivers|names|appoints|ensures|decides|approves|makes available|answers|grants",
  ],
  supply: [
    "provide*|supply|supplies|deliver*|give|gives|grant|grants|make available|makes available|name|names|appoint*|nominate*|designate*|ensure*|decide*|approve*|answer*|respond*|review*|attend*|furnish*|arrange*|support*|pay",
  ],
  decide: [
    "decide*|approve*|authori*|has the final say|have the final say|final say|final decision|sign off|signs off|empowered|has authority|have authority|accept or reject|accepts or rejects|prioriti*|has the last word",
  ],
  only: ["sole|single|only|exclusive|exclusively|solely|one point of contact|spoc"],
  productOwner: [
    "product owner|product owners|productowner|product lead|product manager|product managers|head of product|chief product owner|lead product manager|vp of product|director of product|service owner|business visionary|product management lead",
  ],
  change: [
    "change|changes|change request|change requests|change order|change orders|scope change|scope changes|amendment|amendments|variation|modification|modifications|additional work|new requirement|new requirements",
  ],
  user: [
    "user|users|end user|end users|customer|customers|client users|participants|patients|students|citizens|domain expert|domain experts|subject matter expert|subject matter experts|sme|smes",
  ],
  riskWord: [
    "risk|risks|concern|concerns|threat|threats|uncertain*|danger|challenge|challenges|obstacle|obstacles|pitfall|pitfalls|might fail|may fail|could fail|at risk",
  ],
  // What an article does: it speaks to its reader, and says what a thing is.
  you: ["you|your|yours|yourself"],
  defining: ["is a|is an|is the|are a|are the|refers to|is defined as|is called|stands for"],
  // How registers name a kind of risk in a cell or before a colon.
  valueRisk: ["value|desirability|demand|adoption|acceptance|market|customer|customers|competition"],
  viabilityRisk: [
    "viability|business|legal|financial|finance|commercial|cost|costs|budget|funding|compliance|regulatory|security|privacy|staffing|personnel|organisational|organizational|sponsorship|partners|supplier|reputation|sustainability|contractual",
  ],
  feasibilityRisk: [
    "feasibility|technical|technology|technological|performance|integration|schedule|time|resources|resource|skills|scalability|implementation|complexity|infrastructure|data|delivery|quality",
  ],
  usabilityRisk: ["usability|ux|accessibility|user experience|learnability|user interface"],
  role: [
    "product owner|product manager|product lead|project manager|project lead|project leader|scrum master|tech lead|technical lead|team lead|team leader|lead developer|lead engineer|developer|developers|engineer|engineers|architect|designer|designers|ux designer|ui designer|ux researcher|researcher|tester|testers|qa lead|qa engineer|analyst|business analyst|data scientist|sponsor|stakeholder|steering committee|chair|co chair|treasurer|secretary|facilitator|delivery manager|delivery lead|account manager|programme manager|program manager|engagement manager|founder|co founder|ceo|cto|cfo|coo|maintainer|contributor|coordinator|principal investigator|subject matter expert|key user|documentation lead|marketing lead|consultant|administrator|operations manager|contracting officer|contracting officer representative|advisor|devops engineer|frontend developer|backend developer|full stack developer|front end developer|back end developer|team member|team members|moderator|product designer|service designer|content designer|release manager|community manager|support lead|customer success manager",
  ],
  week: [
    "daily|weekly|biweekly|bi weekly|fortnightly|monthly|quarterly|every day|every week|every two weeks|every month|each week|each sprint|every sprint|every other week|once a week|twice a week|once a month|twice a month|per sprint|regularly",
  ],
  meeting: [
    "meeting|meetings|stand up|standup|stand ups|standups|scrum|retrospective|retrospectives|review|reviews|sync|call|calls|demo|demos|report|reports|status report|status reports|progress report|check in|check ins|planning|grooming|refinement|steering committee|workshop|office hours|update|updates",
  ],
};
