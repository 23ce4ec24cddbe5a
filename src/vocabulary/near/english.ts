import type { NearWords } from "./near-words.ts";

const change =
  "change|changes|changed|changing|extra|extras|additional|addition|additions|new idea|new ideas|new wish|new wishes|more than|on top|not on the list|change your mind";
const asked = "you|your|client|client s|customer|council|authority|buyer|product owner|po|they|she|he";
const owner = "<owner>|product owner|po|owner|she|he|her|him";
const heads =
  "ceo|cfo|coo|cpo|cio|cto|cmo|md|managing director|managing partner|chief executive|chief product officer|chief operating officer|founder|proprietor|head of|director of|vice president|general manager|board";
const some = "at least|two|three|four|five|six|seven|eight|ten|twelve|fifteen|3|4|5|6|8|10|12|15|20";

/** Near words in English; see `NearWords`. */
export const englishNearWords: NearWords = {
  "change-control": [
    `${change} & price|priced|prices|cost|costs|quote|quoted|estimate|estimated|charge|charged|bill|billed|paid|pay|approve|approved|approval|agree|agreed|write|writing|written|sign|signed|swap|swapped|instead|later|dates`,
  ],
  "change-control/request": [
    `${change} & ask|asks|asked|request|requests|write|writes|written|send|sends|email|mail|form|ticket|raise|raised|log|logged|tell|tells|come to`,
  ],
  "change-control/impact": [
    `${change} & price|priced|prices|cost|costs|quote|quoted|estimate|estimated|dates|days|schedule|effect|impact|means for|what it takes`,
  ],
  "change-control/approver": [
    `${change} & approve|approved|approves|approval|agree|agreed|agrees|decide|decides|decided|sign|signed|signs|yes|ok|confirm|confirms|confirmed|say so`,
  ],
  "change-control/written-approval": [
    `${change}|work|start|begin & written|writing|write|sign|signed|email|mail|confirm|confirmed|approved|approval|yes & before|until|without|only|after|unless|first|not|once|then`,
  ],
  "change-control/contract-effect": [
    `${change} & amend|amends|amended|amendment|addendum|part of this|contract|sow|agreement|order|annex|schedule|variation|replaces`,
  ],
  "change-control/swap-rule": [
    "swap|swaps|swapped|swapping|exchange|exchanged|trade|traded|drop out|drops out|comes out|come out|of the same size|like for like",
  ],
  acceptance: [
    "accept|accepts|accepted|accepting|sign off|signed off|signs off|signing off",
    "done|finished|complete|works|ready & know|means|when|once|if|happy|agree",
    "you|client|customer & test|tests|try|check|checks|review & days|week|weeks|before|until",
  ],
  "acceptance/criteria": [
    "criteria|criterion|done when|finished when|complete when|definition of done|test case|test cases|test plan|test scripts|checklist|meets|meet|matches|passes|pass|works as|according to|acceptance tests|scenarios",
  ],
  "acceptance/acceptor": [
    "accept|accepts|accepted|acceptance|sign off|signs off|signed off|approves|approved|test|tests|check|checks|review|reviews & you|client|customer|council|authority|owner|po|lead|manager|head of|director|she|he|i",
  ],
  "acceptance/period": [
    "accept|accepts|accepted|acceptance|test|tests|review|check|object|feedback|comments|respond|reply & days|day|week|weeks|within|until",
  ],
  "acceptance/silence": [
    "hear nothing|no answer|no reply|no response|no objection|without objection|silence|deemed|counts as|considered|taken as|treated as|automatically|not rejected",
  ],
  "acceptance/defects": [
    "defect|defects|bug|bugs|fault|faults|error|errors|fixes|to fix|we fix|fix them|fix it|repair|repaired|remedy|correct|corrected|corrections|rework|warranty|put right|rejected|fails",
  ],
  assumptions: [
    "assume|assumes|assumed|assuming|assumption|assumptions|presume|provided that|provided the|as long as|on condition|on the condition|rely|relies|relying|depends on|depend on|dependent on|dependency|dependencies|prerequisite|prerequisites|precondition|premise|subject to",
    "if|where|should & more|not|late|later|fails|unavailable|turns out|required & charge|charged|bill|billed|extra|price|days|weeks|quote|cost|costs|notify|moves|move",
  ],
  "pricing/ceiling": [
    "at most|no more than|not more than|not exceed|not to exceed|capped at|ceiling of|upper bound",
    "over|above|beyond|more than|overtime|exceed|exceeds & without|only|unless|written|order|approval|approved|agree|agreed|ask|stop|first",
  ],
  "pricing/notice": [
    "percent|budget|hours|days|80|75|90 & warn|tell|inform|notify|report|let you know|alert|say so|flag",
  ],
  "pricing/fixed-price": [
    "fixed|firm|flat|lump|package|all in|total|one price|set price|set fee & price|fee|charge|charges|investment|cost|sum|euro|eur|usd|gbp|chf",
  ],
  "pricing/time-and-materials": [
    "day rate|day rates|daily rate|hourly|per hour|per day|an hour|a day|rate card|by the hour|by the day|time spent|actual hours|actual effort|timesheet|timesheets|man day|person day",
  ],
  "client-duties": [
    `${asked} & provide|provides|supply|supplies|give|gives|send|sends|deliver|delivers|make available|makes available|names|appoint|appoints|ensure|ensures|grant|grants|arrange|arranges|answer|answers|bring|brings|prepare|prepares|get us|need from`,
  ],
  "client-duties/who": [
    `${asked} & provide|provides|supply|supplies|give|gives|send|sends|deliver|delivers|make available|answer|answers|bring|prepare|test|tests|decide|decides & from|by|who|contact|responsible|head|manager|lead|team|office`,
  ],
  "client-duties/when": [
    "provide|provided|supply|send|give|deliver|delivered|answer|answers|reply|respond|available|access|decide|decisions|feedback|material|content|data|text|texts|photos|files|reach|reaches|arrive|arrives & by|before|within|until|latest|days|day|week|weeks|date|start|kick off|hours",
  ],
  "client-duties/consequence": [
    "delay|delays|delayed|late|later|wait|waits|waiting|missing|not provided|not available|otherwise|held up|hold up|slow|idle & move|moves|moved|shift|shifts|shifted|extend|extends|extended|bill|billed|charge|charged|cost|costs|dates|date|day for day|length|pause|paused|stop|stops|risk|rate|accordingly|price",
  ],
  "out-of-scope": [
    "not part of|not included|not include|isnt included|arent included|isnt part|not in this|not in the price|not in scope|exclude|excludes|excluded|excluding|exclusion|exclusions|leave out|leaves out|left out|not cover|not covered|does not cover|not doing|wont do|will not do|wont be|stays outside|limited to|no support for",
    "outside|beyond|apart from|except & scope|contract|offer|price|order|release|agreement|estimate|this",
  ],
  "in-scope": [
    "as described in|as outlined in|as set out in|as specified in|as listed in|as defined in|see annex|see appendix|see attachment|attachment|annex|appendix|backlog & work|services|scope|requirements|tasks|deliverables|items|built",
    "sprint|sprints|hours|days|capacity & per month|a month|each month|per sprint|every month|of work|retainer",
  ],
  "scope-authority": [
    `${owner} & decide|decides|decided|say|says|said|call|order|orders|prioritise|prioritises|prioritize|prioritizes|accept|accepts|final|last word|scope|yes|no|first|next`,
    "send|sends|bring|brings|give|take|go|goes|come|comes|ask|asks|tell|route|routed|raise|pass|through|via & owner|po|her|him|backlog|form|inbox|board",
  ],
  "scope-authority/sole-contact": [
    `${owner} & decide|decides|order|orders|prioritise|prioritises|prioritize|prioritizes|call|final|last word|scope|yes|no|first|next`,
    "send|sends|bring|brings|give|take|go|goes|come|comes|ask|asks|tell|route|routed|raise|pass|through|via & owner|po|her|him|backlog|form|inbox|board",
    "one door|one inbox|one list|one place|single point|single contact|main contact|point of contact|primary contact|primary liaison|only through|only via|nobody else|no one else|only one who|directly to the developers|directly to developers",
  ],
  "ownership/escalation": [
    "escalate|escalates|escalated|escalation|disagree|disagreement|dispute|conflict|stuck|cannot agree|cant agree|deadlock|goes to|last word|final say|tie",
  ],
  "ownership/allocation": [
    `${owner} & days|day|hours|hour|percent|half|full time|part time|afternoon|afternoons|morning|mornings|week|weekly|available|availability|reachable|time`,
  ],
  "ownership/deputy": [
    "deputy|deputies|deputises|stand in|stands in|stand ins|cover|covers|holiday|holidays|away|absence|absent|vacation|backup|back up|steps in|replacement|on leave|ill|sick|out of office|substitute",
  ],
  "ownership/orders-backlog": [
    `${owner} & order|orders|rank|ranks|prioritise|prioritises|prioritize|prioritizes|priority|priorities|first|next|sequence|sorts`,
  ],
  "ownership/accepts-work": [
    `${owner} & accept|accepts|accepted|acceptance|sign off|signs off|approve|approves|done|finished|reviews`,
  ],
  "ownership/declines-requests": [
    `${owner} & decline|declines|refuse|refuses|reject|rejects|turn down|turns down|say no|says no|no|later|not now`,
  ],
  "ownership/cuts-scope": [
    `${owner} & cut|cuts|drop|drops|trim|trims|reduce|reduces|take out|takes out|leave out|remove|removes|move|moves|what is built|what we build`,
  ],
  "working/daily": ["daily|stand up|standup|stand ups|every morning|each morning|every day|15 minutes|15 min"],
  "working/planning": ["planning|plan the next|what comes next|sprint start|kick off|iteration start"],
  "working/review": ["review|reviews|demo|demos|show|shows|showcase|present|presents|presentation|walk through"],
  "working/retrospective": ["retro|retros|retrospective|look back|how we work|what to improve|lessons"],
  "working/refinement": [
    "refinement|refine|refining|grooming|backlog session|story workshop|prepare the next|estimate together|three amigos",
  ],
  "working/discovery": [
    "discover|discovery|interview|interviews|research|workshop|workshops|prototype|prototypes|explore|visit|visits|analysis|look at how|watch|measure & users|staff|people|customers|needs|first|phase|step|stage|process|week|weeks",
  ],
  "working/post-launch": [
    "after launch|after go live|after the launch|once live|once it is live|post launch|support|hypercare|warranty|maintenance|maintain|upkeep|operations|operate|aftercare|running",
  ],
  "working/acceptance-test": [
    "test|tests|tested|testing|try|trial|pilot & you|client|customer|users|staff|council|authority|colleagues|your",
  ],
  "client/delay": [
    "delay|delays|delayed|late|waiting|wait|missing|not provided|held up & move|moves|moved|shift|shifts|extend|extended|bill|billed|charge|charged|cost|dates|day for day|pause|stop|accordingly",
  ],
  roles: [
    "project manager|project managers|project lead|project leader|product manager|service manager|team lead|tech lead|account manager|contact person|point of contact|main contact|primary contact|programme manager|program manager|project owner",
    "developer|developers|contractor|contractors|engineer|engineers|designer|consultant|freelancer & set by|communicated|working closely|works closely|notify|notifies|reports to|agreed with|in consultation with|led by|supervised by",
    "member|members & managing|manages|responsible",
  ],
  "client/sponsor": [
    "you|your|youre & decide|decides|yes or no|says yes|last word|final word|final say|your word|your call",
    `${heads} & prepared for|attn|attention|submitted to|addressed to|client|customer|dear|decide|decides|budget|money|funding|approves|signs|releases`,
    "budget|budgets|money|funding|spending & decide|decides|releases|released by|approves|approved by|signs off|sign off|responsible|responsibility|accountable",
  ],
  "client/expert": [
    `${some} & week|weekly|sprint|sprints & interview|interviews|test|tests|testing|review|reviews|workshop|workshops|questions`,
  ],
  "user-access": [
    `${some} & interviews|interviewed|willing to talk|speak with|talk to|talk with|from your panel|try it out`,
  ],
};
