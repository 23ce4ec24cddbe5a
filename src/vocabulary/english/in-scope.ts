import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for what will be delivered. */
export const englishInScope: TopicVocabulary = {
  "in-scope": {
    headings: [
      "what do you get|what will you get|what you will get|what do we get|what will we build|what do we build for you",
      "project objectives|project objective|main goals|main objectives|specific objectives|objectives of the project|project overview|project description|description of the project|general description of the project|what the project does|proposed change|the proposed change|requested change|requested changes|use of funds|use of funding|use of the grant|what the funding covers|deliverable timeline|deliverables timeline|timeline and deliverables|deliverables and timeline|deliverables and evidence|core capabilities|planned capabilities|main activities|main projects and activities|core functions|main functions|functions of the app|functions of the system|what the app does|what the system does|what the tool does|what users can do|what you can do|what needs to be built|things to build|things to implement|to be built|to be implemented|improvements to make|planned improvements|planned changes|planned enhancements|expected deliverable|final deliverable|final deliverables|end product|final product|project deliverable|products to be delivered|services required|services requested|required services|required deliverables|required features|required functionality|desired features|desired functionality|requested features|feature requests|minimum requirements|detailed requirements|detailed scope|general requirements|specific requirements|security requirements|performance and security requirements|operational requirements|integration requirements|interface requirements|data requirements|design requirements|content requirements|hardware requirements|software requirements|website requirements|app requirements|list of features|list of requirements|list of deliverables|list of tasks|scope in detail",
      "what well do|what we will do|what the project delivers|what this project delivers|what this grant delivers|what this grant funds|work items|contractor tasks|the job|the task|task description|bounty description|bounty requirements|grant deliverables|your tasks|what we are looking for|what we need|what needs to be done|what is needed|expected outcome|expected results|project outputs|scope items|features in v1|features of the mvp|mvp scope|mvp features|feature scope|release scope|scope of this release|proposed work|proposed activities|planned work|planned activities|planned deliverables|task 1|task 2|task 3|module 1|module 2|module 3|work stream 1|work stream 2|workstreams|components to be delivered|key deliverables|main tasks|key tasks|task list|implementation task list|implementation tasks|minimum scope|solution scope|committed scope|agreed scope|execution plan|expected outputs|expected deliverables|scope|in scope|what you get|what you will get|what you will receive|what well build|what we are building|what we build|what we build for you|what gets built|what is built|what will be built|what well deliver|what we deliver|what we do for you|work to be performed|work to be carried out|description of the work|core features|core functionality|basic features|planned features|scope overview|scope summary|service description|services provided|services to be provided|scope description|key features and functionality|system requirements|user requirements|business requirements|stakeholder requirements|product requirements|non functional requirements|nonfunctional requirements|in scope items|included services|included items|project scope|scope of work|scope of services|scope of the project|scope and deliverables|deliverables|deliverable|milestones and deliverables|deliverables and milestones|services|work packages|work package|tasks|statement of work|functional requirements|requirements|features|key features|feature list|main features|functionality|functionalities|product functions|product features|specification|specifications|what we will deliver|what we will build|what id build|what i would build|what i will build|what ill build|what i build|what wed build|what we would build|what ill deliver|what i deliver|what ill do|what will be built|what is included|included|objectives|project tasks|description of work|description of services|technical requirements|must have|must haves|should have|mvp|minimum viable product|proposed solution|development roadmap|milestones|milestone|proposed changes|description of change|change description|project deliverables|user stories|product backlog|backlog|backlog items|epics|sprint backlog|todo|to do|work to be done|use cases|activities|project activities|outputs|goals and deliverables|implementation plan|work plan|project plan|performance requirements|requirement|high level requirements|detailed description",
    ],
    columns: [
      "service|services|scope of work|in scope|work stream|workstream|module|activity|activities|work item|scope item|key deliverables|deliverable|deliverables|feature|features|user story|requirement|requirements|story|work package|task|output",
    ],
    patterns: [
      "deliverable is|deliverables comprise|output is|outputs are|outputs will be|you will get|youll get|youll receive|end product is|end result will be",
      "seeking|looking for|we need|we require|we are hiring ~ team|partner|vendor|contractor|agency|developer|developers|freelancer|someone|proposals ~ to|for ~ <toBuild>",
      "winning team|winning bidder|selected vendor|selected contractor|successful bidder|successful offeror|successful applicant|chosen supplier|awardee .. will|shall|must|is expected to .. <toBuild>",
      "this grant|the grant|this bounty|the bounty|this funding|the funding|this tender|this contract ~ will fund|funds|is for|covers|will cover|will be used to|supports",
      "ask for|asking for|request|requesting|apply for|applying for ~ funding|a grant|funds ~ to ~ <toBuild>",
      "<aimOf> .. is to|was to|will be to .. <toBuild>",
      "<ourWork> is to|will be to .. <toBuild>",
      "<supplier> want to|plan to|propose to|intend to|aim to|set out to|would like to|are going to|are proposing to|is proposing to|proposes to|plans to|intends to|aims to .. <toBuild>",
      "<engagement> introduces|builds|develops|creates|implements|designs|establishes|provides|funds|pays for|aims to|will introduce|will build|will develop|will create|will implement|will provide|will fund",
      "this project|the project|the mvp ~ needs|requires ~ website|app|application|database|backend|frontend|api|dashboard|portal|login",
      "<supplier> will .. deliver|build|develop|create|design|implement|provide",
      "the scope .. includes|covers|comprises",
      "in scope",
      "<engagement> .. includes|covers|comprises|consists of|encompasses|will deliver|will produce|will include|will cover|will consist of|delivers|will have delivered",
      "by the end of .. we will have|will have delivered",
      "deliverable will be|deliverables will be|following deliverables|following services|following features|following work|following tasks|following activities|following outputs",
      "responsible for .. delivering|developing|building|designing|implementing|providing the",
      "<client> .. receives|will receive",
      "you receive|you will receive|you get",
      "deliverables include|deliverables are",
      "<supplier> shall .. deliver|build|develop|design|implement|migrate|configure|install|produce",
      "the system shall|the system must|the application shall|the application must|the app must|the software shall|the software must|the product shall",
      "will be delivered|will be developed|will be implemented",
    ],
  },
};
