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
  // A part of a plan; with a date or a duration it says when.
  stage: [
    "goes live|going live|go live date|sprints|phases|pilot phase|contract term|term of the|prototype|final delivery|milestone|milestones|phase|sprint|stage|iteration|tranche|work package|deliverable|deliverables|month period|week period|year period|kickoff|kick off|launch|go live|release|alpha|beta|pilot|rollout|roll out|timeline|schedule|project duration|duration|deadline|due|eta|estimated completion|period of performance|base period|option period|timebox|time box|sprint length|sprint duration|start date|end date|target date|completion date|delivery date",
  ],
  // What ties a date to work still to come.
  due: [
    "by|until|due|deadline|no later than|not later than|before the end|prior to|starting|start|starts|will start|begin|begins|beginning|commence*|end of|expected|planned|scheduled|schedule|target|targeted|complete|completed|completion|finish|finished|deliver|delivered|delivery|submit|launch|release|milestone|next meeting|postponed|extended|before|at the latest",
  ],
  // What an agreement or plan calls itself and its work.
  engagement: [
    "project|this project|work|the work|proposed work|proposal|offer|this offer|quote|quotation|contract|agreement|statement of work|sow|phase|engagement|assignment|order|price|release|this release|mvp|version|first version|grant|initiative|poc|proof of concept|prototype|pilot project|first release|initial release|scope",
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
  refuse: ["will not|wont|shall not|does not|do not|is not going to|are not going to|did not plan to"],
  // What is done within a time that begins with each delivery, invoice or fault, not with the work.
  reaction: [
    "accept*|reject*|review|reviews|reviewed|inspect*|respond*|response*|answer*|feedback|notice|notif*|invoice*|payment*|pay|pays|paid|payable|defect*|bug|bugs|fault*|incident*|warranty|terminat*|deemed|object*|cancel*|remed*",
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
  planWord: [
    "timeline|schedule|deadline|deadlines|milestones|due|duration|dates|target date|implementation date|time frame|timeframe|new date|new dates",
  ],
  past: [
    "was|were|had|past|ago|previously|has been|have been|did|since|founded|published|reported|accessed|retrieved|started in|began in|launched in|released in|last|created|updated|according to|copyright|version",
  ],
};
