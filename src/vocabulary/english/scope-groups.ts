import type { Vocabulary } from "../vocabulary.ts";

/** Sets of English terms by which readers tell prices and dates of the work from those of the product. */
export const englishScopeGroups: Vocabulary["groups"] = {
  // Who speaks so tells what the product does.
  requirement: [
    "the system shall|the system should|the system must|the system will|the system can|the app shall|the app should|the app must|the app will|the application shall|the application should|the application must|the application will|the platform should|the platform must|the platform will|the software shall|the software should|the software must|the product shall|the product should|the product must|the website should|the website must|the tool should|the tool must",
    "user can|users can|user may|users may|the user should|users should|user should|the user must|users must|user must|user shall|users shall|user will be able|users will be able|able to view|able to see|able to select|allow users to|allows users to|allows the user|enable users to|enables users to",
    "i want|i would like|i need to|i can|i should be able|i wish",
  ],
  priceWord: [
    "pays|bill|bills|billed|bid|worth of work|price|prices|pricing|cost|costs|budget|fee|fees|fund|funds|funding|funded|grant|grants|payment|payments|paid|pay|invoice|invoiced|rate|rates|salary|salaries|wage|compensation|reimburse*|stipend|total|subtotal|amount|bounty|bounties|reward|rewards|requested|request|proposal|award|ceiling|estimate|estimated|quote|investment|sponsor*|raise|expense|expenses|allowance|charge|charged|per hour|per month|per day|hourly|tranche|installment|deposit",
  ],
  // How work is paid where no sum is named.
  priceModel: [
    "by the hour|by effort|billed monthly|pro bono|fixed price|fixed fee|firm fixed price|time and materials|time and material|labor hour|labor hours|labour hours|not to exceed|hourly rate|hourly rates|day rate|daily rate|daily rates|labor rates|labour rates|lump sum|retainer|actual cost|cost reimbursement|cost plus|cost reimbursable|at cost|flat fee|flat rate|blended rate|price per|per hour|per seat|per user|subscription|freemium|in app purchases|pay as you go|free of charge|revenue share|commission of|royalty|royalties|paid monthly|paid in arrears|upon completion of|on completion of each|paid upon",
  ],
  // Labels that may tell anything of how people work together.
  wayOfWorking: ["collaboration|cooperation|ways of working|how we work|working agreement"],
  // A part of a plan; with a date or a duration it says when.
  stage: [
    "time frame|timeframe|contract period|funding period|goes live|going live|go live date|sprints|phases|pilot phase|contract term|term of the|prototype|final delivery|milestone|milestones|phase|sprint|stage|iteration|tranche|work package|deliverable|deliverables|month period|week period|year period|kickoff|kick off|launch|go live|release|alpha|beta|pilot|rollout|roll out|timeline|schedule|project duration|duration|deadline|due|eta|estimated completion|period of performance|base period|option period|timebox|time box|sprint length|sprint duration|start date|end date|target date|completion date|delivery date",
  ],
  // What ties a date to work still to come.
  due: [
    "closing date|closes|for release|by|until|due|deadline|no later than|not later than|before the end|prior to|starting|start|starts|will start|begin|begins|beginning|commence*|end of|expected|planned|scheduled|schedule|target|targeted|complete|completed|completion|finish|finished|deliver|delivered|delivery|submit|launch|release|milestone|next meeting|postponed|extended|before|at the latest",
  ],
  // What an agreement or plan calls itself and its work.
  engagement: [
    "project|this project|work|the work|proposed work|proposal|offer|this offer|quote|quotation|contract|agreement|statement of work|sow|phase|engagement|assignment|order|price|release|this release|mvp|version|first version|grant|initiative|poc|proof of concept|prototype|pilot|pilot project|first release|initial release|scope",
  ],
  // What opens a line about the document itself.
  record: [
    "date|date submitted|submitted|date created|date raised|date of request|created|last updated|last update|updated|latest revision|last revised|revised|revision|version|author|prepared by|prepared on|meeting date|copyright|last modified|published|approved on|date approved|decision date|document date",
  ],
  // What opens a sentence on what is to be made: `The purpose of this project is to develop …`.
  aimOf: [
    "purpose of this|purpose of the|aim of this|aim of the|goal of this|goal of the|objective of this|objective of the|project aims|project goal|the purpose|the objective",
  ],
  ourWork: [
    "our solution|our proposal|our plan|our project|our approach|our task|the task|the proposed solution|proposed solution|the solution|the assignment|the job|the plan|the idea",
  ],
  toBuild: [
    "develop|developing|build|building|design and build|create|creating|implement|implementing|design and develop|deliver|delivering|set up|setting up|introduce|introducing|migrate|migrating|replace|replacing|modernize|modernise|redesign|rebuild|rebuilding|construct|produce|transform|extend|integrate",
  ],
  // What people would like to have as well.
  leftOutThing: [
    "app|apps|application|website|shop|portal|dashboard|version|feature|features|login|account|accounts|chat|search|api|integration|integrations|interface|interfaces|migration|import|export|support|hosting|operation|maintenance|training|translation|translations|localisation|localization|design|content|hardware|licences|licenses|installation|deployment|documentation|backups|payment|payments|notifications|offline mode|data entry|travel|marketing|floors|mode|client|clients|device|devices|platform|platforms|tool|tools|report|reports|module|modules|rollout|redesign|rewrite",
  ],
  // What a product leaves out; said of a product it is no requirement.
  leavesOut: [
    "must never|should never|shall never|will never|must not become|must not replace|must not act as|will not be available|wont be available|will not be released|will not support|wont support|will not include|wont include|will not offer|wont offer|will not have|wont have|will not cover|wont cover|will not handle|wont handle|will not replace",
  ],
  // What one side of an agreement hands to the other.
  delivered: [
    "deliverable|deliverables|delivery|deliveries|work|result|results|increment|increments|release|build|milestone|draft",
  ],
  // What comes after the first part of a plan.
  laterStage: [
    "second phase|third phase|fourth phase|phase two|phase three|phase 2|phase 3|phase ii|phase iii|later phase|later phases|subsequent phase|subsequent phases|next phase|second release|third release|later release|later releases|subsequent release|subsequent releases|next release|future releases|second version|later version|later versions|next version|future versions|second stage|third stage|stage two|stage 2|later stages|second wave|second iteration|later iterations|future iterations",
  ],
  // Who gains: the one behind a product.
  organisation: [
    "company|firm|business|organisation|organization|association|foundation|agency|department|ministry|council|city|municipality|authority|office|bank|university|college|school|library|museum|theatre|theater|hospital|clinic|institute|charity|club|society|cooperative|co op|government|county|state|court|church|parish|publisher|store|shop|brand|client|we|our team|our company|management|board|protocol|ecosystem|network|dao",
  ],
  // What a plan counts: `500 sign-ups by March`.
  countedOutcome: [
    "sign ups|signups|registrations|users|downloads|installs|installations|members|customers|subscribers|visitors|bookings|schools|shops|clubs|households|orders|players|stars|testers|followers|businesses|companies|sales|donors|donations|participants|readers|listeners|views|contributors|municipalities|libraries|stores|restaurants|volunteers|attendees|pledges|leads|applications|reviews|teams|active users|paying customers|beta testers",
  ],
  // By when it is to be there.
  targetTime: [
    "in the first|within the first|by the end of|by end of|at the end of|by january|by february|by march|by april|by may|by june|by july|by august|by september|by october|by november|by december|by spring|by summer|by autumn|by fall|by winter|by christmas|by 2025|by 2026|by 2027|by 2028|by 2029|by 2030|by next year|by year|by q1|by q2|by q3|by q4|after launch|before launch|at launch|within six months|within three months|within a year|within one year|within two years|within a month|within 3 months|within 6 months|within 12 months|after six months|after three months|after a year|after one year|in year one|in the launch|first year|first month|first week|month one",
  ],
  // What is only shown to somebody: `The number of users is shown`.
  displayed: ["shown|displayed|displays|shows the|show the|visible|is printed|are printed"],
  // Words of gain, without which something under `Goals` is a part of the work: `Filter by stop`.
  gain: [
    "more|fewer|less|better|safer|best|higher|lower|faster|cheaper|easier|greater|stronger|new|first|leading|leader|top|increas*|reduc*|improv*|enhanc*|grow*|rais*|sav*|cut|cuts|win|wins|gain*|attract*|retain*|keep|strengthen*|boost*|promot*|rais*|awareness|encourag*|empower*|foster*|advanc*|accelerat*|moderni*|transform*|streamlin*|optimi*|maximi*|minimi*|eliminat*|prevent*|ensur*|become|establish*|expand*|extend our|reach|sustain*|success*|efficien*|productiv*|quality|cost|costs|revenue*|profit*|sales|income|money|market|brand|reputation|customer satisfaction|satisfaction|loyalty|engagement|adoption|growth|value|benefit*|impact|learn|learning|experience|skills|knowledge|community|members|donations|visitors|traffic|visibility|competitive*|compliance|strategic*|strategy|mission|standard|standardi*|decentrali*|freedom|openness|transparency|independen*|equity|inclusi*|environment*|climate|health|safety|innovation|lives|society|public|percent|double|halve|contribut*|support*|help*|drive|enabl*|lead|serve|protect*|preserv*|resilien*|stability|trust|confidence|understand*",
  ],
  // Who works for it, and has less to do.
  ownStaff: [
    "staff|administration|administrators|admin team|admin staff|office|office staff|secretary|secretaries|secretariat|board|board members|clerks|front desk|reception|receptionist*|help desk|helpdesk|support team|support staff|employees|caseworkers|case workers|back office|our team|our people|our volunteers|personnel|sales team|accounting|treasurer|organisers|organizers|management",
  ],
  // What a plan calls its parts, where a number follows: `Phase 2`.
  numberedStage: [
    "takt|cycle|slice|work package|gate|checkpoint|phase|stage|milestone|release|version|sprint|iteration|increment|wave|tranche|horizon|year|quarter|month|week|mvp|v|m|r|rc",
  ],
  numeral: ["two|three|four|five|six|seven|eight|2|3|4|5|6|7|8"],
  // What a plan calls its parts by name.
  namedStage: [
    "now|next|later|alpha|beta|mvp|pilot|launch|general availability|ga|post mvp|poc|proof of concept|prototype|first release|second release",
  ],
  // How far ahead a part of a plan lies.
  horizon: ["short term|shorter term|near term|mid term|medium term|long term|longer term"],
  // What opens a question that what follows answers.
  asks: ["what|which|where|how"],
  // Words of order, of which a plan has two.
  orderWord: [
    "our roadmap|roadmap|rollout|rolled out|phases|stages|milestones|releases|increments|steps|waves|followed by|after launch|after the|once the|as soon as|in the long term|in the medium term|in the short term|by spring|by summer|by autumn|by winter|starting with|start with|begin with|beginning with|initially|at first|first|second|third|then|later|next|finally|afterwards|eventually|phase 1|phase 2|phase 3|phase one|phase two|phase three|stage 1|stage 2|we will add|will follow|move on to|to follow|public beta|private beta|beta|pilot|full launch|full version|general availability|in spring|in summer|in autumn|in winter",
  ],
  // Says of itself that there are several parts, one after another, or that more is to come.
  severalStages: [
    "future work will|future work includes|planned for the future|grant proposals|follow up grants|further grants|next tranche|two phases|three phases|four phases|five phases|several phases|multiple phases|two stages|three stages|four stages|several stages|two steps|three steps|four steps|two milestones|three milestones|four milestones|five milestones|six milestones|several milestones|monthly milestones|two releases|three releases|several releases|in waves|step by step|phase by phase",
  ],
  // What a mark in a table says of a thing that is left out.
  outMark: [
    "out|out of scope|not in scope|excluded|not included|wont have|won t have|wont|won t|wont do|wont have this time|will not have|not planned|deferred",
  ],
  // What ties a passing word in minutes and lists of work to what is to be made.
  outWord: [
    "scope|non goal|non goals|mvp|v1|v2|version|release|phase|sprint|project|proposal|offer|contract|excluded|exclusion|feature|features|app|application|grant|build|implement|support",
  ],
  refuse: ["will not|wont|shall not|does not|do not|is not going to|are not going to|did not plan to"],
  // What is done within a time that begins with each delivery, invoice or fault, not with the work.
  reaction: [
    "questions|approv*|effect on|accept*|reject*|review|reviews|reviewed|inspect*|respond*|response*|answer*|feedback|notice|notif*|invoice*|payment*|pay|pays|paid|payable|defect*|bug|bugs|fault*|incident*|warranty|terminat*|deemed|object*|cancel*|remed*",
  ],
  maybe: ["may be|can be|will be|shall be|must be|could be|might be|may only be|can only be|may not be|cannot be"],
  channel: [
    "slack|discord|zoom|telegram|whatsapp|matrix|irc|email|e mail|emails|mailing list|chat|channel|channels|forum|phone|telephone|skype|google meet|microsoft teams|teams|signal|video call|conference call|github issues|github discussions|issue tracker|monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|regular*|frequen*|periodic*|every|each|annual*|ongoing|synchronous*|asynchronous*",
  ],
  // Words that name a topic plainly, where a document's kind makes others doubtful.
  businessWord: [
    "business|revenue|profit|market|company|organisation|organization|organisational|organizational|strategic|strategy|mission|roi|impact|monetization|monetisation|cost savings|okrs",
  ],
  roadmapWord: [
    "roadmap|road map|release plan|release planning|releases|milestones|milestone|phases|phase|future plans|long term plan|rollout|rollout plan|project plan",
  ],
  scopeWord: [
    "scope|deliverable|deliverables|work package|work packages|features|functional requirements|user stories|backlog|what we deliver|statement of work|outputs",
  ],
  // Headings over what introduces the work: what stands below headings of its own is something else.
  introducesWork: [
    "project overview|project description|description of the project|general description of the project|what the project does|project objectives|project objective|objectives of the project",
  ],
  // Beside a word for scope: terms of a contract, people, and what is done already.
  besideScope: [
    "personal services|non personal services|non disclosure|nondisclosure|confidentiality|travel|other direct costs|place of performance|location of work|place of work|hours of operation|working hours|post award|key personnel|personnel|staffing|qualification|qualifications|clearance|clearances|section 508|web portal|daily operations|invoice|invoices|invoicing|contract administration|points of contact|point of contact",
    "completed|already delivered|already done|already implemented|features implemented|tasks done|actual|past|previous|finished|closed|existing|current state|feature name|task name|task force",
  ],
  // Beside a word for what is gained: those who gain are users, or the goals are of a test, a meeting or a text.
  besideGains: [
    "feature|features|function|functions|user|users|end user|end users|learner|learners|learning objectives|template|test|testing|meeting|session|workshop|risk|risks|onboarding|sprint goal|sprint goals|sprint",
  ],
  planWord: [
    "timeline|schedule|deadline|deadlines|milestones|due|duration|dates|target date|implementation date|time frame|timeframe|new date|new dates",
  ],
  past: [
    "was|were|had|held|past|ago|previously|has been|have been|did|since|founded|published|reported|accessed|retrieved|started in|began in|launched in|released in|last|created|updated|according to|copyright|version",
  ],
};
