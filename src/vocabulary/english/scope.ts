import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for scope, terms and dates. */
export const englishScope: TopicVocabulary = {
  "in-scope": {
    headings: [
      "scope|in scope|project scope|scope of work|scope of services|scope of the project|scope and deliverables|deliverables|deliverable|milestones and deliverables|deliverables and milestones|services|work packages|work package|tasks|statement of work|functional requirements|requirements|features|key features|feature list|main features|functionality|functionalities|product functions|product features|specification|specifications|what we will deliver|what we will build|what will be built|what is included|included|objectives|project tasks|description of work|description of services|technical requirements|must have|must haves|should have|mvp|minimum viable product|proposed solution|proposed changes|description of change|change description|project deliverables|user stories|product backlog|backlog|backlog items|epics|sprint backlog|todo|to do|work to be done|development roadmap|milestones|milestone|use cases|activities|project activities|outputs|goals and deliverables|implementation plan|work plan|project plan|performance requirements|requirement|high level requirements|detailed description",
    ],
    columns: [
      "deliverable|deliverables|feature|features|user story|requirement|requirements|story|work package|task|output",
    ],
    patterns: [
      "<supplier> will .. deliver|build|develop|create|design|implement|provide",
      "the scope .. includes|covers|comprises",
      "in scope",
      "deliverables include|deliverables are",
      "the contractor shall",
      "<supplier> shall",
      "the system shall|the system must|the application shall|the application must|the app must|the software shall|the software must|the product shall",
      "will be delivered|will be developed|will be implemented",
    ],
  },
  "out-of-scope": {
    headings: [
      "out of scope|outside scope|not in scope|exclusions|excluded|non goals|nongoals|not included|not part of scope|scope exclusions|what is not included|limitations of scope|not doing|what we will not do|what we wont do|wont have|will not have|out of scope items|non objectives|anti goals|future scope|won t have|non goal",
    ],
    patterns: [
      "!out of scope|outside the scope|outside of scope|beyond the scope|not in scope|outside scope",
      "!not part of .. scope|project|proposal|contract|release|version|mvp|phase|engagement|order|agreement",
      "!is excluded|are excluded|excluded from",
      "!not included in|does not include|do not include|not be included",
      "!will not be .. delivered|provided|supported|implemented|developed|included|covered|part",
      "!not covered by",
      "!<supplier> will not .. provide|deliver|build|support|implement|develop|maintain",
      "!does not cover",
      "!non goal|non goals",
      "!not a goal",
    ],
  },
  "change-control": {
    headings: [
      "change control|change management|change process|change procedure|change requests|change request process|change request procedure|change order|change orders|scope changes|scope change|changes to scope|changes|amendments|contract modifications|modifications|variations|change control process|change request",
    ],
    patterns: [
      "change* .. <must> .. writing",
      "<change> .. in writing",
      "written change",
      "change request .. <must>",
      "change order .. <must>",
      "changes to .. scope .. <must>",
      "any change* .. scope|agreement|contract|requirements|price|terms",
      "change* .. require* .. approval|amendment|agreement|consent",
      "change* .. approved by",
      "change control|change request process|change management process|scope change process",
      "requests for change",
      "modification* to .. contract|order|agreement|scope",
    ],
  },
  acceptance: {
    headings: [
      "acceptance|acceptance criteria|acceptance test|acceptance tests|acceptance testing|acceptance terms|acceptance of deliverables|acceptance process|definition of done|sign off|quality assurance|inspection and acceptance|inspection|verification|validation|acceptance and payment|user acceptance test|user acceptance testing|uat|quality standards|acceptable quality level|quality control|quality assurance surveillance plan|test plan|testing|validation criteria|exit criteria|completion criteria|success criteria|done criteria",
    ],
    columns: [
      "acceptance criteria|acceptance criterion|acceptance|acceptance test|definition of done|done when|acceptable quality level|aql|verification|method of inspection|validation",
    ],
    patterns: [
      "acceptance criteria|acceptance criterion|definition of done|acceptance test|acceptance tests|acceptance testing|user acceptance",
      "<client> .. accept* .. deliverable*|work|results|release",
      "deliverable* .. accepted",
      "<must> be accepted",
      "considered accepted|deemed accepted|counts as accepted",
      "considered complete|considered done|considered finished",
      "sign off|signed off|signs off",
      "accept or reject|accepts or rejects|acceptance or rejection",
      "upon acceptance|after acceptance|final acceptance",
    ],
  },
  assumptions: {
    headings: [
      "assumptions|assumptions and dependencies|assumptions and constraints|dependencies|constraints|assumptions and risks|risks and assumptions|prerequisites|preconditions|premises|limitations|constraints and assumptions|operating constraints|boundary conditions|technical constraints|business assumptions|project constraints|dependencies and assumptions|assumptions constraints and dependencies",
    ],
    columns: ["assumption|assumptions|dependency|dependencies|constraint|constraints|depends on"],
    patterns: [
      "we assume|it is assumed|assumes that|assuming that|our assumption|our assumptions|assumption is|is based on the assumption|under the assumption",
      "depends on .. <client>",
      "is dependent on|are dependent on|is contingent on|contingent upon",
      "provided that",
    ],
  },
  pricing: {
    headings: [
      "price|prices|pricing|cost|costs|budget|total budget|budget breakdown|funding|funding amount|financials|fees|fee|compensation|payment|payments|payment terms|payment schedule|rates|rate card|total requested amount|requested amount|amount requested|requested grant amount|total budget requested|cost estimate|budget and timeline|investment|commercial terms|commercials|pricing model|type of contract|contract type|remuneration|salary|reward|rewards|bounty|grant|grant amount|requested funding|funding request|project cost|project costs|cost breakdown",
    ],
    columns: ["price|cost|costs|budget|amount|rate|fee|funding|total|payment|unit price|hourly rate|subtotal|usd|eur"],
    patterns: [
      "fixed price|fixed fee|firm fixed price|time and materials|time and material|labor hours|labour hours|not to exceed|hourly rate|day rate|daily rate|lump sum|retainer",
      "total cost|total price|total budget|total amount|requested amount|budget of|funding of|grant of|price of|cost of",
    ],
  },
  timeline: {
    headings: [
      "timeline|time line|schedule|project schedule|timetable|milestones|milestones and dates|project timeline|period of performance|duration|project duration|dates|key dates|important dates|deadlines|deadline|delivery dates|delivery schedule|estimated duration|time frame|timeframe|gantt|gantt chart|release plan|term|project phases|phases|start date|end date|development roadmap|project plan|work plan|payment schedule|sprint dates",
    ],
    columns: [
      "date|dates|due|due date|deadline|start|end|start date|end date|duration|estimated duration|month|week|weeks|quarter|finish|delivery date|by|timeline|target date|completion date",
    ],
    patterns: [
      "period of performance",
      "will be completed by|be completed within|will be delivered by|be delivered within|to be completed by|to be delivered by",
      "starts on|begins on|ends on|start date|end date|due date|deadline",
      "estimated duration|duration of",
    ],
  },
  cadence: {
    headings: [
      "meetings|meeting schedule|meeting cadence|cadence|communication|communications|communication plan|communication channels|ceremonies|scrum events|scrum ceremonies|reporting|status reports|progress reports|reports|ways of working|working agreement|how we work|rituals|scrum rituals|team meetings|meeting times|weekly meetings|office hours|project meetings|sprint cadence|communication and reporting|collaboration|stand up|daily stand up|daily scrum|sprint review|sprint retrospective|retrospective",
    ],
    columns: ["meeting|meetings|cadence|frequency|rhythm|how often|ceremony|event"],
    patterns: [
      "<week> .. <meeting>",
      "<meeting> .. <week>",
      "meet <week>|meets <week>|meet every|meets every|met <week>",
      "<meeting> every",
      "<meeting> held .. <week>",
      "communicate via|communicate through|communicates via|communication via|communication channel|communicate over|communicate using",
      "slack channel|discord server|discord channel|mailing list",
    ],
  },
  "change-control/request": {
    labels: ["request|form|request form|how to request"],
    patterns: [
      "in writing|written|change request|change requests|change order|request form|form|ticket|e mail|email|submit*",
    ],
  },
  "change-control/impact": {
    labels: ["impact|effect|effects|assessment|price and dates"],
    patterns: [
      "impact|effect on|effects on|effort|estimate*|price and date*|cost and time|cost and schedule|price and schedule|time and cost|assess*|consequences",
    ],
  },
  "change-control/approver": {
    labels: ["approver|approval|approved by|decision|who decides"],
    patterns: [
      "approv* by|approv*|decides|decided by|authori*|sign* off|agreed by|both parties agree|accepted by|consent of",
    ],
  },
  "change-control/written-approval": {
    patterns: [
      "before .. work|starts|begins|implementation|start",
      "prior to .. work|implementation|start",
      "no work .. until|before|without",
      "not start .. until|before|without",
      "only after .. approv*|order*|agreement",
      "work .. begins|starts .. after",
    ],
  },
  "change-control/contract-effect": {
    patterns: [
      "amend*|addendum|becomes part of|part of the contract|part of this|contract is adjusted|updates this|supplement*|changes the contract|contract modification|order modification",
    ],
  },
  "change-control/swap-rule": {
    patterns: [
      "swap* .. same size|equal|free",
      "exchange* .. same size|equal|free",
      "replac* .. same size|equal size|equal effort",
      "same size .. free|no extra",
      "re order* .. backlog",
      "reprioriti* .. backlog",
      "reorder*",
    ],
  },
  "acceptance/criteria": {
    labels: ["criteria|criterion|standard"],
    columns: ["criteria|criterion|acceptance criteria|standard|condition"],
    patterns: [
      "criteri*|definition of done|acceptance test*|meets|requirements|standard|standards|quality level|conform*|test cases|pass*",
    ],
  },
  "acceptance/acceptor": {
    labels: ["who accepts|accepted by|acceptor|approver|who"],
    columns: ["accepted by|acceptor|approver|who|tester"],
    patterns: ["<role>", "<client>", "accepted by|signed by|approved by|sign off by|reviewed by"],
  },
  "acceptance/period": {
    labels: ["period|review period|time limit|deadline"],
    columns: ["period|review period|deadline"],
    patterns: [
      "within .. day|days|week|weeks",
      "working days|business days|calendar days|review period|days after|days of",
    ],
  },
  "acceptance/silence": {
    labels: ["without an answer|no answer|silence"],
    patterns: [
      "deemed|considered accepted|counts as accepted|no response|no answer|without an answer|without answer|does not respond|silence|does not reply|no objection|no feedback",
    ],
  },
  "acceptance/defects": {
    labels: ["defects|defect|rework|bugs"],
    patterns: ["defect*|bug*|rework|correct*|fix|fixes|fixed|reject*|deficien*|remed*|fault*|error*"],
  },
  "pricing/fixed-price": {
    patterns: ["fixed price|fixed fee|firm fixed price|firm fixed|lump sum|flat fee|flat rate|all inclusive price"],
  },
  "pricing/time-and-materials": {
    patterns: [
      "time and materials|time and material|t m|labor hours|labour hours|hourly rate|daily rate|day rate|per hour|per day|on an hourly basis|by effort|actual effort|billed monthly by effort",
    ],
  },
  "pricing/ceiling": {
    patterns: ["not to exceed|ceiling|capped|cap|maximum|up to|at most|upper limit|budget limit|no more than"],
  },
  "pricing/notice": {
    patterns: [
      "notify|notifies|notice|inform*|warn* .. percent|budget",
      "at 70|at 80|at 90|when 70|when 75|when 80|when 90",
    ],
  },
};
