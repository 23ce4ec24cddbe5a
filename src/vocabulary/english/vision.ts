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
};
