import type { PointVocabulary } from "../../vocabulary.ts";

const groups: PointVocabulary["groups"] = {
  // The other side as it acts in a project, not the crowd that buys in a shop.
  clientSide: [
    "client|clients|client team|client side|client organisation|client organization|clients team|customer|customers team|customer team|customer side|buyer|purchaser|commissioner|the business|business side|business team|business users|business owner|business stakeholders|stakeholders|department|contracting authority|sponsor",
  ],
  clientTicketVerb: [
    "write|writes|writing|draft|drafts|create|creates|creating|enter|enters|entering|file|files|log|logs|submit|submits|maintain|maintains|maintaining|groom|grooms|populate|populates|fill|fills|author|authors|prepare|prepares|deliver|delivers|supply|supplies|provide|provides|providing|add|adds|raise|raises|keep|keeps|refine|refines|open|opens|elaborate|elaborates|compile|compiles",
  ],
  clientTicketDone: [
    "written|drafted|created|entered|filed|logged|submitted|maintained|groomed|authored|prepared|delivered|supplied|provided|added|raised|refined|elaborated",
  ],
  clientTicket: [
    "user story|user stories|stories|story cards|backlog item|backlog items|product backlog|the backlog|backlog|epics|tickets|ticket|jira|issues in|jira issues|jira tickets|github issues|gitlab issues|work items|requirements specification|requirement specification|requirements document|requirements documents|functional specification|functional specifications|technical specification|technical specifications|detailed specification|detailed specifications|specification document|feature specification|feature specifications|detailed requirements|written requirements|complete requirements|full requirements|requirements in writing",
  ],
  // Words for writing requirements down; to provide or approve them is less.
  clientRequirementVerb: ["write|writes|draft|drafts|document|documents|specify|specifies|write down|writes down"],
  // Those of an organisation who are used to be served first.
  clientAbove: [
    "director|directors|managing director|vice president|vice presidents|vps|board members|head of department|heads of department|department heads|regional managers|branches|management|executives",
  ],
  clientRouted: [
    "put|brought|given|passed|sent|handed|taken|addressed|raised|reported|directed|go|goes|be made|be placed",
  ],
  clientDevelopers: [
    "squad|squads|lead developer|lead engineer|tech lead|the team|the devs|devs|developer|developers|engineer|engineers|programmer|programmers|coders|designers|development team|dev team|delivery team|scrum team|team member|team members|individual team members|individual developers|project team",
  ],
  // How one turns to somebody without a detour.
  clientTurnVerb: [
    "contact|contacts|approach|approaches|instruct|instructs|direct|directs|ask|asks|asked|turn to|turns to|task|tasks|call|calls|ring|rings|phone|phones|ping|pings|message|messages|text|texts|email|emails|write to|speak to|speak with|speaks to|talk to|talks to|go to|goes to",
  ],
  clientRequest: [
    "request|requests|change|changes|task|tasks|wish|wishes|order|orders|instruction|instructions|priorities|feature|features|new work|additional work|extra work|work items|requirements|improvements|adjustments|tweaks|fixes|small fixes|small jobs|ideas",
  ],
};

