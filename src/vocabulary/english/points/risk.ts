import type { PointVocabulary } from "../../vocabulary.ts";

const groups: PointVocabulary["groups"] = {
  riskClientParty: [
    "the client|client|clients|the customer|customer|the buyer|the purchaser|the business|the sponsor|you|your company",
  ],
  // What success of a product in use is called.
  riskSuccess: [
    "commercial success|market success|business success|economic success|financial success|success of the product|success of the project in the market|success in the market|products success|business results|business outcome|business outcomes|business benefit|business benefits|market acceptance|user acceptance of the product|user adoption|adoption by users|whether users|usefulness|fitness for the business|return on investment|commercial viability|business value",
  ],
  // What products are built with, and what they are connected to.
  riskTechnology: [
    "react|react native|angular|vue|svelte|next js|nextjs|node js|nodejs|express|typescript|javascript|html|css|python|django|flask|fastapi|java|spring boot|kotlin|swift|flutter|php|laravel|symfony|wordpress|drupal|typo3|ruby on rails|golang|rust|solidity|postgres*|mysql|mariadb|mongodb|sqlite|redis|firebase|supabase|graphql|rest api|rest apis|api|apis|sdk|webhook*|aws|azure|google cloud|docker|kubernetes|terraform|unity|unreal engine|arduino|raspberry pi|esp32|bluetooth|gps|llm|llms|openai|chatgpt|gpt 4|gemini|claude|machine learning|neural network*|computer vision|ocr|blockchain|ethereum|smart contract*|open source libraries|open source components",
  ],
  riskMitigating: [
    "mitigat*|reduce|reduces|reducing|avoid|avoids|avoided|prevent|prevents|prevented|prevention|counter|counteract*|address|addressed|handle|handled|monitor|monitored|monitoring|fallback|fall back|backup|back up|contingency|contingencies|plan b|alternative|alternatives|early|regular|regularly|buffer|reserve|insurance|we will|we plan|we keep|we use|we test|we start|we agree|we check|we ask|we set|we limit|will be|to minimise|to minimize|minimise|minimize|in that case|if so|if it happens|if this happens|therefore|so we|measure|measures|countermeasure*|solution|workaround*|training|agreed with|replace|replaces|switch to|review|reviews|reviewed|ensure|ensures|ensuring|schedule|scheduled|remind|reminders|escalate|escalated|prioriti*|cut scope|descope|pair|pairing|test|tests|tested|prototype|pilot|spike|proof of concept",
  ],
};

