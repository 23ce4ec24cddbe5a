import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `document` ask about. */
export const englishDocumentPoints: PointVocabulary = {
  groups: {
    documentPaymentEvent: [
      "on signing|upon signing|at signing|on signature|upon signature|at signature|on contract signature|on order|upon order|on commission|on contract|on delivery|upon delivery|on acceptance|upon acceptance|after acceptance|on final acceptance|upon final acceptance|after final acceptance|on interim acceptance|on completion|upon completion|at completion|after delivery|at delivery|at acceptance|on handover|at handover|on go live|at go live|after go live|on launch|at launch|at kick off|on kick off|upfront|up front|in advance|at the start|at the end",
    ],
  },
  points: {
    "document/quantity": {
      columns: [
        "qty|quantity|quantities|units|no of units|number of units|count|number|pieces|pcs|items|licences|licenses|seats|users",
        "hours|hrs|total hours|estimated hours|days|person days|man days|total days|estimated days|weeks|months|effort|estimated effort|effort in days|effort in hours|sprints|volume",
      ],
    },
    "document/rate": {
      columns: [
        "rate|rates|hourly rate|daily rate|day rate|rate per hour|rate per day|rate per unit|rate per sprint|unit price|unit cost|unit rate|unit fee|price per unit|cost per unit|price each|price per hour|price per day|price per month|price per user|price per seat|cost per hour|cost per day|cost per month|each|per unit|per hour|per day|per month|monthly fee|monthly cost|monthly price|monthly rate|price per sprint|cost per sprint|blended rate",
      ],
    },
    "document/amount": {
      columns: [
        "amount|amounts|total|totals|total price|total cost|total costs|total amount|total fee|line total|subtotal|sub total|sum|price|prices|cost|costs|fee|fees|budget|value|charge|charges|net price|net amount|gross amount|gross price|extended price|extended cost|payment|payment amount|funding|estimate cost|estimated cost|estimated price",
      ],
    },
    "document/total": {
      patterns: [
        "!total|totals|grand total|overall total|sub total|subtotal|subtotals|sum total|net total|gross total|total net|total gross|net amount|gross amount|net price|gross price|total price|total cost|total costs|total amount|total fee|total fees|total budget|total value|total contract value|contract value|contract price|new contract value|new contract price|new total|revised total|revised contract value|revised price|project total|total project cost|total project price|amount due|total due|total payable|total excluding|total including|overall price|overall cost|all in all|offer total",
      ],
    },
    "document/bare-total": { patterns: ["!net|gross|sum|netto|brutto|overall"] },
    "document/tax": {
      patterns: ["!vat|value added tax|sales tax|tax|taxes|gst|hst"],
    },
    "document/discount": {
      patterns: ["!discount*|rebate*|credit note|credits|credit for|reduction|less|deduction*|price reduction"],
    },
    "document/optional": {
      patterns: [
        "!optional|optionally|option|options|alternative|alternatively|on request|if required|if needed|if ordered|not included|not part of|not in the total|excluded|extra|stretch|contingent|provisional",
      ],
    },
    "document/free": {
      patterns: ["!included|incl|inclusive|free|free of charge|no charge|waived|none|n a|na|not applicable"],
    },
    "document/raci": {
      headings: [
        "raci|rasci|arci|raci matrix|raci chart|raci table|responsibility matrix|responsibility assignment matrix|responsibilities matrix|responsibility chart",
      ],
      columns: ["raci"],
      patterns: ["!raci|rasci|arci|accountable|accountability|responsibility matrix|responsibility assignment matrix"],
    },
    "document/other-letters": {
      headings: ["daci|dace|rapid|rapid matrix|daci matrix|permissions|permission matrix|access matrix|access rights"],
      patterns: [
        "!a approver|a approve|a approves|a approval|a assist|a assists|a assisting|a authorizes|a authorises|a authority|a agree|a agrees|a advise|a advises|a advisor|a adviser|a admin|a add|a access|a attend|a attends|a addressable|daci|rapid framework|rapid model|r read|r review|r reviewer|r reviews|r recommend|r recommends|r required|i input|i implement|c create|c contributor|d driver|d decide|d decides|d decision",
      ],
      besides: ["accountable|accountability"],
    },
    "document/owner-column": { columns: ["<productOwner>|po"] },
    "document/role-of-one": {
      columns: [
        "product manager|product lead|project manager|project lead|project leader|programme manager|program manager|delivery manager|delivery lead|account manager|scrum master|agile coach|sponsor|executive sponsor|project sponsor|business owner|tech lead|technical lead|technical director|engineering manager|engineering lead|lead engineer|lead developer|architect|solution architect|software architect|design lead|lead designer|creative director|business analyst|qa lead|qa manager|test manager|test lead|release manager|marketing manager|sales manager|security officer|data protection officer",
      ],
    },
    "document/responsible-column": {
      columns: ["r|responsible|responsible r|r responsible|responsible person|responsible role|responsible party"],
    },
    "document/accountable-column": {
      columns: ["a|accountable|accountable a|a accountable|accountable person|accountable role|accountable party"],
    },
    "document/asked-column": {
      columns: ["c|consulted|consulted c|c consulted|consult|i|informed|informed i|i informed|inform"],
    },
    "document/decides-after-all": {
      patterns: [
        "approve|approves|approving|approval|approver|decide|decides|decision|decider|decision maker|final say|final word|last word|final decision|veto|vetoes|right of veto|sign off|signs off|signs|signature|authorises|authorizes|releases|accepts|must agree|has to agree|has the say",
      ],
      besides: ["not|no|without|before|after|until|prepare|prepares|advises|proposes|recommends|on request|if asked"],
    },
    "document/decides-scope": {
      patterns: [
        "!scope|scope change|scope changes|change request|change requests|change of scope|changes to scope|change control|changes",
      ],
    },
    "document/decides-order": {
      patterns: [
        "!priorit*|prioriti*|order of the backlog|backlog|backlog order|backlog management|backlog refinement|roadmap|ranking|product vision|requirements|user stories",
      ],
    },
    "document/decides-acceptance": {
      patterns: [
        "!acceptance|accept|accepts|accepting|sign off|uat|user acceptance test*|approve deliverables|approval of deliverables|release decision|go live decision|go no go|deliverable approval|review of results",
      ],
    },
    "document/decides-budget": {
      patterns: ["!budget|budgets|funding|cost control|costs|spending|invoice*|finance|financial|contract"],
    },
    "document/answers-risks": {
      patterns: ["!risk|risks|risk management|risk register|feasibility|viability|usability|discovery|user research"],
    },
    "document/contacts-stakeholders": {
      patterns: [
        "!stakeholder|stakeholders|client contact|customer contact|contact with the client|contact with clients|contact with customers|contact with users|client communication|customer communication|external communication|communication|communications|communication plan|status report|status reports|status reporting|status updates|reporting",
      ],
    },
    "document/share": {
      columns: [
        "weight|weights|weighting|weightage|relative weight|share of price|share of total|of price|of fee|of total price|of total fee|of contract|of contract value|of contract price|payment share|payment percentage|percent of price|percentage of price|percentage of fee|percentage of total|percentage of contract|percent of fee|percent of total|payment percent|payment in percent|percentage payment|milestone percentage|share of payment",
      ],
    },
    "document/percent": {
      columns: ["percent|percentage|share|payment|payments|amount|due|instalment|installment|portion|fee|value"],
    },
    "document/payment-plan": {
      headings: [
        "payment schedule|payment plan|payment terms|payment milestones|milestone payments|payments|payment|schedule of payments|payment structure|terms of payment|invoicing schedule|billing schedule|billing milestones|invoicing and payment|price and payment|instalments|installments",
      ],
      patterns: [
        "<documentPaymentEvent> .. <documentPaymentEvent>",
        "paid|pay|you pay|payable|payment|payments|billed|invoiced|due ~ per|by|on|in|at|for each ~ milestone|milestones|stage|stages|phase|phases|instalments|installments|tranches",
      ],
    },
    "document/weights": {
      columns: ["weight|weights|weighting|weightage|relative weight"],
      headings: [
        "evaluation criteria|award criteria|selection criteria|scoring criteria|weighting|weights|evaluation matrix|scoring|evaluation of proposals|evaluation of bids|proposal evaluation|basis of award",
      ],
    },
    "document/allocation": {
      columns: [
        "allocation|availability|capacity|utilisation|utilization|time share|share of time|time commitment|percent of time|of time|time allocation|commitment|fte|workload|load",
      ],
    },
    "document/remainder": {
      patterns: ["!remaining|remainder|balance|the rest|rest|residual|final payment|pro rata|monthly"],
    },
    "document/other-percent": {
      patterns: [
        "!interest|late|delay|delayed|discount|penalty|penalties|increase|cap|capped|up to|at least|at most|maximum|minimum|more than|less than|exceed*|retainage|surcharge|markup|refund*|availability|uptime|complete|completed|completion rate|bonus|or",
      ],
    },
    "document/part-of-share": {
      patterns: ["!of which|of this|of that|of it|thereof|including"],
    },
    "document/start": {
      labels: [
        "start|start date|project start|begin|begins|beginning|from|commencement date|effective date|planned start|contract start",
      ],
      columns: ["start|start date|begin|begins|from|planned start|starting|begin date"],
    },
    "document/end": {
      labels: [
        "end|end date|project end|finish|finish date|completion date|completion|to|until|expiry date|expiration date|planned end|contract end|termination date",
      ],
      columns: ["end|end date|finish|finish date|to|until|planned end|completion|completion date|ending"],
    },
    "document/edge": { labels: ["from|to|until|till"] },
    "document/whole-starts": {
      patterns: [
        "the project|this project|our project|the engagement|the contract|the agreement|the collaboration|the cooperation|all work|the work ~ start|starts|begin|begins|commence|commences|kicks off",
        "start of the project|project start|start of work|beginning of the project",
      ],
      besides: [
        "phase|phases|stage|sprint|support|maintenance|warranty|next|previous|former|old|existing|current|second|after|before|if|unless|not",
      ],
    },
    "document/whole-ends": {
      patterns: [
        "the project|this project|our project|the engagement|the contract|the agreement|the collaboration|the cooperation|all work|the work|all deliverables ~ end|ends|finish|finishes|finished|complete|completed|concludes|delivered|terminates",
        "end of the project|project end|final delivery|completion of the project|project completion",
      ],
      besides: [
        "phase|phases|stage|sprint|support|maintenance|warranty|next|previous|former|old|existing|current|first|before|if|unless|not",
      ],
    },
    "document/step": { patterns: ["!phase|stage|sprint|iteration|increment|release"] },
    "document/period": {
      labels: [
        "project period|period of performance|performance period|term|contract term|contract period|project duration|project term|duration|engagement period|period|timeframe|project dates",
      ],
    },
    "document/valid-until": {
      labels: [
        "valid until|valid through|offer valid until|quote valid until|validity|offer validity|proposal validity|expires|expiry|expires on|offer expires|proposal expires|valid to",
      ],
      patterns: [
        "valid until|valid through|valid till|remains valid|expires on|expires|open for acceptance until|binding until|hold this price until|prices are valid",
        "offer|proposal|quote|quotation|prices .. until",
      ],
    },
    "document/next-meeting": {
      labels: [
        "next meeting|next review|next session|next appointment|next steering committee|follow up meeting|review by|review date|next review date|review on|to be reviewed by|next update|next call|next workshop",
      ],
      patterns: ["next meeting|next review|next steering committee|next workshop|to be reviewed by|review by"],
    },
    "document/own-date": {
      labels: [
        "date|dated|document date|date of issue|issued|issued on|written on|date of this offer|proposal date|offer date",
      ],
    },
    "document/due": {
      labels: ["due|due date|due by|deadline|reply by|decision by|sign by|response by|answer by"],
      columns: ["due|due date|due by|deadline|by when|by|target date|planned date|due on|milestone date|delivery date"],
    },
    "document/done": {
      labels: ["completed on|delivered on|signed on|done on"],
      patterns: [
        "!done|completed|finished|closed|delivered|accepted|signed|paid|achieved|resolved|shipped|released|cancelled|canceled|dropped|complete|was held|approved|rejected|implemented|moved|postponed|obsolete|superseded|last modified|last edited|last changed|last updated|last reviewed",
      ],
    },
    "document/id-column": {
      columns: [
        "id|ids|no|nr|number|key|ref|reference|item id|story id|requirement id|req id|risk id|task id|ticket|code|identifier|item no|us id|issue id|feature id|test id",
      ],
    },
    "document/people": {
      headings: [
        "team|teams|team members|project team|our team|your team|the team|core team|delivery team|people|people involved|team and roles|roles|project roles|key people|key personnel|key staff|personnel|staffing|project staff|members|stakeholders|key stakeholders|stakeholder list|stakeholder register|project organisation|project organization|project structure|team structure|roles and responsibilities|roles and people|who is who|who s who|governance roles",
      ],
    },
    "document/role-column": {
      columns: [
        "role|roles|role in project|role in the project|role in team|project role|team role|position|job title|function|role and responsibility|role responsibility|role and responsibilities",
      ],
    },
    "document/signed": {
      headings: [
        "approval|approvals|document approval|sign off|sign offs|signature|signatures|signatories|signature page|signature block|authorisation|authorization|acceptance and signatures|agreement and signatures|acceptance of proposal|agreed by|approved by|document control",
      ],
      columns: [
        "signature|signatures|signed|signed on|signature and date|date signed|sign off|approved|approval date|date|initials",
      ],
    },
    "document/acts": {
      labels: [
        "assignee|assignees|assigned to|owner|owners|risk owner|task owner|story owner|item owner|action owner|milestone owner|decision owner|responsible|responsible person|person responsible|accountable|accountable person|participants|participant|attendees|decided by|decision maker|decider|approver|approvers|done by|led by|in charge|to be done by|performed by|handled by|executed by",
      ],
      columns: [
        "owner|owners|owned by|risk owner|task owner|story owner|item owner|action owner|milestone owner|decision owner|process owner|assignee|assignees|assigned to|assigned|responsible|responsible person|responsible party|responsibility|person responsible|accountable|accountable person|r|a|r responsible|a accountable|responsible r|accountable a|participants|participant|attendees|attendance|required attendees|who|who does it|who decides|done by|led by|lead|leads|lead by|facilitator|facilitated by|moderator|chair|in charge|approver|approvers|decider|decided by|decision maker|decision by|performed by|handled by|executed by|tester|tested by|implementer|deputy",
      ],
    },
    "document/exchange-rate": {
      headings: ["exchange rate|exchange rates|currency|currencies|currency conversion"],
      labels: ["exchange rate|conversion rate|fx rate|currency conversion"],
      columns: ["exchange rate|conversion rate|fx rate"],
      patterns: [
        "!exchange rate|exchange rates|conversion rate|conversion rates|currency conversion|fx rate|fx rates|converted at|converted into|converted to|equivalent in|at the rate of",
      ],
    },
    "document/price-with-tax": {
      headings: ["vat|tax|taxes|sales tax"],
      labels: ["vat|tax|taxes|vat rate|net|gross|net price|net total|gross total|net amount|gross amount|vat id"],
      columns: [
        "vat|tax|taxes|net|gross|net price|net amount|net total|gross price|gross amount|gross total|price net|price gross|amount net|amount gross|total net|total gross",
      ],
      patterns: ["!vat|value added tax|tax|taxes|taxable|taxation|tax free|net|gross|gst|reverse charge"],
    },
    "document/price": {
      patterns: [
        "price|fixed price|fixed fee|lump sum|total|total price|total cost|total fee|total amount|contract value|contract price",
      ],
      besides: [
        "deposit|down payment|advance|to be confirmed|to be agreed|subject to|provisional*|preliminary|indicative|estimate*|expected|approximate*|would|could|might|may|exceed*|cap|capped|ceiling|instalment|instalments|installment|installments|invoice*|payment|change|changes|added|additional|penalty|liability|insurance|licence*|license*|hosting|support|maintenance|subscription|ticket|tickets|unit|phase|stage|sprint|milestone|item|position|part|competitor*|market|target|previous|old|original|new|revised|save*|savings|goal|users|customers",
      ],
    },
    "document/net-price": {
      patterns: [
        "!net price|net prices|net amount|net amounts|net total|total net|prices are net|net of vat|net of tax|before tax|without vat|without tax",
        "vat|value added tax ~ extra|added|in addition",
        "!plus|excl|excluding|exclusive of|exclude|excludes|ex ~ vat|tax|taxes|value added tax|gst",
        "!not|never ~ include*|including|contain* ~ vat|tax|taxes|value added tax|gst",
      ],
    },
    "document/approval-limit": {
      patterns: [
        "change|changes|change request|change requests & approve|approves|approved by|approval|sign off|signs off|signed off by|authorise|authorises|authorised by|authorize|authorizes|authorized by|authorisation|authorization",
      ],
      besides: [
        "invoice*|liability|total price|contract value|budget of|in total|altogether|was|were|has been|have been",
      ],
    },
    "document/above": { patterns: ["above|over|exceeding|exceed|exceeds|more than|greater than|beyond"] },
    "document/vague-price": {
      patterns: [
        "!about|approx|approximately|circa|ca|roughly|around|from|up to|at least|at most|starting at|maximum|minimum|max|min|per|each|a month|monthly|a year|yearly|annually|hourly|daily|between|or|if|unless|every|less than|more than|not to exceed|nte|ceiling|cap|capped|rounded|estimate|estimated|forecast",
      ],
    },
  },
};
