import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `vision` ask about. */
export const englishVisionPoints: PointVocabulary = {
  groups: {
    visionNoun: ["vision|mission"],
    visionLink: ["is|for|of|to|statement"],
    visionWish: [
      "believe|envision|imagine|dream|aspire|strive|exist to|want to|aim to|are building|build|seek to|are creating|create|would like|wish to|plan to build|hope to",
    ],
    visionUser: [
      "users|customers|members|people|visitors|participants|guests|students|teachers|everyone|anyone|players|patients|admins|administrators",
    ],
    visionCan: ["can|will be able to|are able to|may|should be able to"],
  },
  points: {
    "vision/statement": {
      headings: [
        "vision|visions|product vision|vision statement|the vision|our vision|project vision|long term vision|big picture|mission|mission statement|our mission|mission and vision|vision and mission|purpose|our purpose|product purpose|north star|elevator pitch|pitch|one liner|tagline|tl dr|in a nutshell|in one sentence|positioning|positioning statement|product statement|value proposition|unique value proposition|product positioning|why|why we build this|why this product|why now|what is it|what we are building|goal|main goal|overall goal|product goal|objective|overview|introduction|summary|executive summary|abstract|about|concept|idea|product idea|the idea|core idea|product overview|project overview|product description|product summary|product concept|description|big idea|aspiration|ambition|prfaq|pr faq|press release|what it is|objectives|project objectives|product objectives|project objective|unique value proposition|who we are|what we do",
      ],
      patterns: [
        "<visionNoun> <visionLink>",
        "our vision|our mission|the vision|product vision|long term vision|the mission",
        "we <visionWish>",
        "aims to|strives to|exists to|seeks to|intends to|is designed to|is intended to|is meant to|will become|will enable|will help|helps people|enables people|allows people|will allow|makes it easy|empower*|reimagin*|revolutioni*|so that everyone",
        "purpose|goal|aim|idea|objective|point|ambition ~ is to|is that|is a",
        "why we build",
        "for <audience> .. who",
        "a world where|a world in which|a place where|a future where|a future in which",
      ],
    },
    "vision/statement-heading": {
      headings: [
        "vision|the vision|our vision|product vision|vision statement|mission statement|positioning statement|product statement",
      ],
    },
    "vision/technology": {
      patterns: [
        "!app|apps|mobile app|web app|website|portal|crm|erp|framework|frameworks|blockchain|ai|artificial intelligence|machine learning|llm|chatbot|api|microservices|database|react|angular|kubernetes|cloud|saas|dashboard|plugin|nft|smart contract|smart contracts|dao|token",
      ],
    },
    "vision/outcome": {
      patterns: [
        "!so that|in order to|help|helps|helping|enable*|enabling|allow|allows|reduce*|reducing|increase*|increasing|improve*|improving|save|saves|faster|easier|less|more|without|goal|goals|objective*|purpose|benefit*|problem*|challenge*|need|needs|pain*|why|because|value|outcome*|impact|aim|aims|reason|success|issue|issues|lack*|difficult*|struggle*|avoid*|prevent*|support*|ensure*|opportunit*|efficien*|simplif*|empower*",
      ],
    },
    "vision/features": {
      headings: [
        "features|key features|core features|main features|top features|product features|feature list|feature set|features and functionality|functionality|functionalities|functions|capabilities|key capabilities|core capabilities|scope|in scope|mvp|mvp scope|minimum viable product|requirements|functional requirements|product requirements|user stories|epics|use cases|key use cases|user journeys|user flows|modules|components|core concepts|how it works|what it does|solution|proposed solution|the solution|product|the product|product overview|deliverables|screens|pages|backlog|product backlog|architecture|design|specification|technical specification|user experience|services|offerings|workflow|workflows|user scenarios|scenarios|what we build|what we are building|product capabilities|functional overview|prototype|implementation|technical approach|approach",
      ],
      patterns: [
        "<visionUser> <visionCan>",
        "features include|key features|main features|core features|feature|features|functionality|functionalities|capabilities|includes|supports|provides|offers|lets|allows",
      ],
    },
    "vision/roadmap": {
      headings: [
        "roadmap|product roadmap|release plan|milestones|timeline|schedule|phases|plan|project plan|next steps|future|future work|future plans|what is next|whats next|releases|versions|now next later|rollout|roll out|go to market|launch plan|delivery plan|future development|future features|future scope|stages|iterations|sprints|development plan|long term|short term|upcoming|evolution|outlook",
      ],
      columns: [
        "release|phase|milestone|quarter|when|stage|version|sprint|iteration|date|deadline|timeline|horizon|year",
      ],
      patterns: [
        "!roadmap|roadmaps|release plan|milestone|milestones|phase|phases|phase 1|first release|first version|mvp|v1|version 1|version 2|later on|later|in the future|eventually|next release|future release|future releases|initially|at first|launch|q1|q2|q3|q4|beta|alpha|pilot|sprint|sprints|next step|next steps|long term|short term|long run|quarter|year|years|timeline|<date>",
      ],
    },
    "vision/alternatives": {
      headings: [
        "competitors|competition|competitive analysis|competitor analysis|competitive landscape|competitive advantage|alternatives|existing alternatives|existing solutions|current solutions|existing products|similar products|related work|related projects|prior art|market|market analysis|market research|landscape|comparison|differentiation|differentiators|unique selling points|usp|what makes it different|status quo|current state|current situation|as is|state of the art|positioning|why us|benchmark|benchmarking|inspiration|today|background|context",
      ],
      columns: ["competitor|competitors|alternative|alternatives|existing solution"],
      patterns: [
        "!competitor*|competition|competitive|competing|alternative|alternatives|unlike|instead of|compared to|compared with|in contrast to|other than|existing solution*|existing tool*|existing product*|existing app*|existing system*|existing platform*|current solution*|other app*|other tool*|other platform*|other product*|other solution*|similar app*|similar tool*|similar product*|similar platform*|similar to|status quo|today they|currently use*|legacy|spreadsheet*|excel|by hand|manual*|on paper|replace*|incumbent*|rival*|differs from|different from|unique",
      ],
    },
    "vision/research": {
      headings: [
        "market|market analysis|market research|market size|market opportunity|market trends|market overview|trends|industry trends|industry analysis|research|user research|customer research|findings|insights|evidence|survey|survey results|interviews|user interviews|validation|customer behaviour|customer behavior|personas|background|context|motivation|problem|problem statement|opportunity|data|statistics|swot|swot analysis|references|sources|bibliography",
      ],
      patterns: [
        "!market|markets|trend|trends|trending|industry|survey*|interview*|study|studies|statistics|according to|research|researched|research shows|report shows|data shows|percent of|billion|million users|growing|growth|feedback from|we found|we learned|users told|users say|analytics|tested with|demand|adoption|evidence",
      ],
    },
    "vision/agreed": {
      headings: [
        "approval|approvals|approved by|sign off|sign offs|signoff|signatures|agreement|agreed by|reviewers|review|reviews|review status|review record|acceptance of this document|document approval|document control|revision history|version history|change history|document history|stakeholder sign off|endorsement|decision log|decisions",
      ],
      labels: [
        "approved by|approved on|approver|approvers|reviewed by|reviewers|agreed with|agreed on|agreed by|signed off by|status|accepted by|endorsed by|version",
      ],
      columns: ["approved by|approved|reviewed by|reviewer|agreed by|agreed|sign off|signature"],
      patterns: [
        "approved by|approved on|approved in|agreed with|agreed by|agreed between|agreed upon|signed off by|signed off on|reviewed by|reviewed with|accepted by|endorsed by|confirmed by|ratified by|adopted by|adopted in|buy in from",
        "vision|document|strategy ~ approved|agreed|accepted|confirmed|adopted|reviewed|ratified|endorsed",
      ],
    },
    "vision/review-meeting": {
      headings: [
        "vision review|review of the vision|vision workshop|follow up meeting|review meeting|feedback meeting|next review|alignment meeting",
      ],
      labels: [
        "follow up|follow up meeting|vision review|next review|next meeting|review meeting|review on|review date",
      ],
      patterns: [
        "<meeting>|session|appointment & vision|strategy|feedback|document",
        "follow up meeting|follow up call|follow up workshop|vision review|vision workshop|feedback session|next review|review meeting|alignment meeting",
        "discuss|discusses|present|presents|go through|goes through|walk through|walks through ~ vision|strategy|document",
      ],
    },
    "vision/feedback": {
      headings: [
        "feedback|client feedback|customer feedback on the vision|stakeholder feedback|feedback on the vision|feedback on this document|review feedback|review comments|comments|comments from the review|reviewer comments|comments from reviewers|feedback from the review|review findings",
      ],
      columns: ["feedback|comment|comments|remark|remarks|review comment|reviewer comment|objection"],
    },
    "vision/open-feedback": {
      headings: [
        "open feedback|open comments|open review comments|unresolved feedback|unresolved comments|unanswered feedback|outstanding feedback|outstanding comments|open remarks|feedback still open|open points from the review",
      ],
      columns: ["open feedback|open comments|unresolved comments|open remarks|outstanding feedback"],
    },
    "vision/answer": {
      columns: [
        "answer|response|reply|resolution|reaction|how resolved|what we did|our answer|action|outcome|decision|status",
      ],
      patterns: [
        "answered|resolved|closed|settled|addressed|fixed|dealt with",
        "!adopted|taken over|incorporated|rejected|declined|none|no open|nothing open|no further|all answered|no comments|no feedback",
      ],
    },
    "vision/serves": {
      columns: [
        "need|needs|user need|customer need|serves|serves need|serves goal|need served|goal served|goal|goals|business goal|objective|outcome|expected outcome|benefit|benefits|user benefit|customer benefit|problem|problem solved|solves|pain point|pain points|value|user value|business value|why|purpose|rationale|so that|job|job to be done",
      ],
    },
    "vision/for-whom": {
      headings: [
        "customer segment|customer segments|user segments|segments|early adopters|who it is for|who is it for|who this is for|who will use it|who uses it|who benefits|built for|made for|members|participating organisations|participating organizations",
      ],
      labels: [
        "customer segment|customer segments|user segments|segments|early adopters|for|for whom|who|who it is for|who uses it|used by|built for|beneficiaries",
      ],
      columns: ["used by|user|users|user group|segment|beneficiary|beneficiaries|who uses it|use of data|uses"],
      patterns: [
        "!help|helps|helping|support|supports|supporting|serve|serves|serving|facilitate*|empower*|enable|enables|enabling|benefit|benefits|benefiting|teach|teaches|engage|engages|guide|guides|assist|assists|warn|warns|relieve*|let|lets|allow|allows|give|gives|bring|brings|connect|connects ~ <audience>|<asked>|<user>|users|learners|beginners|families|couples|organisations|organizations",
        "!<audience>|<user>|organizations|organisations|companies|agencies|municipalities|utilities|clubs ~ use|uses|using|work with|working with|rely on|relying on",
        "!personal|private ~ assistant|companion|coach|tool|app ~ for",
        "!for ~ myself|ourselves|my own use|our own use|personal use|private use|internal use|own team|my family|our family",
        "!used by|aimed at|intended for|designed for|built for|made for|tailored to|targeted at|of use to ~ <audience>|<asked>|<user>|beginners|teams|organisations|organizations|companies|agencies",
      ],
    },
    "vision/need": {
      headings: [
        "problem|problems|needs|specific needs|user needs|pain|pains|pain points|why|why this matters|motivation|existing alternatives",
      ],
      labels: ["problem|problems|need|needs|pain|pains|job|jobs|jobs to be done|existing alternatives|motivation"],
    },
    "vision/what": {
      headings: ["solution|the solution|product|the product|unique value proposition|value proposition|what it is"],
      labels: ["solution|product|unique value proposition|value proposition|high level concept|what it is"],
    },
    "vision/gain": {
      headings: [
        "design goal|design goals|goal|goals|project goals|product goals|project objectives|objectives|objective|why this matters|why it matters|desired outcome|desired outcomes|expected outcome|expected outcomes|expected results|expected impact|impact|success|what success looks like|benefits|mission",
      ],
      labels: [
        "goal|goals|objective|objectives|design goal|why it matters|desired outcome|expected outcome|impact|benefit|benefits|success|mission",
      ],
      patterns: [
        "!creates|causes|leads to|results in|brings|means ~ risk|exposure|loss|losses|gaps|cost|costs|delays|manual work|extra work|penalties",
        "!cost|price ~ of ~ doing nothing|inaction|late|delay|downtime|errors|manual work",
      ],
    },
  },
};
