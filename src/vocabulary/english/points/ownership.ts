import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `ownership` ask about. */
export const englishOwnershipPoints: PointVocabulary = {
  groups: {
    ownershipWork: [
      "backlog|product backlog|sprint backlog|backlog items|stories|user stories|story|work|tasks|work items|feature|features|functionality|functions|deliverable|deliverables|result|results|increment|increments|release|releases|implementation|outcome|outcomes|output|outputs|sprint|sprints|item|items|epics|requirements|milestone|milestones|designs|mvp|product",
    ],
    ownershipScope: [
      "scope|feature|features|functionality|functions|requirements|backlog|backlog items|stories|user stories|items|deliverables|budget",
    ],
    // What comes to a team from outside.
    ownershipWish: [
      "wish|wishes|request|requests|feature requests|idea|ideas|suggestion|suggestions|demands|feature wishes|new work|new requirements|asks|changes|change requests",
    ],
    // What is decided by whoever owns a product.
    ownershipPriorities: [
      "priority|priorities|prioritisation|prioritization|order of the backlog|backlog|scope|release content|content of releases|content of the release|content of sprints|sprint content|roadmap|what is built|what gets built|what we build|what the team builds|what to build|features|what comes next|order of work|product decisions",
    ],
    // Several people who are named as one.
    ownershipBody: [
      "steering committee|steering group|steering board|project board|project committee|committee|council|panel|working group|task force|management team|leadership team|department heads|heads of department|heads of the departments|whole team|entire team|development team|project team|all stakeholders|editorial board|management board|board|group of|team of",
    ],
    // What somebody acknowledges who lets another decide.
    ownershipAuthority: [
      "decision|decisions|authority|decision rights|mandate|procedure|process|arrangement|role|rule|rules|this section|change process|final say",
    ],
    // That somebody is judged by what follows.
    ownershipMeasured: [
      "measured by|measured on|measured against|measured in|measure of success|measures of success|judged by|judged on|assessed by|assessed on|evaluated on|evaluated against|evaluated by|bonus|incentive|incentives|target|targets|success is|success means|success criterion|success criteria|kpi|kpis|key result|key results|objective is|goal is",
    ],
    // Figures in which the value of a product shows.
    ownershipValue: [
      "roi|return on investment|return|revenue|turnover|margin|contribution margin|profit|profitability|savings|cost savings|conversion|conversion rate|adoption|adoption rate|usage|retention|churn|time saved|handling time|processing time|lead time|error rate|completion rate|active users|renewals|sales|orders|bookings|sign ups|market share|cost per|calls to support|support calls",
    ],
    ownershipRequest: [
      "request|requests|wish|wishes|idea|ideas|proposal|proposals|suggestion|suggestions|feature|features|stories|requirements|stakeholders|demands|additions|extras|what is not built|what does not get built",
    ],
  },
  points: {
    "ownership/orders-backlog": {
      headings: ["prioritization|prioritisation|backlog management|backlog ownership|order of the backlog"],
      patterns: [
        "order|orders|ordering|prioriti*|reprioriti*|rank|ranks|ranking|reorder*|sequence|sequences ~ <ownershipWork>|roadmap|requests|requirements|what",
        "<ownershipWork>|roadmap ~ prioriti*|ordering|ranked|ordered",
        "what we build|what we work on|what the team builds|what the team works on|what problem next|in which order|in what order|order of backlog|backlog order|order of the backlog|order of the product backlog|order of work|order in which|priority order|prioritization|prioritisation",
        "set|sets|setting|decide|decides|deciding|define|defines|determine|determines|owns|own|controls|responsible for|decision on|decisions on ~ priority|priorities|order of|what comes next|what to build|what is built|what gets built",
        "own|owns|owning|ownership of|owner of|manage|manages|managing|responsible for|accountable for|answers for|authority over|control of ~ backlog|product backlog|roadmap|product roadmap",
        "backlog ownership|backlog management|product backlog management",
      ],
    },
    "ownership/accepts-work": {
      patterns: [
        "accept|accepts|accepting|acceptance of|reject|rejects|sign off|signs off|signing off|signoff|sign off on|signs off on|approve|approves|approving|approval of|return|returns|returning|validates and accepts ~ <ownershipWork>",
        "<ownershipWork> ~ accepted|approved|signed off|rejected",
        "accept or reject|accepts or rejects|accepting or rejecting|accept reject|acceptance or rejection|accept or return|accepts or returns|accepting or returning",
        "said yes|has tried it|has looked at it|has seen it|has okayed|gives the ok|gives her ok|gives his ok|whether ~ item is done|item is finished|story is done|item is accepted",
        "final approval|final acceptance|final sign off|acceptance decision|acceptance decisions|acceptance testing|signs off|acceptance and sign off|decides on acceptance",
      ],
    },
    "ownership/declines-requests": {
      patterns: [
        "decline|declines|declining|refuse|refuses|defer|defers|deferring|postpone|postpones|reject|rejects|rejecting|turn down|turns down|push back|pushes back|veto|vetoes|say no|says no|saying no ~ <ownershipRequest>|<change>",
        "<change>|<ownershipRequest> ~ declined|deferred|rejected|turned down",
        "decide|decides|deciding|say over|final say on ~ what is in|what goes into|what goes in|what enters|content of|contents of ~ backlog|release|releases|product",
        "!yes or no|yes no|yes later no|yes no or later|yes later or no|yes no later|yes not now|reason for a yes|reason for a no",
        "!say no|says no|saying no|right of veto|veto right|right to decline|may decline|can decline|approve or decline|approves or declines|approving or declining|approve or reject|approves or rejects|accept or decline|accepts or declines",
        "decide|decides|deciding|approve|approves|approving|approval of|final say on|final say over|final decision on|decision on|decisions on|rules on|authori* ~ <change>|scope changes",
      ],
    },
    "ownership/cuts-scope": {
      patterns: [
        "cut|cuts|cutting|trade|trades|trading|trim|trims|drop|drops|dropping|remove|removes|removing|descope|descopes|descoping|swap|swaps|swapping|reduce|reduces|reducing|negotiate|negotiates ~ <ownershipScope>",
        "scope|budget|feature|features ~ trade off|trade offs|tradeoff|tradeoffs",
        "trade off|trade offs|tradeoff|tradeoffs|balances scope|cut scope|cutting scope|stay within the budget|stay inside the budget|within the agreed budget",
        "decide|decides|deciding|decisions on|decision on|final say on|final say over|final decisions on|makes final decisions on|authority over|approves|controls|determines|defines|sets|owns|responsible for ~ scope|what is in scope",
        "decide|decides|deciding|say over|final say on|owns|authority over ~ what is in|what goes into|what goes in|what enters|content of|contents of ~ backlog|release|releases|product",
        "scope decision|scope decisions|scope management|scope authority|scope control|release scope",
      ],
    },
    "ownership/escalation": {
      headings: [
        "escalation|escalation path|escalation paths|escalation process|escalations|conflict resolution|when we disagree|if we disagree|disagreement|disagreements|when we cannot agree|if we cannot agree|conflicts|when things get stuck|when it gets stuck|if it gets stuck|when we are stuck|if we are stuck|if things get stuck|stuck",
      ],
      patterns: [
        "!escalate|escalates|escalated to",
        "escalat*",
        "tie break|tie breaker|tiebreaker|deadlock|breaks ties",
        "cannot agree|dont agree|does not agree|do not agree|doesnt agree|disagree|disagrees|disagreement|disagreements|conflict|conflicts .. decide|decides|decided by|goes to|go to|taken to|brought to|resolved by|settled by",
      ],
    },
    "ownership/allocation": {
      labels: [
        "allocation|availability|capacity|time commitment|commitment|fte|ftes|workload|hours per week|days per week|time share|share of time|utilisation|utilization|level of effort|loe|time|effort|involvement|engagement level",
      ],
      columns: [
        "allocation|availability|capacity|time commitment|commitment|fte|ftes|workload|hours per week|days per week|time share|share of time|utilisation|utilization|level of effort|loe|time|effort|hours|days|person days|involvement|weekly hours",
      ],
      patterns: [
        "day week|days week|hour week|hours week|hrs week|h week|day sprint|days sprint|hours sprint",
        "day|days|hour|hours ~ a week|per week|each week|every week|a month|per month|each month|a sprint|per sprint|each sprint|a day|per day|weekly",
        "full time|fulltime|part time|half time|halftime|fte|ftes|full capacity",
        "half|third|quarter|most|all ~ of her time|of his time|of their time|working time|working week",
        "daily|every day|every working day|each day|weekly|throughout|at any time|during working hours|within one working day & available|availability|reachable|on site",
        "solely|exclusively|only|fully|entirely ~ dedicated|assigned|committed|allocated",
        "person days|man days|person hours|days weekly|hours weekly",
      ],
    },
    "ownership/working-time": {
      patterns: [
        "time|capacity|working week|working time|working hours|workload|availability|available|allocat*|dedicate*|assigned|committed|position|week|staffed",
      ],
    },
    "ownership/each-week": {
      labels: ["hours per week|days per week|weekly hours"],
      columns: ["hours per week|days per week|weekly hours"],
      patterns: ["a week|per week|each week|every week|weekly|day week|days week|hour week|hours week|hrs week|h week"],
    },
    "ownership/deputy": {
      labels: [
        "deputy|deputies|deputy product owner|backup|back up|stand in|substitute|substitution|alternate|cover|absence cover|in absence|replacement|represented by",
      ],
      columns: [
        "deputy|deputies|backup|back up|stand in|substitute|substitution|alternate|cover|absence cover|replacement|when away|if away|when absent|in absence|when not there|if not there|when ill|steps in",
      ],
      patterns: [
        "!deputy|deputies|deputise*|deputize*|deputising|stand in|stands in|standin|substitute|substitutes|substituted by|alternate|alternates|vice product owner",
        "!absence|absent|on leave|on holiday|on vacation|unavailable|not available|away .. decides|decide|takes over|covers|acts|represents|represented|steps in|replaces|responsible",
        "!decides|decide|takes over|take over|covers|acts|represents|represented|steps in|replaces .. absence|absent|on leave|on holiday|on vacation|unavailable|not available|is away",
        "!if|when|whenever|while|should ~ is out|is away|is off|is absent|is ill|is sick|is on leave|is on holiday|is on vacation|is unavailable|is not available|isnt available|isnt there|isnt around|be away|be absent|be ill|be unavailable|shes out|shes away|shes off|shes ill|shes absent|shes on leave|hes out|hes away|hes off|hes ill|hes absent|hes on leave|theyre out|theyre away|cannot attend|cant attend",
        "covers for|covered by|cover for|backup|backed up by|filled in for|fills in for",
      ],
    },
    "ownership/role": {
      headings: ["product owner|product owners|product owner role|role of the product owner"],
      labels: ["product owner|product owners|po|product owner role|role product owner"],
      columns: ["product owner|product owners|po"],
      patterns: ["product owner|product owners|productowner|po"],
    },
    "ownership/group": {
      patterns: [
        "product owner committee|product owner board|product owner group|product owner council|product owner panel|product owner collective|product owner circle|po committee|po board|po group|po council|po circle|product ownership committee|product ownership board|product ownership group",
        "joint product owners|joint product owner|co product owners|shared product owner|shared product ownership|joint product ownership|collective product ownership",
        "<ownershipBody> ~ acts as product owner|acts as the product owner|acts as our product owner|act as product owner|act as the product owner|serves as product owner|serves as the product owner|serve as product owner|serve as the product owner|is the product owner|is product owner|are the product owner|are product owner|takes the role of product owner|take the role of product owner|takes on the role of product owner|fills the role of product owner|holds the role of product owner|fills the product owner role|takes the product owner role|takes on the product owner role",
        "product management|product decisions|product responsibility ~ shared between|shared by|split between|taken jointly|made jointly",
        "role of product owner|role of the product owner|product owner role|product ownership ~ shared|held jointly|jointly|collectively|split between|split among|divided between|divided among|exercised jointly",
        "product owner|product ownership ~ lies with|rests with|is held by|is filled by|is taken by|is exercised by ~ <ownershipBody>",
        "share|shares|sharing|jointly hold|jointly fill|jointly take|collectively hold ~ role of product owner|role of the product owner|product owner role|product ownership",
        "jointly|collectively|together ~ act as|serve as|are ~ product owner|product owners",
        "act|serve|acting|serving ~ jointly|collectively|together ~ product owner|product owners",
      ],
      besides: [
        "appoints|appoint|appointed|nominates|nominated|names|designates|designated|proposes|together with|jointly with|chair|chair of|chairs|head of the|member of|members of|one member",
      ],
    },
    "ownership/final-say": {
      labels: ["final say|final decision|last word|tie breaker|tie break"],
      headings: ["final say|final decision"],
      patterns: [
        "final say|last word|final word|final decision|final call|casting vote|deciding vote|tie break|tie breaker|tiebreaker|breaks ties|overrule|overrules|decides alone",
        "lead product owner|chief product owner|head product owner|overall product owner|main product owner|primary product owner|principal product owner|accountable product owner|lead po|chief po|cpo",
        "disagree|disagrees|disagreement|disagreements|conflict|cannot agree .. decides|decided by|settles",
        "decides|settles .. disagree|disagreement|disagreements|conflict|cannot agree",
      ],
    },
    "ownership/proxy": {
      headings: [
        "proxy product owner|proxy product owners|product owner proxy|po proxy|proxy po|product owner by proxy|surrogate product owner|shadow product owner|interface product owner",
      ],
      patterns: [
        "proxy product owner|proxy product owners|product owner proxy|product owner proxies|po proxy|proxy po|product owner by proxy|po by proxy|surrogate product owner|shadow product owner|interface product owner|interface po|product owner surrogate",
        "as proxy|as a proxy|proxy for|act as proxy|acts as proxy ~ product owner|po",
        "product owner|po ~ acts as a proxy|acts as proxy|is a proxy|is only a proxy|as a proxy|by proxy",
      ],
      besides: ["anti pattern|antipattern|anti patterns|instead of|avoid|avoids|avoiding|rather than|deputy"],
    },
    "ownership/proxy-limits": {
      labels: [
        "decided by the proxy|limits of the proxy|decisions of the proxy|the proxy decides|proxy decides|authority of the proxy",
      ],
      headings: ["limits of the proxy|decisions of the proxy|authority of the proxy"],
      patterns: [
        "proxy .. may decide|can decide|decides|may only|may not|authority|empowered|mandate|limited to|up to|within the limits",
        "decided by|decides|decide|limits|limit|authority of .. proxy",
        "can|may ~ decide ~ details|about details|on details|questions of detail .. when|if|while|as long as",
        "does not|doesnt|may not|must not|cannot ~ change|reorder|alter|set ~ order|backlog|priorities|scope",
      ],
    },
    "ownership/change-contact": {
      labels: [
        "contact for changes|contact for scope changes|contact for change requests|change contact|scope contact|change requests to|changes to scope go to|contact for changes to scope|point of contact for changes|point of contact for scope changes|decides on changes|decides on scope changes",
      ],
    },
    "ownership/scope-change": {
      patterns: [
        "change of scope|changes of scope|change in scope|changes in scope|scope change|scope changes|change to scope|changes to scope|changes to the scope|change request|change requests|change approval|scope decision|scope decisions",
      ],
    },
    "ownership/for-one-side": {
      patterns: [
        "for|on|on behalf of|from|within|at ~ <client>|<supplier> ~ side|part|internally",
        "on the part of|on behalf of ~ <client>|<supplier>",
        "<client>|<supplier> side",
        "clients|customers|providers|suppliers|contractors|vendors|buyers|agencys ~ only|sole|single",
        "only|sole|single ~ contact ~ for|of|at|from ~ <client>|<supplier>",
      ],
    },
    "ownership/one-door": {
      patterns: [
        "<ownershipWish> .. go|goes|come|comes|run|runs|pass|passes|land|lands|are sent|are brought|are directed|are addressed|are collected|must go|should go|are routed ~ to|through|via|with|by|into",
        "bring|brings|take|takes|send|sends|put|puts|raise|raises|address|addresses|file|files ~ <ownershipWish> ~ to|with|into|in",
        "<ownershipWish> ~ all into|all to|into the|to the|in the ~ column|slot|inbox|form|board|list|intake|office hour|office hours|queue",
        "talk to|talks to|ask|asks|speak to|speaks to .. <ownershipWish>",
        "!alone|only person|only one|single person|sole person ~ decide|decides|who decides|sets|set|orders|prioriti*|instructs|approves",
        "!nobody else|no one else|noone else|none other|no other person ~ instruct*|decide*|assign*|direct*|give*|task*|prioriti*|change*",
        "!not|never|dont|doesnt|wont|no ~ start|take|takes|accept|accepts|work on|act on|touch|begin|build ~ <ownershipWish>|them|anything ~ directly|other way|others|anyone else|anybody else|elsewhere|other channel|other route|without",
        "last word|final word|final say|final decision|last say ~ on|over|about|in ~ <ownershipPriorities>|order|content|product|what",
        "one door|single door|one way in|single entry point|only entry point|single intake|only intake|one intake|one point of entry|single point of contact|only point of contact|sole point of contact|single channel|only channel|one inbox",
      ],
      besides: ["steering committee|steering group|project board|bug|bugs|defect|defects|support requests|incident*"],
    },
    "ownership/second-decider": {
      patterns: [
        "also|likewise|as well ~ decide|decides|sets|set|prioriti*|approves|orders ~ <ownershipPriorities>",
        "also|likewise ~ has a say|have a say|has the say ~ on|in|over ~ <ownershipPriorities>",
        "steering committee|steering group|steering board|project board|board|committee|council|panel|sponsor|project manager|delivery manager|account manager|programme manager|program manager|head of|director ~ decides on|decide on|decides by|sets|set|prioriti*|reprioriti*|re prioriti*|reorder*|may reorder|can reorder|may change|can change|determines|changes ~ <ownershipPriorities>",
        "steering committee|steering group|steering board|project board|committee|council|panel|sponsor|project manager|delivery manager|account manager|programme manager|program manager ~ may|can|is free to|is entitled to|reserves the right to ~ adjust|change|set|override|overrule|reshuffle|alter|revise|amend ~ <ownershipPriorities>",
        "ceo|chief executive|managing director|founder|chairman|chairwoman|chair|director|head of|president ~ has|have|keeps|keep|retains|gets ~ final say|last word|final word|veto|final decision ~ on|over|about ~ <ownershipPriorities>|look|design|features|content|product|what",
        "by consensus|jointly|by majority|collectively|unanimously ~ on|decide|agree|set ~ <ownershipPriorities>",
        "decide|decides|agree|agrees|set|sets ~ <ownershipPriorities> ~ by consensus|jointly|by majority|collectively|unanimously",
        "decides by consensus|decide by consensus|decided by consensus ~ <ownershipPriorities>",
        "may|can|shall|are entitled to|is entitled to|have the right to|has the right to|are allowed to|is allowed to ~ direct|instruct|task|give orders to|give tasks to|give instructions to|assign work to ~ team|developers|engineers|suppliers team|providers team",
        "is|are ~ prioriti* by ~ mr|mrs|ms|management|the board|sales|marketing|the ceo|finance|head of|director|committee|department",
      ],
      besides: [
        "advises|recommend*|proposes|together with the team|strategic|strategy|objectives|annual|yearly|quarterly|technical|budget|funding|portfolio|escalat*|disagree*|cannot agree|above|exceed*|more than|input",
      ],
    },
    "ownership/decides-column": {
      columns: ["decides|decide|decided by|who decides|decision maker|final say|final decision|decision by|decider"],
    },
    "ownership/owner-matter": {
      patterns: [
        "order of ~ backlog|backlog order|backlog priority|backlog priorities|product backlog|feature priority|feature priorities|release scope|release content",
        "scope|content|contents ~ of ~ release|releases|product|mvp|version",
        "product scope|project scope|scope changes|change of scope|changes of scope|changes to scope|which features|what is built|what we build|what to build",
      ],
      besides: ["sprint|above|over|exceed*|contract|contractual|budget|strategy|strategic|annual|quarterly|technical"],
    },
    "ownership/helps-to-order": {
      patterns: [
        "help|helps|helping|support|supports|supporting|assist|assists|assisting|advise|advises|advising|suggest|suggests|propose|proposes|recommend*|prepare|prepares|input|contribute*|facilitate*|coach*|together with|jointly with|with the product owner|with the team|on behalf of the product owner|feeds|consulted",
        "bug|bugs|defect|defects|test|tests|testing|technical|technical debt|refactoring|risk|risks|own work|tasks|research|findings|portfolio|programme|design backlog|support requests|incidents",
      ],
    },
    "ownership/acknowledged": {
      headings: ["acknowledgement of authority|acknowledgement|acknowledgment"],
      patterns: [
        "<client> ~ agree|agrees|acknowledge|acknowledges|accept|accepts|respect|respects|recognise|recognises|recognize|recognizes|undertake to respect|undertakes to respect|confirm|confirms ~ <ownershipAuthority>|<productOwner>",
        "both parties|the parties|both sides ~ agree|agrees|acknowledge|acknowledges|accept|accepts|respect|respects|recognise|recognises|recognize|recognizes|undertake to respect|undertakes to respect|confirm|confirms ~ <ownershipAuthority>|<productOwner>",
        "<client> ~ agree|agrees|acknowledge|acknowledges|accept|accepts|recognise|recognises|recognize|recognizes|confirm|confirms ~ that .. decides|decide|authority|authorised|authorized|approves|only contact|sole contact|single point of contact|only person|final say",
        "both parties|the parties|both sides ~ agree|agrees|acknowledge|acknowledges|accept|accepts|recognise|recognises|recognize|recognizes|confirm|confirms ~ that .. decides|decide|authority|authorised|authorized|approves|only contact|sole contact|single point of contact|only person|final say",
        "<client> ~ send|sends|direct|directs|route|routes|submit|submits|address|addresses|raise|raises|bring|brings .. only|exclusively|solely|no one else|nobody else",
        "you ~ agree|accept|acknowledge|respect|recognise|recognize ~ <ownershipAuthority>|<productOwner>",
        "you ~ agree|accept|acknowledge ~ that .. decides|decide|authority|approves|only contact|sole contact|final say",
        "<client> ~ follow|follows|abide by|abides by|adhere to|adheres to|comply with|complies with|is bound by|agrees to be bound by|agrees to follow ~ <ownershipAuthority>",
        "<client> ~ agree|agrees|acknowledge|acknowledges|accept|accepts|confirm|confirms .. authority|decision rights|final say",
        "both parties|the parties|both sides|by signing|with their signature|with their signatures ~ agree|agrees|acknowledge|acknowledges|accept|accepts|confirm|confirms .. authority|decision rights|final say",
        "decision|decisions .. binding on|binding for|binds .. <client>",
        "decision|decisions .. binding on|binding for|binds .. both parties|the parties|both sides",
        "acknowledged by|agreed by|accepted by|confirmed by|recognised by|recognized by <client>",
      ],
    },
    "ownership/signature": {
      headings: [
        "signature|signatures|agreement and signature|agreement and signatures|acceptance and signature|acceptance and signatures|sign off|signing|execution",
      ],
      labels: [
        "signature|signed|signed by|client signature|signature of the client|signed for the client|for the client|on behalf of the client|accepted by|agreed by",
      ],
      columns: ["signature|signed|signature and date|date and signature"],
      patterns: ["signed for|signed on behalf|in witness whereof|signature"],
    },
    "ownership/value-measure": {
      headings: [
        "success measures|success measure|success metrics|success metric|measures of success|kpis|key performance indicators|performance indicators|value measure|value measures|targets|key results|okrs|how success is measured|what success looks like",
      ],
      labels: [
        "measured by|measured on|judged by|success measure|success is|success means|kpi|kpis|target|objective|objectives|goal|goals|incentive|bonus|key result|success criteria|value measure",
      ],
      columns: ["measured by|success measure|success measures|kpi|kpis|target|targets|success metric|success metrics"],
      patterns: [
        "<ownershipMeasured> & <ownershipValue>|value|business value|outcome|outcomes|impact|benefit|benefits|user value|customer value",
        "responsible for|accountable for|answers for|answerable for|owns|own|commits to ~ <ownershipValue>",
        "increase|increases|raise|raises|reduce|reduces|grow|grows|improve|improves ~ <ownershipValue> .. by|to|from",
      ],
    },
    "ownership/other-measure": {
      patterns: [
        "measured by|measured on|measured against|judged by|judged on|assessed by|assessed on|evaluated on|bonus|incentive",
      ],
      besides: ["satisfaction|satisfied|happy|happiness|nps|net promoter|csat|delight|delighted|sentiment|likes"],
    },
    "ownership/sentiment-measure": {
      patterns: [
        "<ownershipMeasured> & satisfaction|satisfied|happy|happiness|nps|net promoter|csat|delight|delighted|sentiment",
        "responsible for|accountable for|answers for|goal is|target is ~ satisfaction|happiness|happy|nps|csat",
      ],
    },
    "ownership/project-manager": {
      patterns: ["project manager|project lead|project leader|project director|delivery manager|engagement manager"],
    },
    "ownership/budget": { patterns: ["budget|budgets|costs|spending|expenditure|funding"] },
    "ownership/tracks-budget": {
      headings: [
        "budget tracking|budget control|budget reporting|budget responsibility|budget management|cost control",
      ],
      labels: [
        "tracking the budget|budget tracking|budget control|budget owner|budget responsibility|budget holder|controller|cost control",
      ],
      patterns: [
        "track|tracks|tracking|tracked|control|controls|controlling|controlled|monitor|monitors|monitoring|report|reports|reporting|manage|manages|managing|management of|watch|watches|oversee|oversees|overseeing|administer|administers|holds|owns|supervises ~ budget|budgets|cost|costs|spend|spending|burn|burn rate|burn down of the budget|expenditure|hours spent|finances|financials",
        "budget|budgets|cost|costs|spending|expenditure ~ tracking|tracked|monitoring|monitored|controlling|control|controlled|management|managed|responsibility|reported|reporting|report|reports|owner|holder",
        "responsible for|answers for|accountable for|in charge of|looks after|responsibility for ~ budget|budgets|cost|costs|finances",
      ],
    },
    "ownership/answers-for-value": {
      patterns: [
        "answers for|accountable for|responsible for|maximis*|maximiz*|optimis*|optimiz*|owns|own|ensures|ensure|judges ~ value|business value|roi|return|return on investment|benefit|benefits|outcome|outcomes|value of|value for money",
        "value|benefit|outcome ~ accountable|accountability|responsibility",
      ],
    },
  },
};
