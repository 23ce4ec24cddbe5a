import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for what a vision says. */
export const englishVision: TopicVocabulary = {
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
};
