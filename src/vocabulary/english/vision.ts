import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for what a vision says. */
export const englishVision: TopicVocabulary = {
  "target-users": {
    headings: [
      "target users|target user|target audience|target group|target groups|target market|target customer|target customers|audience|users|user|user groups|user classes|user types|user roles|personas|persona|customer segments|customers|customer|who is it for|who is this for|who it is for|who uses it|intended audience|intended users|end users|user personas|user profiles|user segments|customer segment|stakeholders|our users|primary users|users and stakeholders|for whom|beneficiaries|target population|actors|user characteristics|key users|target personas|target segment|target segments|ideal customer|ideal customer profile|primary audience|primary persona|secondary users|secondary audience|user base|user types|user segment|user roles and permissions|who will use it|who will use this|who would use it|who should use it|who are the users|who are our users|who are our customers|who are we building for|who is the customer|who is this product for|who benefits|who will benefit|end user|intended user|intended use and users|constituents|target beneficiaries|beneficiary|participants|persona profiles|user archetypes|archetypes|customer profile|customer profiles|early adopters|usage profiles",
    ],
    columns: ["as a|user|user type|persona|audience|target group|user group|actor|user role|stakeholder|as an"],
    patterns: [
      "target users|target user|target audience|target group|target groups|target market|target customer|target customers|target segment|target demographic|targeted at|targeted towards|is geared towards|geared toward|geared towards|tailored to|tailored for|caters to|catering to|our users|our customers|intended users|intended audience|primary users|potential users|potential customers|prospective users|user base|key users|early adopters|end users",
      "intended for|aimed at|designed for|is for|built for|made for|meant for|useful for|developed for|ideal for|suitable for|targets|targeting|serves|serve|benefit|benefits .. <audience>",
      "as a|as an .. i want|i need|i would like|i can|i should|i must|we want|we need|id like|i wish|i expect|i am able|i will",
      "for <audience> who|that|with|looking|wanting|interested|seeking",
      "for .. who .. need|want|wants|are|is|have|would|like|struggle",
      "allows|enables|helps|allow|enable|help|helping|allowing|enabling|empower|empowers|empowering|lets|let|gives|give|assist|assists|support|supports|provides|provide|offers <audience>",
      "allows|enables|helps|allow|enable|help|helping|allowing|enabling|empower|empowers|empowering|lets|let|gives|give|assist|assists .. <audience> .. to|with|the ability|access|find|create|build|manage|use|make|share",
      "<audience> can|could|will be able|are able|should be able|shall be able|must be able|would be able|should have|need to|want to|get to",
      "helps|help|enables|enable|allows|allow .. to",
      "makes it easy for|makes it easier for|make it easy for|make it easier for|makes it possible for|easier for|easy for .. <audience>",
      "used by|for use by|utilized by <audience>",
    ],
  },
  problem: {
    headings: [
      "problem|problems|problem statement|the problem|pain points|needs|user needs|customer needs|background|background and context|context|motivation|opportunity|business opportunity|why|why now|challenge|the challenge|issue|reason for change|need|business need|rationale|current state|current situation|status quo|problem description|problem definition|situation|needs statement|introduction|business problem|customer problem|initial situation|purpose|justification|the need|market need|market problem|problem space|problem and opportunity|problem to solve|problem we are solving|problems to solve|what problem are we solving|what problem does it solve|what is the problem|which problem|why do we need this|why are we doing this|why this project|why do this|why we are doing this|why build this|reason for the change|reason for change request|reasons for change|reason for request|user problem|user problems|user pain points|customer pain points|pains|frustrations|current problems|current challenges|current process|existing situation|existing process|as is|as is situation|as is process|state of affairs|gap|gaps|gap analysis|problem background|project background|business context|project rationale|project justification|statement of need|need for the project|project need|market opportunity|opportunity statement|problem opportunity|inspiration|purpose and need|story behind|origin",
    ],
    columns: ["problem|problems|need|needs|pain|pain point|pain points|reason"],
    patterns: [
      "the problem|problem is|problems with|a problem|pain point*|suffer* from|struggle* to|struggle* with|difficult to|hard to|lack of|lacks|lacking|time consuming|inefficien*|frustrat*|currently no|there is no|there is currently|no easy way|unable to|is needed|are needed|need for",
      "tedious|cumbersome|error prone|laborious|burdensome|scattered across|no single place|no central|no good way|no simple way|no existing|does not exist|do not exist|doesnt exist|too expensive|too costly|wastes time|waste time|waste of time|spend hours|spend too much|hours of manual|manual process*|remains a challenge|remains difficult|challenges faced|are forced to|have no way|has no way|poor user experience|shortcoming*|unmet need*|unmet user need*|falls short|fall short|growing need|increasing need|increasing demand|growing demand|there is a need|needs a way|need a way|silos|siloed",
      "currently|today|at present|at the moment|traditionally|historically .. cannot|must|have to|requires|manual*|difficult|hard|lack*|rely on|relies on|spreadsheet*|on paper|slow|expensive",
      "hard|difficult|challenging|expensive|impossible|tricky .. to find|to know|to keep|to track|to manage|to understand|to use|to access|to get|to compare",
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
      "differentiation|competitors|competition|competitive analysis|competitive landscape|alternatives|alternatives considered|existing solutions|related work|market analysis|prior art|comparison|unique selling point|unique selling points|unique selling proposition|unique value proposition|usp|what makes us different|what makes it different|why us|advantages|competitive advantage|state of the art|rationale and alternatives|similar projects|why this and not|other solutions|current alternatives|comparable products|product position statement|existing alternatives|value proposition|differentiators|key differentiators|differentiator|our differentiators|competitor analysis|competing products|competing solutions|competitive advantages|our advantage|unfair advantage|what makes this different|what makes us unique|what makes it unique|what makes it special|what is different|what is new|how is it different|how is this different|how are we different|why is it better|why not use|why is this different|comparison with alternatives|comparison to alternatives|comparison with existing solutions|comparison to existing solutions|comparison with other|market landscape|landscape|market overview|market comparison|current solutions|existing tools|existing products|existing approaches|existing systems|existing work|similar products|similar apps|similar tools|similar solutions|other products|other tools|benchmarking|build vs buy|build versus buy|options considered|alternative solutions|alternative approaches|novelty|innovation|innovativeness|uniqueness|originality|differences from|prior work|previous work|competitors and alternatives|competition and alternatives|market and competition|positioning|positioning statement|product positioning",
    ],
    columns: ["competitor|competitors|alternative|alternatives|unlike|difference"],
    patterns: [
      "unlike|competitor|competitors|competing product*|competing solution*|alternative to|alternatives to|alternatives such as|alternatives like|in contrast to|by contrast|contrary to|differs from|differ from|different from other|different than other|differentiat*|sets us apart|set us apart|sets it apart|sets itself apart|set itself apart|sets this apart|stand out from|stands out from|makes us unique|makes it unique|makes this unique|makes us different|makes it different|only platform|only app|only tool|only product|only solution|first platform|first app|first tool|first of its kind|one of a kind|best in class|outperform*|surpass*|unique selling|unique feature*|unique option*|unique approach|unique combination|unique value|uniquely|is unique in|are unique in|is unique because|competitive edge|competitive advantage*|unlike other*|novel|innovative|state of the art|better suited|viable alternative|cheaper than|faster than|easier than|simpler than|better than|more efficient than|more flexible than|more secure than|more affordable than|superior to",
      "<existing> <rivals> .. not|lack*|only|require*|but|however|fail*|do|dont|are|have|such as|like|include|cannot|limited|suffer*",
      "<existing> .. <rivals> .. do not|does not|dont|doesnt|lack|lacks|fail|cannot|are limited|is limited|however",
      "compared to existing|compared to other|compared to traditional|compared to current|in comparison to|in comparison with",
      "compared to|compared with|as opposed to|rather than|instead of .. <existing>|traditional*|current*|competitor*|centralized|proprietary|other|manual*",
      "there are .. <rivals> .. but|however|none|few|most|already",
      "none of .. <rivals>|these|them|the existing",
      "no other .. <rivals>|product|solution|tool|platform|service|app|application .. offers|provides|does|has|supports|can|combines|exists",
      "not available in|not available through|not offered by|not provided by|not supported by .. <existing>|<rivals>|any|similar",
      "without having to rely|without relying on|without the need for .. centrali*|third part*|proprietary|expensive|<existing>|a",
      "similar to|like .. but|except|with the difference|however .. we|our|it|this",
      "already|currently exist*|exist* .. <rivals> .. but|however|lack*|not",
    ],
  },
  "business-goals": {
    headings: [
      "business goals|business objectives|business goal|business value|business case|business model|revenue model|revenue|revenue streams|goals|company goals|strategic goals|strategic objectives|organisational goals|organizational goals|objectives|monetization|monetisation|return on investment|roi|expected benefits|benefits|business requirements|mission|okrs|value to the organisation|value to the organization|impact|expected impact|project goals|goals and objectives|benefits to the ecosystem|value|strategy|long term goals|business drivers|business driver|business outcomes|business outcome|business impact|business benefits|business opportunity|business strategy|business plan|strategic alignment|strategic fit|strategic priorities|strategic context|desired outcomes|desired outcome|expected outcomes|outcomes|intended outcomes|intended impact|impact statement|theory of change|commercial goals|commercial model|pricing strategy|monetization strategy|monetisation strategy|value to the business|value for the business|what is in it for us|why are we investing|investment case|our mission|mission statement|purpose and goals|north star|organizational impact|organisational impact|benefits to the community|benefits to the organization|benefits to the organisation|benefit to the ecosystem|cost benefit analysis|cost savings|success for the business",
    ],
    columns: [
      "business goal|business goals|goal|goals|business value|objective|objectives|business objective|business objectives|business outcome",
    ],
    patterns: [
      "increase revenue|increase sales|reduce cost|reduce costs|cost saving*|save money|generate revenue|market share|customer retention|business goal*|business objective*|return on investment|monetiz*|monetis*|business value|profit*|revenue|strategic goal*|competitive advantage",
      "our mission|mission is to|mission of|our goal|our aim|our ambition|our strategy|strategic priorit*|strategic objective*|strategic aim*",
      "increase|increasing|grow|growing|boost|expand|expanding|drive|driving|improve|accelerate .. revenue|sales|market share|market|profit*|customer base|user base|userbase|membership|donations|brand|customer satisfaction|customer loyalty|adoption|growth|engagement|retention|efficienc*|productivity|competitiveness|visibility|awareness|reach|participation",
      "reduce|reducing|lower|lowering|cut|cutting|save|saving|decrease .. cost|costs|expenses|expenditure|overhead|operating|workload|administrative|burden|support calls|support requests|manual effort|spending|taxpayer*",
      "attract .. customers|users|developers|members|talent|investors|contributors|donors|partners|businesses|students",
      "establish|position|become|becoming .. leader|leading|market leader|go to|standard|provider|platform of choice|first choice|number one",
      "generate|earn|bring in|create .. revenue|income|profit*|leads|sales|value for the",
      "promote|promoting|advance*|further .. our org*|the organi*|our brand|our mission|our work|the company|awareness|objectives",
      "long term health|growth of the|sustainability of the|success of the .. project|ecosystem|community|company|organi*|network|platform|business",
      "benefit the|benefits the|value to the|contribute to the|strengthen the|benefits to the .. ecosystem|community|company|organi*|business|network|industry|public|society",
      "business outcome*|business impact|business driver*|business need*|cost reduction*|cost saving*|new market*|new customers|new revenue|subscription fee*|commission fee*|subscription model|freemium|advertising revenue|paid plan*|premium",
    ],
  },
  "success-metrics": {
    headings: [
      "success metrics|metrics|kpis|kpi|key performance indicators|success criteria|measures of success|measuring success|how we measure success|success measures|key results|okrs|targets|performance indicators|measurement|indicators|goals and metrics|measurable objectives|success indicators|performance metrics|success criteria and metrics|success factors|critical success factors|measurable outcomes|measurable goals|measurable results|measurable targets|metrics for success|metrics of success|metrics and targets|key metrics|north star metric|how will we measure success|how do we measure success|how we will measure success|how to measure success|how will we know|how do we know|how we know it worked|what does success look like|what success looks like|definition of success|measurement plan|evaluation plan|evaluation metrics|evaluation criteria and metrics|acceptance quality level|acceptable quality level|service level objectives|goals metrics|impact metrics|impact measurement|product metrics|business metrics|usage metrics|okr|objectives and key results|target values|hypotheses and metrics|success measurement|outcome measures|targets and metrics|performance targets",
    ],
    columns: [
      "metric|metrics|kpi|kpis|target|targets|target value|key result|key results|baseline|indicator|indicators|success metric|success measure|acceptable quality level|aql|how measured|how we measure|unit of measure|goal value",
    ],
    patterns: [
      "kpi|kpis|key result|key results|success metric*|success is measured|we measure success|measure of success|measures of success|measure success|conversion rate|retention rate|completion rate|churn rate|bounce rate|error rate|adoption rate|click through rate|satisfaction rate|satisfaction score|response rate|growth rate|success rate|net promoter|nps|daily active users|monthly active users|weekly active users|active users|user growth|usage statistics|north star metric|customer satisfaction score|csat|uptime of|number of downloads|number of users|number of active|number of customers|number of installs|number of sign ups|number of signups|number of transactions|number of registered",
      "measured by|measured in .. number|percent*|rate|score|share|time|average|count|survey*|reduction|increase|how many",
      "at least|goal of|target of|minimum of .. active users|users|customers|downloads|installs|participants|subscribers|sign ups|signups|stars",
      "change in percentage|percentage of users|percentage of customers|share of users|average completion|percentage increase|percentage decrease|percent increase|percent decrease|percent reduction|percent of users|as a percentage of|median time to|average time to|task completion",
      "number of|percentage of|share of|proportion of .. increase*|decrease*|drops|reduced|grows|doubles|who complete",
      "success .. when|if|means|defined as|look like|looks like .. number|percent|users|customers|least|more than",
      "will be considered successful|consider it successful|consider this successful|is successful if|is successful when|be considered a success|be successful if|be successful when|succeeded when|succeeded if|will have succeeded",
    ],
  },
  roadmap: {
    headings: [
      "roadmap|road map|product roadmap|development roadmap|release plan|releases|release planning|milestones|project phases|phases|future plans|future work|next steps|what is next|whats next|long term plan|long term goals|now next later|timeline|iterations|sprint plan|versions|project roadmap|future|stretch goals|phase 1|phase 2|phase one|phase two|phase i|phase ii|milestone 1|milestone 2|short term|mid term|long term|future development|development plan|implementation plan|high level roadmap|feature roadmap|technical roadmap|strategic roadmap|public roadmap|delivery plan|rollout|rollout plan|roll out|roll out plan|launch plan|phased approach|phased rollout|phasing|project milestones|key milestones|milestones and deliverables|milestones and timeline|timeline and milestones|project timeline and milestones|deliverables and milestones|release schedule|release roadmap|release strategy|release 1|release 2|version 1|version 2|v1|v2|v2 0|v1 0|mvp and beyond|post mvp|beyond mvp|after mvp|after the mvp|future scope|future features|future enhancements|future improvements|future extensions|future directions|future direction|future considerations|future releases|future versions|future ideas|future goals|planned features|planned work|upcoming features|upcoming releases|upcoming|coming soon|what comes next|where next|where are we going|looking ahead|outlook|near term|medium term|stages|project stages|project plan|work plan|workplan|action plan|schedule of milestones|next phase|phase three|phase 3|phase iii|phase 0|sequence|sequencing|later releases|next release|next version|long term vision|long term roadmap|quarterly plan|quarterly roadmap|q1|q2|q3|q4|next tranche",
    ],
    columns: ["phase|release|milestone|milestones|version|sprint|quarter|iteration|now|next|later"],
    patterns: [
      "first phase|second phase|third phase|phase 1|phase 2|phase 3|phase one|phase two|phase three|next phase|later phase|later phases|subsequent phase|subsequent phases|alpha phase|beta phase|discovery phase|final phase|first release|initial release|next release|second release|future release|future releases|later release|later releases|subsequent releases|first version|initial version|next version|second version|future version|future versions|later version|later versions|in the first sprint|milestone 1|milestone 2|milestone 3|first milestone|second milestone|next milestone|version 1|version 2|stage 1|stage 2|first stage|second stage|next stage|private beta|public beta|general availability|closed beta|open beta|post mvp|after the mvp|after mvp|after launch",
      "our roadmap|product roadmap|the roadmap|roadmap for|roadmap below|roadmap is|roadmap includes",
      "future work|future plans|future enhancement*|future development|planned for the future|in the future .. we|will|plan|include*|add|support|extend|could|be",
      "we plan to follow|plan to follow this|follow on work|we then plan|will then|next we will|next quarter|next year|later this year",
      "starting with|start with|begin with .. then|followed by",
    ],
  },
};