/** English words for the points that the rules of the family `client` ask about. */
export const englishClientPoints: PointVocabulary = {
  groups,
  points: {
    "client/writes-tickets": {
      patterns: [
        "<clientSide> ~ <clientTicketVerb> ~ <clientTicket>",
        "<clientSide> ~ <clientRequirementVerb> ~ requirements|the requirements|all requirements|features",
        "<clientSide> ~ prioriti*|rank*|order* ~ tickets|jira|tickets in|issues",
        "<clientTicket> ~ <clientTicketDone> ~ by|from ~ <clientSide>",
        "<clientSide> ~ responsible for ~ writing|creating|maintaining|drafting|entering|documenting ~ <clientTicket>|requirements",
        "backlog|user stories|tickets ~ maintained|managed|owned|kept ~ by ~ <clientSide>",
      ],
      besides: [
        "<productOwner>|access|comment*|view|views|bug|bugs|defect|defects|incident|incidents|support|fault*|malfunction*|warranty|helpdesk|help desk|service desk|error|errors|outage*|failure*|not|never|neither|without|instead of|jointly|together with|with the help of|feedback on|change request|change requests|the team writes|we write|we create|contractor writes|provider writes|the team creates|written by the team",
      ],
    },
    "client/you-write-tickets": {
      patterns: [
        "you|your team|your side|your staff|your colleagues|your department ~ <clientTicketVerb> ~ <clientTicket>",
        "you|your team|your side ~ <clientRequirementVerb> ~ requirements|the requirements|all requirements",
        "<clientTicket> ~ <clientTicketDone> ~ by|from ~ you|your team|your side",
      ],
      besides: [
        "<productOwner>|access|comment*|view|views|bug|bugs|defect|defects|incident|incidents|support|fault*|warranty|helpdesk|help desk|service desk|error|errors|not|never|without|instead of|we write|together with|change request|change requests",
      ],
    },
    "client/she-writes-tickets": {
      patterns: [
        "she|he ~ <clientTicketVerb> ~ <clientTicket>",
        "she|he ~ <clientRequirementVerb> ~ requirements|the requirements|all requirements",
        "<clientTicket> ~ <clientTicketDone> ~ by her|by him",
      ],
      besides: [
        "<productOwner>|<supplier>|access|comment*|view|views|bug|bugs|defect|defects|incident|incidents|support|fault*|warranty|helpdesk|help desk|service desk|error|errors|not|never|neither|without|instead of|jointly|together with|with the help of|feedback on|change request|change requests|if|when",
      ],
    },
    "client/ticket-work": {
      patterns: [
        "<clientTicketVerb> ~ <clientTicket>",
        "writing|creation of|preparation of|maintenance of|drafting ~ <clientTicket>",
        "<clientRequirementVerb> ~ requirements|the requirements|all requirements",
      ],
      besides: [
        "<productOwner>|access|comment*|bug|bugs|defect|defects|incident|incidents|support|fault*|warranty|helpdesk|help desk|service desk|error|errors|not|never|without|feedback on|help the team|change request|change requests|contractor|provider|vendor|supplier|the team|our team|we",
      ],
    },
    "client/directs-team": {
      patterns: [
        "<clientSide>|<clientAbove>|you|your team ~ <clientTurnVerb> ~ <clientDevelopers> ~ directly|direct|at any time|any time|whenever",
        "may|can|are free to|is free to|are welcome to ~ contact|approach|instruct|turn to|message|call|ask ~ <clientDevelopers> ~ directly|direct & <clientRequest>|urgent",
        "<clientRequest>|urgent items|urgent matters|urgent topics|urgent asks|urgent things|urgent wishes|asks|items ~ <clientRouted> ~ directly|straight|direct ~ to|with|by ~ <clientDevelopers>",
        "<clientRequest>|urgent items|urgent matters|urgent topics|urgent asks|urgent things|urgent wishes|asks|items ~ <clientRouted> to|to a|to the|to one of the|to our|to your|with the <clientDevelopers> .. directly|straight",
        "call|message|mail|email|word|note|phone call ~ to ~ <clientDevelopers> ~ is enough|suffices|will do|is sufficient|is all it takes",
        "agreed|arranged|settled|cleared|discussed ~ directly|straight ~ with ~ <clientDevelopers>",
        "or just|simply|just|feel free to|you can|you may|quick things ~ ping|message|text|call|ring|phone|ask ~ directly|on chat|on slack|on teams|on whatsapp",
        "<clientSide>|<clientAbove>|you|your team ~ directly ~ <clientTurnVerb>|assign|assigns ~ <clientDevelopers>",
        "<clientSide>|you|your team ~ assign|assigns|distribute|distributes|allocate|allocates|hand|hands|give|gives ~ tasks|work|tickets|instructions|assignments|orders ~ to ~ <clientDevelopers>",
        "<clientSide>|you|your team ~ send|sends|submit|submits|bring|brings|address|addresses|pass|passes ~ <clientRequest> ~ to ~ <clientDevelopers>",
        "<clientSide>|you|your team ~ request|requests ~ changes|features|new features|work|adjustments ~ from ~ <clientDevelopers>",
        "<clientRequest> ~ directly|straight ~ to|with|by|from ~ <clientDevelopers>",
        "direct access to|direct line to|direct contact with|immediate access to ~ <clientDevelopers> ~ for ~ <clientRequest>",
        "may|can|is entitled to|are entitled to|is free to|are free to|has the right to|have the right to ~ direct|instruct|task|command ~ <supplier>|our ~ team|staff|personnel|developers|engineers",
        "asked|requested|ordered|told|wanted|demanded|commissioned ~ <clientDevelopers> ~ directly|straight|in person|by phone|on the phone",
        "discussed|agreed|cleared|spoken|spoke|talked|arranged ~ directly|in person|straight & has started|have started|already started|has begun|have begun|already building|has built|a first version",
        "<clientDevelopers> ~ take|takes|receive|receives|get|gets|accept|accepts ~ instructions|direction|orders|tasks|work|requests|assignments ~ from ~ <clientSide>",
        "<clientDevelopers> ~ work|works|working ~ under the direction of|under the instructions of|under the supervision of|as directed by|at the direction of ~ <clientSide>",
        "<clientSide> ~ approve|approves|decide|decides|grant|grants ~ holiday*|vacation*|leave|days off|working hours ~ of|for|by ~ <clientDevelopers>",
        "<clientSide> ~ select|selects|choose|chooses|pick|picks|appoint|appoints ~ <clientDevelopers>",
        "on call for wishes|on shout|at a shout",
      ],
      besides: [
        "clarif*|feedback|question|questions|answer|answers|not|never|dont|doesnt|wont|cannot|cant|instead of|rather than|only through|product management|project manager|via the|bug|bugs|incident*|emergency|emergencies|users interact",
      ],
    },
    "client/turns-directly": {
      patterns: [
        "contact*|approach*|instruct*|ask|asks|asked|tell|tells|told|call|calls|called|discuss*|agree|agreed|arranged|spoke|spoken|speak|talk|talks|talked|explain*|send|sends|sent|go|goes|went|turn|turns|give|gives|gave ~ directly|straight",
        "directly|straight ~ contact*|approach*|instruct*|ask|asks|asked|speak to|talk to|turn to",
      ],
      besides: [
        "question|questions|clarif*|feedback|not|never|dont|doesnt|wont|instead of|rather than|bug|bugs|incident*|emergency|emergencies|invoice|invoices|reports directly|if you|apply|applicants|support|contact me",
      ],
    },
    "client/delay": {
      patterns: [
        "!late|delay|delays|delayed|wait|waiting|waits|missing|overdue|longer than that|not in time|does not arrive|does not meet|do not meet|fails to|fail to|is not met|are not met|idle .. date|dates|milestone|milestones|deadline|deadlines|schedule|start|timeline|plan|delivery ~ move|moves|moved|shift|shifts|shifted|slip|slips|extend|extends|postponed|adjusted|extended|follow|follows",
        "each|every|any ~ delay|day late|day of delay .. move|moves|shift|shifts|adds|push|pushes|costs",
        "length of the delay|period of the delay|duration of the delay|days of the delay",
        "days of waiting|waiting days|idle days|days lost ~ billed|charged|invoiced|paid",
        "if|when|where ~ late|missing|delayed .. start with|carry on with|work on|dont bill|do not bill|replan|re plan|start moves|is dropped|credited",
        "shift|shifts|move|moves|extend|extends|postpone|postpones|adjust|adjusts ~ date|dates|milestone|milestones|deadline|deadlines|schedule|start .. day for day|accordingly|same|delay|late|by that",
        "date|dates|milestone|milestones|deadlines|schedule ~ move|moves|shift|shifts|extend|extends .. day for day|accordingly|same period|same time|same number|at least the same",
        "day for day",
        "delay|delays|late .. relieve|relieves|releases|entitles|excuses|charged|idle time|standing costs|standing idle|idle costs|waiting time|at cost",
        "idle time|standing idle|standing costs|idle costs|waiting time ~ charged|billed|invoiced|paid|agreed|is|are",
      ],
      besides: ["penalt*|liquidated|payment|payments|invoice|invoices|interest"],
    },
    "client/expert": {
      patterns: [
        "subject matter expert|subject matter experts|sme|smes|domain expert|domain experts|domain specialist|domain specialists|business expert|business experts|clinical expert|clinical experts|technical experts of|content expert|content experts|key user|key users|super user|super users|power users|business ambassador|business ambassadors|business advisor|business representative|business representatives|user representative|user representatives|functional expert|functional experts|functional lead|process owner|process owners|process expert|process experts|domain lead|knowledge holder|knowledge holders",
        "domain knowledge|business knowledge|subject matter knowledge|process knowledge ~ from|of|by ~ <clientSide>",
        "<clientSide>|your team|your staff|you ~ answer|answers|clarify|clarifies|explain|explains ~ questions|domain|business rules|processes|requirements",
        "answers|answer|answering|respond to|responds to|available for|contact for|contact person for|expert for|expert on ~ domain|business|functional|subject matter|content|technical questions|questions|clarifications",
        "provide*|supply|supplies|bring|brings|contribute* ~ requirements|business requirements|domain input|business input|technical input|expertise",
        "key personnel|representative users|product data and requirements|clients specialists",
        "expert|experts|specialist|specialists ~ from|of|at|on ~ <clientSide>|your side|your team",
      ],
      besides: ["our subject matter experts|our domain experts|our smes|our own experts|years of experience"],
    },
    "client/sponsor": {
      headings: ["sponsor|sponsors|sponsorship|executive sponsor|project sponsor|steering committee|project board"],
      patterns: [
        "sponsor|sponsors|executive sponsor|project sponsor|business sponsor|product sponsor|senior responsible owner|business owner|product champion|budget owner|budget holder|budget authority|executive owner|business visionary|steering committee|steering group|steering board|project board|programme board|program board|governance board|service owner|client executive|account executive|decision maker|decision makers",
        "board|committee|group ~ chaired by",
        "managing director|chief executive|ceo|coo|cfo|cio|head of|director of|vice president|general manager ~ decides|approves|owns|sets|releases|sponsors|signs off|is responsible|answers for",
        "<clientSide> ~ decides|decide|approves|approve|owns|own|sets|set ~ goals|objectives|vision|mission|budget|funding|priorities|strategy",
      ],
      besides: [
        "invoice|invoices|billing address|fiscal sponsor|become a sponsor|github sponsors|sponsors page|sponsored by",
      ],
    },
    "client/sponsor-task": {
      patterns: [
        "own|owns|owner of|define|defines|set|sets|approve|approves|decide*|release|releases|confirm|confirms|champion|champions|sign off|signs off|answer for|answers for|responsible for|secure|secures|provide|provides|authori* .. vision|mission|problem|problems|goal|goals|objective|objectives|outcome|outcomes|budget|funding|funds|money|strategy|strategic|scope|priority|priorities|escalat*|change|changes",
        "vision|mission|goals|objectives|budget|funding|priorities|strategy ~ owned|defined|set|approved|decided|released|signed off ~ by",
        "decision|decisions|approval|approvals ~ on|about|of ~ goals|budget|funding|priorities|vision|strategy",
      ],
    },
    "client/briefing": {
      patterns: [
        "according to|as per|per|based on|following|in line with|in accordance with|as described in|as specified in|as outlined in|as defined in|as set out in|as in|taken from ~ briefing|creative brief|project brief|client brief|design brief|clients brief|your brief|the brief|your briefing|feature list|list of features|wish list|wishlist",
        "per|as per|according to|to|in accordance with ~ clients specification|clients specifications|client specification|client specifications|customer specification|customers specification|customers specifications|your specification|your specifications|clients requirements|your requirements document|specifications provided by the client|client requirements document",
        "features|scope|functions|functionality|requirements|pages ~ as specified|specified|as provided|as defined|as listed|as requested|dictated|prescribed|given ~ by ~ the client|client|the customer|customer|you",
      ],
      besides: ["brief description|briefing meeting|briefing workshop|press briefing|change request|change requests"],
    },
    "client/discovery": {
      headings: [
        "discovery|discovery phase|inception|product discovery|problem statement|the problem|user research|research|validation|hypotheses|assumptions to test|experiments|exploration|onboarding",
      ],
      patterns: [
        "discovery|inception phase|inception workshop|inception|user research|market research|problem statement|hypothesis|hypotheses|validate|validates|validated|validation of|interviews|user interviews|scoping workshop|requirements workshop|requirements workshops|kick off workshop|design sprint|phase 0|phase zero|exploration phase|concept phase|analysis phase|requirements analysis|needs analysis|needs assessment|prototype test|prototype tests|usability test|usability tests|usability testing|experiment|experiments|root cause|pain points|problem to solve|problems to solve|pilot",
      ],
    },
    "client/stage-proof": {
      columns: [
        "proof|proof in the team|proof in the market|proof in team|proof in market|what must be proven|what is proven|evidence|exit criteria|exit criterion|go criteria|go no go criteria|stop criteria|kill criteria|release condition|released when|released if|condition for release",
      ],
    },
    "client/stage-gate": {
      headings: [
        "staged funding|funding in stages|stage gates|stage gate|gates|go no go|decision points|checkpoints|exit points|stop rule|funding stages|investment stages|release of funds",
      ],
      columns: [
        "gate|decision|decision by|go no go|proof|proof in the team|proof in the market|exit criteria|exit criterion|release condition",
      ],
      patterns: [
        "go no go|go or no go|stage gate|stage gates|phase gate|exit criteria|exit criterion|exit point|exit points|decision point|decision points|decision gate|stop rule|break clause|break point|checkpoint phase|kill criteria|kill criterion|off ramp|off ramps|stop or go|metered funding|staged funding|ramp funding|option period|option periods|optional phase|optional phases|optional stage|option to continue|option to extend|option to stop|option to proceed",
        "continue|continues|proceed|proceeds|go on|goes on|release*|start|starts|begin|begins|commission*|order*|fund|funded ~ only if|only when|only after|depending on|subject to|provided that|on condition .. proof|evidence|shown|result|results|success|successful|approval|approved|decision|decides|review|accepted|acceptance",
        "next|second|each|every|following|further ~ stage|phase|tranche|instalment of funding|increment ~ released|funded|commissioned|ordered|decided|agreed|started|begins|only",
        "decides|decide|decision ~ whether|if ~ continue|continues|proceed|proceeds|goes on|go on|work goes on|next stage|next phase|further|to stop",
        "may|can|right to ~ stop|end|terminate|cancel|leave ~ after ~ each|every|any|the first ~ stage|phase|sprint|milestone|iteration|month",
      ],
    },
    "client/stable-team": {
      headings: ["dedicated team|team model|team as a service|stable team|team and runway"],
      patterns: [
        "dedicated|stable|permanent|fixed|standing|long lived|cross functional ~ team|product team|squad",
        "team ~ full time|stays together|remains together|works exclusively|is reserved|is dedicated",
        "full time team|team of ~ people|engineers|developers|specialists ~ per month|a month|each month|per sprint|each sprint",
      ],
      besides: ["our company|founded|hosting|support team"],
    },
    "client/runway": {
      headings: ["runway|team and runway|funding period|funded period"],
      labels: ["runway|funded until|covers|financed until"],
      columns: ["runway|funded until|weeks funded|months funded"],
      patterns: [
        "funded|financed|paid|secured|guaranteed|reserved|booked|available ~ until|through|for the next|for the whole|for the full|for at least|till",
        "budget|funding|amount|money|ceiling|sum|tranche ~ covers|cover|pays for|pay for|lasts|last|is enough for|suffices for|buys ~ sprints|sprint|weeks|months|the team|until",
        "minimum term|minimum commitment|minimum period|notice period|commitment of ~ months|weeks|sprints",
        "runway of|runway is",
      ],
    },
  },
};