/** English words for the points that the rules of the family `risk` ask about. */
export const englishRiskPoints: PointVocabulary = {
  groups,
  points: {
    "risk/paying": {
      headings: [
        "business model|revenue model|unit economics|price test|pricing test|pricing experiment|willingness to pay",
      ],
      labels: ["business model|revenue model|unit economics|price test|pricing test|willingness to pay"],
      patterns: [
        "paid|prepaid|binding|charged ~ pre order|pre orders|preorder|preorders|advance order|advance orders|orders|vouchers",
        "pre order|pre orders|preorder|preorders|card details|deposit|deposits ~ left|paid|placed|charged|given|collected",
        "price test|pricing test|pricing experiment|willingness to pay|business model|unit economics|fake door",
        "test|tests|try|trying|compare|ask ~ price|prices|price points",
        "stop|stops|give up|gives up|end it|drop it ~ if|when|unless|below|fewer ~ pay|paying|revenue|margin|cost|costs|orders|break even|subscribers",
        "if|when|unless|below|fewer ~ pay|paying|revenue|margin|cost|costs|orders|break even|subscribers ~ stop|stops|give up|end it|drop it",
      ],
    },
    "risk/disclaimed": {
      patterns: [
        "<riskClientParty> ~ bear|bears|carry|carries|assume|assumes|accept|accepts|take|takes ~ all|entire|full|sole|whole|every|product|commercial|business|market ~ risk|risks",
        "risk|risks .. lies|lie|rests|rest|remains|remain|stays|is borne|are borne|borne ~ with|by|on|solely with ~ <riskClientParty>",
        "no|not|nor|neither|cannot|without|disclaim*|exclude* ~ responsibility|responsible|liability|liable|guarantee|guarantees|warranty|warranties|answer for ~ <riskSuccess>",
        "!<riskSuccess> ~ is|are|remains|lies|rests ~ <riskClientParty> ~ responsibility|risk",
        "responsibility|risk ~ <riskSuccess> ~ with|on|by ~ <riskClientParty>",
        "<riskClientParty> ~ solely|alone|exclusively ~ responsible|answers|answerable|liable ~ <riskSuccess>",
        "we|the provider|the contractor|the supplier|the vendor ~ build|builds|implement|implements|deliver|delivers|develop|develops ~ only what|exactly what|what|strictly what|precisely what ~ specified|specifies|specify|ordered|orders|ask for|asks for",
        "built|implemented|developed ~ strictly|exactly|solely ~ as specified|to specification|to the clients specification|to your specification|as instructed",
        "at the risk of|at the sole risk of|at the clients risk|at the clients own risk|at your own risk ~ <riskClientParty>|product|development",
      ],
      besides: [
        "risk of loss|title|force majeure|shipping|shipment|transport|delivery of goods|data loss|insurance|import|exchange rate|currency|injury|provider is responsible|contractor is responsible|we are responsible|supplier is responsible|we share|both parties|jointly|shared|product owner is responsible|product manager is responsible",
      ],
    },
    "risk/design-role": {
      patterns: [
        "designer|designers|ux|ui ux|user experience|interaction design|product design|service design|graphic design|visual design|web design|user researcher|user researchers|usability engineer|usability specialist|human factors|creative director|art director|design lead|design team|head of design|designs and tests|content designer|creative team|design agency",
      ],
    },
    "risk/engineering-role": {
      patterns: [
        "technologist|technologists|technology lead|head of technology|technology specialist|devs|dev|software team|systems analyst|integrator|developer|developers|engineer|engineers|engineering|architect|architects|programmer|programmers|tech lead|technical lead|lead developer|development team|dev team|cto|chief technology officer|data scientist|data scientists|full stack|fullstack|frontend|backend|front end|back end|devops|technician|technicians|software development|development|coder|coders|scientist|scientists|technical director|maintainer|maintainers|dba|database administrator",
      ],
    },
    "risk/upkeep": {
      headings: [
        "upkeep|maintenance|maintenance and support|support and maintenance|maintenance contract|maintenance agreement|maintenance package|care package|care plan|support contract|support agreement|support plan|website maintenance|shop maintenance|website care|monthly retainer|retainer",
      ],
      patterns: [
        "upkeep|maintenance|care ~ of|for ~ site|website|shop|web shop|webshop|online shop|app|application|system",
        "site|website|shop|web shop|webshop|app ~ upkeep|maintenance|care",
        "look after|looks after|take care of|keep running|keep up to date ~ site|website|shop|web shop|webshop|app|application|system",
        "unused|remaining ~ hours|days ~ carry over|expire|lapse|roll over|carried over",
        "hours|days ~ not used ~ carry over|expire|lapse|roll over|carried over",
        "hours ~ a month|per month|each month|every month ~ flat|included|fixed",
        "upkeep contract|maintenance contract|maintenance agreement|maintenance package|support contract|care package|care plan|bucket of hours|block of hours|monthly retainer|support hours",
      ],
    },
    "risk/product-line": {
      patterns: [
        "product owner|product owners|product management|product manager|product managers|product ownership|product lead|business analyst|business analysis|requirements engineering|backlog management|product strategy|project management|project manager|project lead|management|coordination|po|pm",
      ],
    },
    "risk/research-line": {
      patterns: [
        "discovery|user research|research|researcher|interviews|usability|usability test|usability tests|user tests|user testing|testing with users|ux|user experience|prototype|prototypes|prototyping|inception|analysis|concept|pilot|workshop|workshops|validation|strategy|requirements",
      ],
    },
    "risk/design-line": {
      patterns: [
        "design|designs|designer|designers|ux|ui|user experience|wireframe|wireframes|prototype|prototypes|concept|creative|visuals|layout",
      ],
    },
    "risk/work-line": {
      patterns: [
        "development|developing|developer|developers|engineering|engineer|engineers|implementation|programming|coding|frontend|backend|front end|back end|testing|tester|qa|quality assurance|design|designer|ux|ui|project management|project manager|product management|product owner|product manager|scrum master|architecture|architect|deployment|documentation|training|consulting|consultant|analysis|analyst|research|discovery|concept|integration|migration|set up|setup|hosting|data scientist|devops|content|copywriting",
      ],
    },
    "risk/included": {
      patterns: [
        "product management|product owner|product ownership|project management|management|discovery|research|user research|interviews|design|usability tests|analysis|all roles|coordination|overhead ~ included in|includes|covered by|part of|contained in|at no extra|not charged|free of charge ~ price|prices|rate|rates|fee|fees|package|team rate|charge|cost|costs",
        "price|prices|rate|rates|fee|fees|package|sum|total|budget ~ include|includes|including|cover|covers|contain|contains ~ product management|product owner|project management|management|discovery|research|interviews|design|usability tests|all roles|all work|all services|everything|coordination",
        "product management|product owner|research|user research|interviews|design|usability tests .. is|are ~ included in|covered by ~ price|prices|rate|rates|fee|fees",
        "all in rate|all inclusive|blended rate|team rate|rate of the team|flat rate for the team",
      ],
    },
    "risk/list": {
      headings: [
        "risk|risks|risk register|risk log|risk list|risk management|risk analysis|risk assessment|project risks|product risks|key risks|delivery risks|dependencies and risks|risks and dependencies|known risks|dependencies",
      ],
      columns: ["risk|risks|risk description|threat|dependency|risk event|what could go wrong"],
    },
    "risk/of-inaction": {
      headings: [
        "risks if paused|risk if paused|risks if delayed|risks if not funded|risks if not approved|risks if we do nothing|risk of doing nothing|risks of doing nothing|risk of not acting|risks of not acting|risks of inaction|risk of inaction|risks of not proceeding|risks of delay|risks of the status quo|risks without|risk without|risks today|current risks|if we do nothing|what if we do nothing",
      ],
    },
    "risk/countered": {
      columns: [
        "mitigation|mitigations|measures|measure|countermeasure|countermeasures|response|action|actions|what we do|contingency|contingency plan|plan|plan b|treatment|next step|next steps|solution|approach|prevention",
      ],
      headings: [
        "mitigation|mitigations|risk mitigation|mitigation strategies|countermeasures|contingency|contingency plan|risk response",
      ],
      patterns: ["<riskMitigating>"],
    },
    "risk/tested": {
      headings: ["test|tests|validation|experiment|experiments|evidence|proof|how we find out|review by"],
      columns: [
        "test|tests|test by|evidence|proof|experiment|experiments|validation|how we test|how tested|how we find out|check|checked by|review|review by|review date|by when|due|due date|deadline|date|status|finding|findings|result|results|next step|action|activity|hypothesis test",
      ],
      patterns: [
        "interview*|survey|surveys|pilot|pilots|prototype|prototypes|prototyping|test|tests|tested|testing|trial|trials|experiment*|spike|spikes|proof of concept|poc|fake door|landing page|pre order*|letter of intent|letters of intent|beta|demo|validate*|validation|measure*|metric|metrics|benchmark*|load test|user research|field study|observe*|feedback|a b test|feasibility study|legal review|audit|review by|reviewed by|we ask|we check|we try|try out|calculation|business case|market study|analytics",
      ],
    },
    "risk/review-date": {
      columns: [
        "review by|review|review on|review date|next review|next review date|date of review|revisit|revisit by|revisit on|check by|check on|test by|test until|tested by when|evidence by|look again|look again by|look again on|reassess by|reassess on",
      ],
      labels: [
        "review by|review on|review date|next review|revisit by|revisit on|check by|check on|test by|evidence by|look again by|look again on|reassess by|reassess on",
      ],
    },
    "risk/looked-at": {
      columns: ["result|results|finding|findings|outcome|outcomes|evidence|what we learned|learned"],
      labels: ["result|results|finding|findings|outcome|evidence|what we learned|closed on|reviewed on|tested on"],
      patterns: [
        "tested|reviewed|validated|verified|invalidated|disproved|disproven|proven|confirmed|occurred|materialised|materialized|realised|realized|resolved|done|completed|finished|passed|became an issue|on hold|superseded",
      ],
    },
    "risk/accepted": {
      patterns: [
        "accepted|we accept|is accepted|accept the risk|accepted risk|consciously taken|tolerated|retired|closed|no longer relevant|mitigated",
      ],
    },
    // Told as motivation, as a benefit, or as what the present costs.
    "risk/worth": {
      headings: [
        "motivation|benefit|benefits|value|customer value|user value|business value|value proposition|problem|problems|the problem|problem statement|problem definition|pain point|pain points|why|why now|why us|why it matters|why this matters|why this exists|why we need|why we are doing this|rationale|opportunity|the opportunity|impact|expected impact|justification|business case|cost of doing nothing|cost of inaction|status quo|current situation|current state|use case|use cases|what users say|what customers say|testimonials",
      ],
      labels: [
        "motivation|benefit|benefits|value|problem|the problem|pain|pains|pain point|pain points|why|why now|need|needs|unlike|opportunity|gain|gains|use case|status quo",
      ],
      columns: [
        "benefit|benefits|value|user value|customer value|pain|pain point|pain points|problem|need|needs|gain|gains|why",
      ],
      patterns: [
        "cost|costs|price ~ of ~ inaction|delay|delays|waiting|downtime|errors|mistakes|the status quo|manual work|doing nothing|not knowing|not acting|late",
        "!lose|loses|losing|waste|wastes|wasting|spend|spends|spending ~ hours|days|weeks|time|money|revenue|sales|customers",
        "!unlike|in contrast to|no longer have to|no longer has to|no longer need|no longer needs|without having to|instead of having to|rather than having to",
        "saves|save|saving|reduces|reduce|cuts|cut|frees|free up|speeds up|shortens ~ time|effort|costs|hours|errors|manual work|paperwork|waiting|workload|queues",
        "makes it ~ easier|easy|simpler|faster|quicker|cheaper|possible|safer ~ to|for",
        "helps|help|enables|enable|lets|allows|allow|empowers|empower|gives|supports ~ <asked>|<audience>|<user>|them|you|anyone ~ to|find|see|do|make|keep|save|work|focus|learn|share",
        "solve|solves|solving|tackles|tackle|removes|remove|eliminates|eliminate|addresses ~ problem|problems|issue|issues|pain|pains|frustration|hassle|friction|bottleneck|gap",
        "!<asked>|<audience>|<user>|they ~ want|wants|need|needs|struggle*|complain*|wish|look for|looking for|are tired of|are frustrated|cannot find|have to search|forget",
        "benefit|benefits|beneficial ~ <asked>|<audience>|<user>|community|company|organi*|everyone",
        "!currently|today|at present|so far|until now|nowadays .. manually|by hand|on paper|by phone|by email|spreadsheet|spreadsheets|excel|scattered|fragmented|error prone|slow|tedious|cumbersome|time consuming",
      ],
    },
    "risk/ease": {
      headings: [
        "usability|ease of use|user experience|ux|accessibility|layout|look and feel|design principles|user interface|interface design|user guide|user manual|onboarding|training|user training|user documentation|documentation|how it feels|tone and feel|interaction|user flow|user flows|user journey|user journeys|wireframes|wireframe|mockups|mock ups|screens|navigation",
      ],
      labels: [
        "usability|ease of use|user experience|ux|accessibility|training|documentation|onboarding|look and feel|layout",
      ],
      patterns: [
        "ease of use|easy to use|easy to learn|easy to understand|easy to operate|easy to navigate|simple to use|easily understood|user friendly|beginner friendly|usable|intuitive*|self explanatory|effortless*|at a glance|one click|single click|one tap|two taps|no training|without training|no learning curve|no technical knowledge|no technical skills|no prior knowledge|no programming|no code|non technical users|out of the box|plug and play|seamless*|straightforward|uncluttered|easy and effective|easy effective|clear and simple|simple and clear|simplicity",
        "simple|clear|clean|calm|easy|familiar|minimal|consistent|friendly|accessible|responsive ~ interface|ui|layout|design|navigation|screen|screens|dashboard|workflow|steps|form|forms|flow|surface|language|instructions",
        "easy|easier|easily|simple|simpler|quick|quickly|fast ~ for ~ <asked>|<audience>|<user>|anyone|everyone",
        "<asked>|<audience>|<user>|anyone|everyone ~ easily|quickly|at once|intuitively|without help|without training",
        "tutorial*|user guide|user guides|user manual|user manuals|user documentation|help pages|help page|help text|tooltips|how to guide|how to guides|getting started guide|step by step instructions|walkthrough|walkthroughs|faq|onboarding|wizard",
        "train|trains|training|instruct*|introduce|teach ~ <asked>|<user>|staff|employees|team|administrators|editors",
        "documentation ~ for|so that ~ <asked>|<audience>|<user>|developers",
        "study|studies|observe*|understand|learn|watch ~ workflow|workflows|habits|daily work|routines|way of working",
        "works with|compatible with|fits into|integrates with|point ~ favorite|favourite|usual|familiar|existing|own ~ tool|tools|editor|workflow|workflows|software|package manager|browser|calendar|devices",
        "drag and drop|auto complete|autocomplete|search bar|large buttons|big buttons|readable|legible|wcag|screen reader|screen readers|localized|localised|mobile first|templates that work|ready made templates|defaults that work|sensible defaults",
        "layout|wireframe|wireframes|mockup|mockups|navigation ~ of|for|must|should|is|are|will",
      ],
    },
    "risk/tried-out": {
      patterns: [
        "user panel|user panels|panel of users|customer panel|customer panels|test panel|test group|test users|usability session|usability sessions",
        "test|tests|tested|session|sessions|trial|trials|try out|tried out|prototype|paper sketch|mock up|mockup|walkthrough ~ with|to|by|at ~ <asked>|<audience>|<user>|operators|inspectors|managers|agents|workers|clerks|five|six|eight|ten",
        "show|shows|showing|showed|try|tries ~ sketch|sketches|prototype|prototypes|draft|drafts|mock up|mockup|mockups|screens ~ to|with",
        "sketch|prototype|mock up|mockup ~ to|with ~ five|six|eight|ten|<asked>|<user>",
      ],
    },
    "risk/doubted": {
      patterns: [
        "!<asked>|<audience>|<user>|operators|inspectors|managers|agents|workers|clerks|employees|colleagues|people|they ~ reject|rejects|refuse|refuses|trust|trusts|distrust|ignore|ignores|avoid|avoids|accept|accepts|adopt|adopts|resist|resists|use|uses|want|wants|come|return|switch|pay|pays",
        "!acceptance|adoption|uptake|demand|interest|resistance|habit|habits",
      ],
    },
    "risk/means": {
      headings: [
        "technology|technologies|tech stack|technology stack|stack|technical stack|tools and technologies|technologies used|technical approach|technical solution|architecture|system architecture|technical architecture|implementation|technical implementation|implementation plan|how it works|how we build it|how its built|how it is built|built with|demo|live demo|prototype|proof of concept|current state|current status|status|what works today|what we have built|progress so far|team|the team|our team|project team|team members|team and roles|who we are|skills|resources|constraints|limitations|limits|technical constraints|feasibility|effort|estimates|estimate",
      ],
      labels: [
        "technology|technologies|tech stack|stack|built with|tools|demo|prototype|architecture|backend|frontend|database|hosting|platform|language|framework|team|skills|resources|constraints|limitations|status|effort|estimate|capacity",
      ],
      columns: [
        "technology|technologies|tool|tools|stack|framework|effort|estimate|estimated effort|effort days|story points|skills|capacity",
      ],
      patterns: [
        "<riskTechnology>",
        "!technology|technologies|building blocks|components|parts ~ exist|exists|existing|as it stands|ready|available|off the shelf|proven|mature",
        "!is|are|was|were|has been|have been ~ already|now|currently ~ live|running|built|implemented|operational|deployed|in production|in use|working|up and running",
        "!already ~ live|running|built|build|implemented|developed|operational|deployed|in production|in use",
        "!working|running|live|existing|current ~ demo|prototype|version|system|product|app|codebase|code base|implementation|mvp|beta|alpha|site|website",
        "!demo|demos|live demo|proof of concept|working prototype|codebase|code base|repository|unit tests|benchmarks",
        "!team ~ of|grew|grows|growing|assembl*|recruit*|hired|hire|join ~ <number>|people|help|start|new|developers|engineers",
        "we|team|i ~ have|has|bring|brings|with ~ experience|expertise|skills|built|years",
        "team ~ of ~ two|three|four|five|six|seven|eight|ten|developers|engineers|people",
        "developer|developers|engineer|engineers|programmer|programmers|development team ~ will|build|builds|develops|work|works|available|part time|full time",
        "limited to|restricted to|keep to|only what|no more than ~ attributes|features|fields|functions|data|users|maintain|maintainers|team",
        "hours|days|weeks ~ of ~ work|effort|development",
        "!not|no|out of ~ possible|budget for|time for|capacity for|capacity to|resources for|resources to",
      ],
    },
    "risk/backstage": {
      headings: [
        "infrastructure|server infrastructure|data center|data centre|kubernetes|cluster|power plant|machine|hardware",
      ],
      patterns: [
        "smart contract|smart contracts|database administration|performance tuning|protocol|protocols|backend|back end|api|apis|library|libraries|sdk|schema|kubernetes|cluster|clusters|data center|data centre|server migration|cloud migration|servers|load balancer|load balancers|node|nodes|uptime|failover|virtual machine|virtual machines",
        "reactor|turbine|power plant|treatment plant|pilot plant|satellite|rocket|solar panels|solar energy|water supply",
        "!dataset|datasets|data set|data sets|checklist|taxonomy|taxonomic|ontology|corpus|data curation|data feed|data feeds",
        "!youtube|spotify|podcast|podcasts|livestream|thumbnails|uploads|conference|meetup|festival|speakers",
        "security audit|security audits|security review|security reviews|penetration test|penetration tests|penetration testing|smart contract audit*",
      ],
    },
    "risk/building-works": {
      patterns: [
        "construction works|building works|drywall|demolition|framing|concrete|excavation|plumbing|carpentry|masonry|roofing|tiling|landscaping|debris|scaffolding|insulation work",
      ],
    },
    // What people see and handle.
    "risk/interface": {
      patterns: [
        "!app|apps|web app|mobile app|web application|webapp|website|web site|site|web page|web pages|page|pages|portal|platform|dashboard|dashboards|screen|screens|user interface|ui|gui|frontend|front end|button|buttons|game|games|plugin|extension|editor|cms|desktop|chatbot|slackbot|bot|assistant|browser|map|maps|controller|remote control|touchscreen|display|kiosk|login|sign up|users can|user can|application|tool|software|drone",
      ],
    },
  },
};
