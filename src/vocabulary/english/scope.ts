import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for changes, acceptance and assumptions. */
export const englishScope: TopicVocabulary = {
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
};
