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
      "out of scope|outside scope|not in scope|exclusions|excluded|non goals|nongoals|not included|not part of scope|scope exclusions|what is not included|limitations of scope|not doing|what we will not do|what we wont do|wont have|will not have|out of scope items|non objectives|anti goals|future scope|won t have|non goal|exclusion|excluded services|excluded items|excluded work|scope limitations|not covered|what this is not|what is out of scope|follow up work|potential follow up work|possible follow up work|deferred items|post mvp|stretch goals|not planned",
    ],
    patterns: [
      "!out of scope|outside the scope|outside of scope|beyond the scope|not in scope|outside scope",
      "!not part of .. scope|project|proposal|contract|release|version|mvp|phase|engagement|order|agreement",
      "!explicitly|expressly|specifically|following .. excluded",
      "!excluded from .. scope|project|contract|agreement|order|price|offer|proposal|release|version|mvp|phase|services|work",
      "!is excluded|are excluded .. from .. scope|project|contract|agreement|order|price|offer|proposal|release|version|mvp|phase",
      "!exclusions are|exclusions include|excludes the following|excludes any",
      "!not included in|does not include|do not include|not be included",
      "!will not be .. delivered|provided|supported|implemented|developed|included|covered|part",
      "!not covered by",
      "!<supplier> will not .. provide|deliver|build|support|implement|develop|maintain",
      "!does not cover|do not cover",
      "!<refuse> include|be responsible|be responsible for|cover|address|be part of|be part|extend to|be covered|be included|be supported|be addressed",
      "!not responsible for|not be responsible for|no responsibility for|not be required to provide|not required to provide",
      "!we|team|project|proposal|grant|effort <refuse> build|address|tackle|handle|focus on|solve|cover|attempt|include|implement|create|support|develop|provide|be building|plan to|aim to|intend to|try to",
      "!no plans to|not planned for|not intended to replace|not intended to be|is not intended|not the intent|not our goal|not aiming to|not trying to",
      "!deferred to|deferred until|postponed to|postponed until|left for|left to|saved for|reserved for|moved to .. later|future|next|subsequent|second|another|separate .. phase|release|version|iteration|grant|proposal|milestone|project|work|stage|sprint",
      "!in a later|in a future|in a subsequent|in a second|in later|in future|for a later|for a future|a follow up|as a follow up .. phase|phases|release|releases|version|versions|iteration|iterations|grant|grants|proposal|proposals|tranche|contract|project",
      "!separate contract|separate agreement|separate proposal|separate order|separate grant|separate project|quoted separately|contracted separately|ordered separately|billed separately",
      "!future grant|future proposal|future proposals|other grant proposals|follow up grant|follow up work|follow on work",
      "!stretch goal|stretch goals",
      "!rule out|ruled out",
      "!<client> not the <supplier>",
      "!out of the scope|outside our scope|outside the project|not within scope|not within the scope|falls outside",
      "!non goal|non goals",
      "!not a goal",
    ],
  },
  "change-control": {
    headings: [
      "change control|change management|change process|change procedure|change requests|change request process|change request procedure|change order|change orders|scope changes|scope change|changes to scope|changes|amendments|contract modifications|modifications to the order|modifications to the contract|modifications to this agreement|changes to this agreement|changes to the contract|changes to the agreement|changes and amendments|amendments and changes|amendment|contract changes|project changes|requirement changes|requirements changes|handling of changes|handling changes|managing change|managing changes|change control process|change request|variation orders|amending this charter|charter amendments|amending this document|additional work|out of scope requests",
    ],
    patterns: [
      "change* .. <must> .. writing",
      "<change> .. in writing",
      "written change",
      "change request .. <must>",
      "change order .. <must>",
      "changes to .. scope .. <must>",
      "any change*|any modification*|any amendment*|any deviation* .. scope|agreement|contract|requirements|price|terms|specification*|order",
      "change* .. require* .. approval|amendment|agreement|consent",
      "change* .. approved by",
      "change control|change request process|change management process|scope change process",
      "requests for change|request for change|scope creep",
      "<maybe> modified|changed|adjusted|revised|amended|altered|reprioriti*|retracted .. by .. <client>|parties|consent|agreement|approval|vote|writing",
      "may be|can be .. modified|added|retracted|reprioriti*|reordered|removed .. by .. <client>|product owner|team|court|agency|committee|at any time",
      "mutually agree*|mutual agreement|mutual consent|mutual written .. change*|modif*|amend*|scope",
      "amend*|modif*|changed|altered .. in writing|written agreement|written consent|signed by both|both parties|mutual",
      "substitution*|replacement* .. approv* .. writing|written",
      "changes to the|changes to this|changes in|change to the|change to this|modifications to this|deviation from|deviations from .. scope|sow|statement of work|contract|agreement|requirements|proposal|milestones|deliverables|budget|backlog|charter|plan|specification .. approv*|agree*|writing|communicated|discussed|vote|consensus|request*|submitted|negotiat*|reviewed",
      "scope|requirements|milestones|deliverables|contract|agreement .. may be changed|may change|can be changed|may be modified|may be adjusted|may be updated|can be adjusted .. by|with|after|upon|through|only|if",
      "additional work|additional services|extra work|additional features|additional requirements|out of scope work|additional hours .. charged|billed|quoted|invoiced|estimated|separately|approved|agreed|change",
      "modification* to .. contract|order|agreement|scope",
    ],
  },
  acceptance: {
    headings: [
      "acceptance|acceptance criteria|acceptance test|acceptance tests|acceptance testing|acceptance terms|acceptance of deliverables|acceptance process|definition of done|sign off|quality assurance|inspection and acceptance|inspection|verification|validation|acceptance and payment|user acceptance test|user acceptance testing|uat|quality standards|acceptable quality level|quality control|quality assurance surveillance plan|test plan|testing|validation criteria|exit criteria|completion criteria|success criteria|done criteria|acceptance and approval|approval of deliverables|review and acceptance|review and approval|delivery and acceptance|deliverable acceptance|acceptance requirements|acceptance standards|performance standards|performance standard|performance requirements summary|method of surveillance|test cases|test criteria|verification criteria|verification and validation|verification plan|validation plan",
    ],
    columns: [
      "acceptance criteria|acceptance criterion|acceptance|acceptance test|definition of done|done when|acceptable quality level|aql|verification|method of inspection|validation|verified by|verification method|test method|pass criteria|pass fail criteria|expected result|performance standard|method of assessment|done criteria|test case",
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
      "upon acceptance|after acceptance|final acceptance|acceptance by|formal acceptance|written acceptance|accepted upon|accepted when|accepted if|accepted only",
      "subject to .. acceptance|inspection|verification|approval by|review by .. <client>|deliverable*|work|results|milestone*",
      "<client> .. review|reviews|inspect|inspects|evaluate|evaluates|approve|approves|verify|verifies .. deliverable*|work product*|milestone*|invoice*|completed work|deliveries",
      "deliverable*|work product*|milestone* .. reviewed|evaluated|inspected|approved|verified|signed off .. by|against|before|within|prior",
      "acceptance of .. deliverable*|work|services|milestone*|results|software|product",
      "may reject|right to reject|can reject|be rejected|inspect* and accept*|inspected and",
      "done when|complete when|finished when|accepted when",
      "surveillance plan|acceptable quality level",
    ],
  },
  assumptions: {
    headings: [
      "assumptions|assumptions and dependencies|assumptions and constraints|dependencies|constraints|assumptions and risks|risks and assumptions|prerequisites|preconditions|premises|limitations|constraints and assumptions|operating constraints|boundary conditions|technical constraints|business assumptions|project constraints|dependencies and assumptions|assumptions constraints and dependencies|assumption|key assumptions|dependency|external dependencies|project dependencies|known constraints|known limitations|design constraints|implementation constraints|design and implementation constraints|general constraints|preconditions and assumptions",
    ],
    columns: ["assumption|assumptions|dependency|dependencies|constraint|constraints|depends on"],
    patterns: [
      "we assume|it is assumed|assumes that|assuming that|our assumption|our assumptions|assumption is|is based on the assumption|under the assumption",
      "assume|assumes|assumed|assuming .. will|is|are|has|have|can|that",
      "depends on|depend on|dependent on|dependent upon|depends upon|relies on|rely on|contingent on|contingent upon|conditional on|hinges on .. <client>|outcome|outcomes|output|outputs|findings|progress of|results|result|availability|available|approval|delivery|completion|feedback|funding|partner*|other team*|third part*|upstream|external|success|cooperation|participation|access|information|release|review*",
      "is dependent on|are dependent on|is contingent on|contingent upon|is conditional on",
      "on condition that|on the condition that|on the premise|presuppos*",
      "as soon as|once|only after .. <client>|team|partner*|upstream|access|approval .. provide*|deliver*|approv*|available|granted|receiv*|releas*",
      "require*|need* .. participation|cooperation|involvement|support|approval|help|input from .. <client>|team|partner*|maintainers|community|third part*",
      "subject to .. availability|approval of|funding|available funds|change|availability of funds",
      "constrained by|a constraint|constraint is|constraints are",
      "is blocked by|are blocked by|blocked on|blocked until|prerequisite for|a prerequisite|precondition for",
    ],
  },
  pricing: {
    headings: [
      "price|prices|pricing|cost|costs|budget|total budget|budget breakdown|funding|funding amount|financials|fees|fee|compensation|payment|payments|payment terms|payment schedule|rates|rate card|total requested amount|requested amount|amount requested|requested grant amount|total budget requested|cost estimate|budget and timeline|investment|commercial terms|commercials|pricing model|type of contract|contract type|remuneration|salary|reward|rewards|bounty|grant|grant amount|requested funding|funding request|project cost|project costs|cost breakdown|reimbursement|reimbursements|budget estimate|estimated cost|estimated costs|estimated budget|estimated price|total cost|total costs|total price|total funding|cost proposal|price proposal|price schedule|price quote|quotation|quote|invoicing|billing|invoices|contract value|contract price|purchase price|funding plan|funding requirements|funding requested|resources and budget|budget and resources|budget justification|hourly rate|hourly rates|costs and payment|price and payment|total requested funding|total funding requested|total budget requested usd",
    ],
    columns: [
      "price|cost|costs|budget|amount|prize|prizes|stipend|total amount|total cost|total price|price usd|cost usd|amount usd|cost eur|rate|fee|funding|total|payment|unit price|hourly rate|subtotal|usd|eur",
    ],
    patterns: [
      "fixed price|fixed fee|firm fixed price|time and materials|time and material|labor hours|labour hours|not to exceed|hourly rate|day rate|daily rate|lump sum|retainer",
      "total cost|total price|total budget|total amount|requested amount|budget of|budget is|funding of|grant of|price of|cost of|costs of|fee of|estimated at|cost estimate|budget estimate|total payment|salary of|award of|valued at|ceiling of",
      "actual cost|cost reimbursement|cost reimbursable|cost plus|labor rates|labour rates|hourly rates|blended rate|paid monthly|paid upon|payable upon|flat fee|flat rate",
    ],
  },
  timeline: {
    headings: [
      "timeline|time line|schedule|project schedule|timetable|milestones|milestones and dates|project timeline|period of performance|duration|project duration|dates|key dates|important dates|deadlines|deadline|delivery dates|delivery schedule|estimated duration|time frame|timeframe|gantt|gantt chart|release plan|term|project phases|phases|start date|end date|development roadmap|project plan|work plan|payment schedule|sprint dates|delivery timeline|deliverable timeline|target dates|estimated timeline|project dates|project calendar|work schedule|implementation schedule|schedule of deliverables|deliverables schedule|schedule and milestones|milestone schedule|contract period|contract term|contract duration|term of contract",
    ],
    labels: [
      "delivery date|due date|due|due by|target date|completion date|estimated completion|estimated time|time estimate|estimated delivery|delivery|eta|when|base period|option period|launch date|launch|release date|release dates|release schedule|development schedule|sprint schedule|rollout plan|next meeting|roadmap|start|end|starts|ends|begins|finish|submission deadline",
    ],
    columns: [
      "date|dates|due|due date|deadline|start|end|start date|end date|duration|estimated duration|month|months|when|eta|estimated completion|estimated time|time frame|timeframe|period|schedule|estimated delivery|delivery|week|weeks|quarter|finish|delivery date|by|timeline|target date|completion date",
    ],
    patterns: [
      "period of performance",
      "will be completed by|be completed within|will be delivered by|be delivered within|to be completed by|to be delivered by",
      "starts on|begins on|ends on|start date|end date|due date|deadline",
      "estimated duration|duration of|will last|will run for|will take|spread over|over the course of|over a period of",
      "delivered|completed|finished|submitted|launched|implemented|deployed|due .. within",
      "by the end of|before the end of|no later than|not later than|at the latest|next meeting",
    ],
  },
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
