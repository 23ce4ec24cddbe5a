import type { KindWords } from "../topics.ts";

/** English words that tell what kind a document is. */
export const englishKinds: KindWords = {
  sow: {
    titles: [
      "statement of work|sow|proposal|project proposal|grant proposal|open grant proposal|request for quotation|request for quote|rfq|request for proposal|request for proposals|rfp|performance work statement|pws|statement of objectives|soo|offer for|our offer|project offer|quotation|quote for|price quote|project quote|work order|service contract|project contract|development contract|contract for|service agreement|consulting agreement|agreement between|master services agreement|scope of work|grant application|task order|tender for|invitation to tender|call for tenders|tender documents|terms of reference|project contract|service agreement|bounty|quality assurance surveillance plan|qasp",
    ],
    wholeTitles: ["offer|quote|contract|agreement|tender|estimate|bid|project order|order"],
    headings: [
      "period of performance|scope of work|statement of work|statement of objectives|deliverables|payment terms|payment schedule|pricing|price|total budget|budget|cost|proposal|acceptance|acceptance criteria|place of performance|contract type|type of contract|change requests|change process|team members|development roadmap|maintenance and upgrade plans|total budget requested|project description|terms and conditions|client responsibilities|assumptions|out of scope|scope|evaluation criteria|inspection and acceptance|value proposal|proposer|funding|requested amount|amount requested|use of funds|recipient|retainer|description of services|services|background of the offeror|submission instructions|evaluation factors|instructions to offerors|performance requirements|work packages|period|award|invoicing|warranty|governing law|termination",
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
      "vision|product vision|mission|problem|problem statement|target users|target audience|target group|needs|goals|business goals|objectives|success metrics|key results|competitors|alternatives|value proposition|unique value proposition|solution|key features|roadmap|personas|non goals|user personas|market|motivation|background|why|project objectives|product description|press release|faq|elevator pitch|needs and features|stakeholders|business opportunity|mvp|minimum viable product|pitch|elevator pitch|stretch|stretch goals|key users|key scenarios|user scenarios|key principles|product principles|persona|objective|project objective|unmet needs|opportunity|who it is for|what it is|how it works|why now|unique selling proposition|north star|guiding principles|product goals|project goals",
    ],
    terms: [
      "vision|target audience|users|our product|our mission|competitor|market|customers|problem|value proposition|strategy",
    ],
  },
  backlog: {
    titles: [
      "product backlog|backlog|sprint backlog|user stories|user story|stories|story map|epics|feature backlog|high level requirements|user requirements|mvp requirements|features|feature list|sprint plan|sprint planning|sprint|todo|to do|tasks|needs features epics user stories|functional requirements",
    ],
    wholeTitles: ["ideas|wish list|wishlist|feature requests"],
    headings: [
      "user stories|product backlog|backlog|sprint backlog|epics|epic|priority|acceptance criteria|high priority|medium priority|low priority|must have|should have|could have|functional requirements|non functional requirements|features|done|in progress|story points|sprint",
    ],
    terms: ["as a user|i want|so that|story points|user story|user stories|acceptance criteria|backlog"],
  },
  charter: {
    titles: [
      "role charter|team charter|roles and responsibilities|roles|role|raci|raci matrix|ways of working|working agreement|team|team composition|team members|about us|governance|steering committee|responsibilities|scrum rituals|owners|maintainers|our team|team norms|team agreement|team culture|council|committee|working group|leadership|org chart|organisation|organization|protocol",
    ],
    wholeTitles: ["charter|people|contacts|organisation chart|ownership"],
    headings: [
      "roles|responsibilities|roles and responsibilities|members|team members|meetings|decision making|governance|membership|communication|expectations|ways of working|working agreement|chair|scrum master|product owner|developers|team norms|how we work|conflict resolution|current members|duties|tasks|voting|terms|raci|elections|kanban|wip limits|definition of ready|code review|pull requests|availability|time commitment|working hours|working agreements|norms|values|conventions|branching|decision rights|escalation|onboarding of members|initial membership|core hours|team agreements|ground rules|stand ups|standups|github usage",
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
      "attendees|participants|present|agenda|action items|actions|decisions|next steps|next meeting|notes|discussion|minutes|what went well|what could be improved|what went wrong|todo|regrets|apologies|topics|updates|roll call|attendance|meeting notes|completed|issues|blockers|date|executive summary|accomplishments|recording|begin|start|end|place|location|minutes taker|note taker|facilitator|moderator|absent|excused|old business|new business|follow ups|takeaways|sprint goal met|what we learned|liked|learned|lacked|start stop continue|previous action items|done since last time",
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
};
