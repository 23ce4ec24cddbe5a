import type { Vocabulary } from "./vocabulary.ts";

export const english: Vocabulary = {
  language: "en",

  groups: {
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
  },

  topics: {
    "product-owner": { columns: ["product owner"] },
    "scope-authority": {
      headings: [
        "scope authority|decision making|decision rights|decision process|decisions and authority|authority|governance|decision makers|approval authority|decision making process|voting|who decides",
      ],
      patterns: [
        "<productOwner> .. <decide>",
        "<productOwner> .. <only> .. <change>",
        "<only> .. contact .. <change>",
        "<decide> .. scope",
        "<decide> .. <change>",
        "<decide> .. priorit*",
        "<decide> .. backlog",
        "scope .. decided by",
        "priorit* .. set by",
        "<client> .. <decide>",
        "approved by .. <role>",
        "must be approved",
        "right to reject",
        "reserves the right to .. reject|refuse|change|modify",
        "majority vote|simple majority|two thirds majority|lazy consensus",
        "changes .. only .. approv*",
      ],
    },
    roles: {
      headings: [
        "roles|team|teams|the team|our team|team members|team roles|project team|project members|roles and responsibilities|members|people|staff|staffing|personnel|key personnel|team composition|organisation|organization|project organisation|project organization|stakeholders|project roles|who we are|contributors|maintainers|participants and roles|core team|contacts|points of contact|project organization and roles|team structure|committee members|board members|authors and contributors|development team|key people|role assignments|raci|raci matrix",
      ],
      columns: ["role|roles|position|function|title|job title|responsible|accountable"],
    },
    responsibilities: {
      headings: [
        "responsibilities|roles and responsibilities|duties|tasks and responsibilities|responsibility|responsibility matrix|key responsibilities|main responsibilities|role description|role descriptions|job description|accountabilities|what you will do|expectations|raci|raci matrix",
      ],
      columns: [
        "responsibility|responsibilities|duties|tasks|responsible for|accountabilities|accountability|description|area|areas",
      ],
      patterns: [
        "<role> is responsible for",
        "<role> are responsible for",
        "<role> .. responsible for",
        "responsible for",
        "<role> .. accountable for",
        "in charge of",
        "<role> .. takes care of",
        "<role> .. leads|coordinates|oversees|facilitates|manages|maintains|organizes|organises",
      ],
    },
    "client-duties": {
      headings: [
        "client responsibilities|customer responsibilities|client obligations|customer obligations|client duties|client contribution|client contributions|customer duties|what we need from you|government furnished equipment|government furnished property|government furnished information|client inputs|client dependencies|buyer responsibilities|your responsibilities|responsibilities of the client|responsibilities of the customer|obligations of the client|obligations of the customer|government responsibilities|what you contribute|what we need",
      ],
      patterns: [
        "<client> <must> .. <supply>",
        "<client> <supply>",
        "provided by the <client>",
        "supplied by the <client>",
        "<client> .. responsible for",
        "<client> .. access to",
        "<client> furnished",
      ],
    },
    "user-access": {
      headings: [
        "user research|user testing|user interviews|usability testing|user access|user feedback|access to users|pilot|beta test|beta testing|customer interviews|user study|user validation|customer discovery|research with users",
      ],
      patterns: [
        "interview* .. <user>",
        "<user> interview*",
        "user research|usability test*|user test|user tests|user testing|usability study|user study|user studies|focus group|focus groups|beta testers|beta users|pilot users|test users|pilot customers|early adopters",
        "test* with .. <user>",
        "tested with .. <user>",
        "feedback from .. <user>",
        "<user> feedback",
        "access to .. <user>",
        "survey* .. <user>",
        "survey of",
        "talk to .. <user>",
        "talked to .. <user>",
        "spoke with .. <user>",
        "recruit* .. <user>",
        "work* directly with .. <user>",
      ],
    },
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
      columns: [
        "price|cost|costs|budget|amount|rate|fee|funding|total|payment|unit price|hourly rate|subtotal|usd|eur",
      ],
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
    risks: {
      headings: [
        "risks|risk|risk assessment|risk analysis|risk management|risk register|risks and mitigations|risks and mitigation|risks and challenges|risks and issues|risk factors|potential risks|project risks|product risks|challenges|concerns|drawbacks|open risks|risks and assumptions|assumptions and risks|key risks|threats|obstacles|known risks|risks and concerns|technical risks|business risks|main risks|potential challenges|risks and dependencies|four risks|four product risks|swot",
      ],
      columns: ["risk|risks|threat|threats|risk description"],
    },
    "risk-value": {
      headings: [
        "value risk|value risks|desirability|market risk|market risks|demand risk|adoption risk|adoption risks|customer risk|market validation|demand validation",
      ],
      patterns: [
        "<riskWord> .. adopt*|demand|uptake|interest|market share|customers",
        "adoption risk|adoption rate|low adoption|lack of adoption|lack of demand|lack of interest|user adoption|market acceptance|user acceptance risk",
        "<user> .. not .. want|use|buy|choose|adopt|need|like|pay",
        "<user> .. wont .. want|use|buy|choose|adopt|need",
        "nobody .. want*|uses|buys|needs",
        "market research|market survey|market study|market analysis|customer interviews|customer discovery|customer survey|demand test|fake door|landing page test|letter of intent|letters of intent|product market fit|validate demand|validated demand|user demand|willingness to pay",
        "value risk|desirability",
        "competit* .. <riskWord>",
        "<riskWord> .. competit*",
      ],
    },
    "risk-viability": {
      headings: [
        "viability risk|viability risks|business risk|business risks|viability|business viability|legal|legal risks|legal and compliance|compliance|privacy|data protection|security|security and privacy|security considerations|sustainability|maintenance|maintenance plan|maintenance and upgrade plans|gdpr|licence|license|licensing|legal considerations|privacy and security|information security|data privacy|data rights|intellectual property|warranty|liability|insurance|maintenance and support|support and maintenance",
      ],
      patterns: [
        "gdpr|hipaa|data protection|privacy policy|privacy law|personal data|personally identifiable|pii",
        "complian*|regulat*|legal requirement*|legal risk*|liabilit*|lawsuit",
        "<riskWord> .. fund*|budget|cost|costs|financ*|legal|regulat*|staff*|partner*|revenue|security|compliance|sponsor*",
        "business model|business case|revenue model|cost overrun|over budget|run out of money|long term maintenance|maintenance cost*|operating cost*|running cost*|long term funding|sustainab*",
        "viability risk|business viability|business risk",
        "security audit|security review|penetration test*|security assessment|fedramp|authority to operate|security vulnerabilit*",
        "secur* .. data",
        "key person|bus factor|staff turnover|loss of team|unavailab*",
        "team member* .. leave*",
        "maintain* .. after|maintenance plan|ongoing maintenance|upgrade plan*",
      ],
    },
    "risk-feasibility": {
      headings: [
        "feasibility risk|feasibility risks|feasibility|technical risk|technical risks|technical feasibility|technical challenges|performance|scalability|proof of concept|technical considerations|implementation risks|performance requirements|non functional requirements|nonfunctional requirements|quality attributes|reliability|integration|technical constraints|technology",
      ],
      patterns: [
        "<riskWord> .. technical|technolog*|performance|scal*|integrat*|complex*|skill*|schedule|time|delay*|implement*|latency|bug|bugs|compatib*|api|dependency|dependencies",
        "technical* .. <riskWord>|difficult*|complex*|feasib*",
        "feasib*|proof of concept|prototype|prototypes|prototyping|spike|technical spike|load test*|stress test*|performance test*|benchmark*|architecture review",
        "scalab*|high availability|response time*|throughput|latency|uptime",
        "lack of .. experience|skills|time|expertise|knowledge",
        "not enough time|tight schedule|tight deadline|learning curve|steep learning",
        "feasibility risk",
        "integrat* with|interoperab*|backward compatib*|backwards compatib*",
        "unit test*|integration test*|automated test*|continuous integration|code review*|test coverage",
      ],
    },
    "risk-usability": {
      headings: [
        "usability risk|usability risks|usability|user experience|ux|accessibility|ux design|ui ux|user interface|look and feel|ease of use|usability requirements|accessibility requirements|user experience design|ui design|wireframes|mockups",
      ],
      patterns: [
        "usab*|accessib*|wcag|section 508|screen reader*|user experience|user friendly|ux design*|ease of use|easy to use|easy to learn|intuitive*|learnab*",
        "<user> .. confus*|lost|struggle*|frustrat*|understand",
        "hard to use|difficult to use|hard to understand|difficult to navigate|learning curve",
        "wireframe*|mockup*|mock up*|mock ups|user centered|human centered|design research|onboarding",
        "usability risk",
      ],
    },
    "target-users": {
      headings: [
        "target users|target user|target audience|target group|target groups|target market|target customer|target customers|audience|users|user|user groups|user classes|user types|user roles|personas|persona|customer segments|customers|customer|who is it for|who is this for|who it is for|who uses it|intended audience|intended users|end users|user personas|user profiles|user segments|customer segment|stakeholders|our users|primary users|users and stakeholders|for whom|beneficiaries|target population|actors|user characteristics",
      ],
      columns: ["as a|user|user type|persona|audience|target group|user group|actor|user role|stakeholder|as an"],
      patterns: [
        "target users|target audience|target group|target market|intended for|aimed at|designed for|targeted at|targeted towards|is for|built for|our users|end users",
        "as a|as an",
        "for .. who .. need|want|are|have|would",
        "allows|enables|helps|allow|enable|help .. <user>",
        "helps|help|enables|enable|allows|allow .. to",
      ],
    },
    problem: {
      headings: [
        "problem|problems|problem statement|the problem|pain points|needs|user needs|customer needs|background|background and context|context|motivation|opportunity|business opportunity|why|why now|challenge|the challenge|issue|reason for change|need|business need|rationale|current state|current situation|status quo|problem description|problem definition|situation|needs statement|introduction|business problem|customer problem|initial situation|purpose|justification",
      ],
      columns: ["problem|problems|need|needs|pain|pain point|pain points|reason"],
      patterns: [
        "the problem|problem is|problems with|a problem|pain point*|suffer* from|struggle* to|struggle* with|difficult to|hard to|lack of|lacks|time consuming|inefficien*|frustrat*|currently no|there is no|there is currently|no easy way|unable to|is needed|are needed|need for",
        "currently .. cannot|must|have to|requires",
      ],
    },
    solution: {
      headings: [
        "solution|our solution|the solution|proposed solution|product|the product|product description|product overview|overview|key features|features|main features|feature list|what it does|what is it|what we are building|how it works|description|project description|project overview|summary|executive summary|functionality|product vision|vision|vision statement|product idea|project idea|idea|concept|approach|proposal|high level design|elevator pitch|abstract|detailed design|guide level explanation|introduction|project summary|objective|project objective|mvp|core features|capabilities|product scope|unique value proposition|value proposition|major features|design|architecture|technical approach|goals",
      ],
      columns: ["solution|feature|features|product|capability"],
      patterns: [
        "is a .. app|application|platform|tool|system|website|service|web|mobile|software|library|framework|dashboard|marketplace|extension|product",
        "we propose|we will build|we are building|our solution|our product|our app|our platform|this project will|the app will|the system will|the platform will|the application will|the product will",
      ],
    },
    differentiation: {
      headings: [
        "differentiation|competitors|competition|competitive analysis|competitive landscape|alternatives|alternatives considered|existing solutions|related work|market analysis|prior art|comparison|unique selling point|unique selling points|unique selling proposition|unique value proposition|usp|what makes us different|what makes it different|why us|advantages|competitive advantage|state of the art|rationale and alternatives|similar projects|why this and not|other solutions|current alternatives|comparable products|product position statement|existing alternatives|value proposition",
      ],
      columns: ["competitor|competitors|alternative|alternatives|unlike|difference"],
      patterns: [
        "unlike|competitor*|alternative to|alternatives to|compared to|in contrast to|as opposed to|existing solutions|existing tools|other solutions|other apps|other platforms|other tools|similar products|similar apps|differs from|different from|differentiat*|sets us apart|sets it apart|makes us unique|unique*|only platform|first platform|first of its kind|better than|instead of using|no other",
      ],
    },
    "business-goals": {
      headings: [
        "business goals|business objectives|business goal|business value|business case|business model|revenue model|revenue|revenue streams|goals|company goals|strategic goals|strategic objectives|organisational goals|organizational goals|objectives|monetization|monetisation|return on investment|roi|expected benefits|benefits|business requirements|mission|okrs|value to the organisation|value to the organization|impact|expected impact|project goals|goals and objectives|benefits to the ecosystem|value|strategy|long term goals",
      ],
      columns: ["business goal|business goals|goal|goals|business value|objective|objectives|benefit|value"],
      patterns: [
        "increase revenue|increase sales|reduce cost|reduce costs|cost saving*|save money|generate revenue|market share|customer retention|business goal*|business objective*|return on investment|monetiz*|monetis*|business value|profit*|revenue|strategic goal*|competitive advantage",
        "our mission|our goal|our aim",
      ],
    },
    "success-metrics": {
      headings: [
        "success metrics|metrics|kpis|kpi|key performance indicators|success criteria|measures of success|measuring success|how we measure success|success measures|key results|okrs|targets|performance indicators|measurement|indicators|goals and metrics|measurable objectives|success indicators|evaluation|performance metrics",
      ],
      columns: ["metric|metrics|kpi|target|key result|measure|baseline|indicator|success metric"],
      patterns: [
        "kpi|kpis|key result|key results|success metric*|measured by|success is measured|conversion rate|retention rate|net promoter|nps|daily active users|monthly active users|success criteri*",
        "increase .. by .. percent",
        "at least .. users|customers|downloads|installs|participants",
      ],
    },
    roadmap: {
      headings: [
        "roadmap|road map|product roadmap|development roadmap|release plan|releases|release planning|milestones|project phases|phases|future plans|future work|next steps|what is next|whats next|long term plan|long term goals|now next later|timeline|iterations|sprint plan|versions|project roadmap|future|stretch goals|phase 1|phase 2|phase one|phase two|phase i|phase ii|milestone 1|milestone 2|short term|mid term|long term|future development|development plan|implementation plan",
      ],
      columns: ["phase|release|milestone|milestones|version|sprint|quarter|iteration|now|next|later"],
      patterns: [
        "first phase|second phase|phase 1|phase 2|phase one|phase two|next phase|first release|next release|second release|future releases|in the first sprint|milestone 1|milestone 2|first milestone|version 1|version 2|roadmap",
      ],
    },
    backlog: {
      headings: [
        "product backlog|backlog|user stories|user story|sprint backlog|backlog items|stories|epics|feature backlog|features|feature requests|requirements|functional requirements|tasks|todo|to do|todos|functional user stories|use cases|feature list|user requirements|non functional requirements",
      ],
      columns: [
        "user story|story|user stories|as a|feature|requirement|item|backlog item|task|title|description|i want|i want to|as a type of user",
      ],
    },
    "product-owner/expected-from-client": {
      patterns: [
        "<client> <must> .. <supply> .. <productOwner>",
        "<client> .. name|names|appoint|appoints|nominate|nominates|provide|provides|designate|designates|supply|supplies .. <productOwner>",
        "<client> side <productOwner>",
        "<productOwner> .. provided by .. <client>",
        "<productOwner> .. supplied by .. <client>",
        "<productOwner> .. <client> side",
      ],
    },
    "scope-authority/sole-contact": {
      patterns: [
        "<productOwner> .. <only> .. <change>",
        "<only> .. contact .. <change>",
        "<only> .. contact .. scope",
        "<change> .. <only> .. through|by|via|to .. <productOwner>",
        "<only> .. <productOwner> .. <change>|scope",
        "<change> .. go|goes|sent|send|directed|addressed .. <only> .. to",
      ],
    },
    "client-duties/who": { columns: ["who|person|name|responsible|by whom|contact"], patterns: ["<role>", "<client>"] },
    "client-duties/when": {
      columns: ["when|by|due|deadline|date|until"],
      patterns: [
        "within .. day|days|week|weeks|hours",
        "by .. day|date",
        "days after|weeks after|hours a week|hours per week|before the start|at the latest|no later than|per week|per month|each week|every week|on request",
      ],
    },
    "client-duties/consequence": {
      patterns: [
        "delay* .. shift*|extend*|move*|cost*|postpone*|dates",
        "late .. dates|shift*|extend*|cost*|move*|postpone*",
        "additional cost|extra cost|extra effort|at the client's cost|charged separately|dates move|dates shift|moves the dates",
        "otherwise|if not",
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
    "revision-history": {
      headings: [
        "revision history|version history|change log|changelog|document history|history|versions|revisions|document control|changes to this document",
      ],
    },
    references: {
      headings: [
        "references|links|further reading|see also|sources|bibliography|glossary|definitions|table of contents|contents|definitions and acronyms|acronyms|abbreviations|license|licence|appendix|resources",
      ],
    },
    example: { headings: ["example|examples|sample|template|how to use this template|instructions"] },
  },

  kinds: {
    sow: {
      titles: [
        "statement of work|sow|proposal|project proposal|grant proposal|open grant proposal|request for quotation|request for quote|rfq|request for proposal|request for proposals|rfp|performance work statement|pws|statement of objectives|soo|offer|quotation|quote|work order|contract|agreement|scope of work|grant application|task order|tender|terms of reference|project contract|service agreement|bounty|quality assurance surveillance plan|qasp",
      ],
      headings: [
        "period of performance|scope of work|statement of work|statement of objectives|deliverables|payment terms|payment schedule|pricing|price|total budget|budget|cost|proposal|acceptance|acceptance criteria|place of performance|contract type|type of contract|change requests|change process|team members|development roadmap|maintenance and upgrade plans|total budget requested|project description|terms and conditions|client responsibilities|assumptions|out of scope|scope|evaluation criteria|inspection and acceptance|value proposal|proposer|funding",
      ],
      terms: [
        "contractor|vendor|offeror|client|statement of work|deliverable|deliverables|milestone|proposal|grant|the government|solicitation|award|quote|fixed price|time and materials|payment|funding|we propose|invoice|period of performance",
      ],
    },
    vision: {
      titles: [
        "product vision|vision|vision document|vision and scope|vision statement|product strategy|strategy|product requirements|product requirements document|prd|product requirement document|project charter|charter|lean canvas|product canvas|business model canvas|project inception|inception|prfaq|pr faq|press release|product brief|project brief|okrs|roadmap|product roadmap|mission|elevator pitch|product definition|product goal|concept|one pager|opportunity assessment|value proposition|theory of change|problem statement|project objectives",
      ],
      headings: [
        "vision|product vision|mission|problem|problem statement|target users|target audience|target group|needs|goals|business goals|objectives|success metrics|key results|competitors|alternatives|value proposition|unique value proposition|solution|key features|roadmap|personas|non goals|user personas|market|motivation|background|why|project objectives|product description|press release|faq|elevator pitch|needs and features|stakeholders|business opportunity",
      ],
      terms: [
        "vision|target audience|users|our product|our mission|competitor|market|customers|problem|value proposition|strategy",
      ],
    },
    backlog: {
      titles: [
        "product backlog|backlog|sprint backlog|user stories|user story|stories|story map|epics|feature backlog|high level requirements|user requirements|mvp requirements|features|feature list|sprint plan|sprint planning|sprint|todo|to do|tasks|needs features epics user stories|functional requirements",
      ],
      headings: [
        "user stories|product backlog|backlog|sprint backlog|epics|epic|priority|acceptance criteria|high priority|medium priority|low priority|must have|should have|could have|functional requirements|non functional requirements|features|done|in progress|story points|sprint",
      ],
      terms: ["as a user|i want|so that|story points|user story|user stories|acceptance criteria|backlog"],
    },
    charter: {
      titles: [
        "role charter|team charter|roles and responsibilities|roles|role|raci|raci matrix|ways of working|working agreement|team|team composition|team members|about us|governance|steering committee|responsibilities|scrum rituals|owners|maintainers|our team|team norms|team agreement|team culture|council|committee|working group|leadership|org chart|organisation|organization|protocol",
      ],
      headings: [
        "roles|responsibilities|roles and responsibilities|members|team members|meetings|decision making|governance|membership|communication|expectations|ways of working|working agreement|chair|scrum master|product owner|developers|team norms|how we work|conflict resolution|current members|duties|tasks|voting|terms|raci|elections",
      ],
      terms: [
        "responsible for|responsibilities|role|members|team lead|chair|accountable|elected|appointed|steering committee|maintainer",
      ],
    },
    "change-request": {
      titles: [
        "change request|change requests|cr|change order|scope change|change proposal|amendment|change log of scope|feature change request|request for change|rfc change",
      ],
      headings: [
        "reason for change|description of change|change description|impact|impact assessment|impact analysis|requested by|date submitted|submitted by|approval status|approval|affected configuration items|current behaviour|current behavior|proposed change|proposed changes|change request|priority|decision|backwards compatibility",
      ],
      terms: ["change request|requested change|approved by|change"],
    },
    notes: {
      titles: [
        "meeting notes|meeting minutes|minutes|notes|meeting|status report|weekly report|progress report|weekly sync|sync|retrospective|sprint retrospective|sprint review|sprint report|standup|stand up|protocol|report|call notes|meeting summary|kick off notes|accomplishments|release plan meeting|agenda",
      ],
      headings: [
        "attendees|participants|present|agenda|action items|actions|decisions|next steps|next meeting|notes|discussion|minutes|what went well|what could be improved|what went wrong|todo|regrets|apologies|topics|updates|roll call|attendance|meeting notes|completed|issues|blockers|date|executive summary|accomplishments|recording",
      ],
      terms: [
        "discussed|attendees|agreed|action item|meeting|next meeting|minutes|last week|this week|next week|mentioned|asked",
      ],
    },
    none: {
      titles: [
        "readme|guide|user guide|developer guide|how to|howto|tutorial|api|api reference|reference|installation|getting started|changelog|release notes|documentation|docs|guidance|handbook|playbook|policy|standard operating procedure|rfc|adr|runbook|contributing|code of conduct|faq|blog|lecture|course|syllabus|tips|tricks|cheat sheet|instructions|manual|template|glossary|exercise|assignment|review|migration|architecture decision record|internship|best practices|introduction to|what is",
      ],
      headings: [
        "installation|usage|getting started|prerequisites|license|contributing|table of contents|api|examples|quick start|build|configuration|setup|status|consequences|context|decision|further reading|how to use|instructions|running|deployment|documentation|commands|architecture|testing|implementation|command summary|troubleshooting|sources|class diagram",
      ],
      terms: [
        "npm install|pip install|git clone|you can|you should|click|run the following|see the|command line|this guide|this article|this page|this tutorial|in this post|in this section|in scrum|scrum guide|for example|definition|docker|localhost",
      ],
    },
  },
};
