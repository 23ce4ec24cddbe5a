import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for whom a product is for, what it is, which need it meets and what it is compared with. */
export const englishProduct: TopicVocabulary = {
  "target-users": {
    headings: [
      "target users and personas|users and personas|users and roles|audience and users|user personas and needs|who has the problem|hero users|core users|main users|target users|target user|target audience|target audiences|target group|target groups|target market|target markets|target customer|target customers|target personas|target segment|target segments|target population|target beneficiaries|audience|audiences|intended audience|primary audience|secondary audience|users|user|user groups|user group|user classes|user types|user type|user roles|user personas|user profiles|user segments|user segment|user base|user characteristics|user archetypes|user roles and permissions|user descriptions|user community|our users|key users|primary users|primary user|secondary users|end users|end user|intended users|intended user|intended use and users|users and stakeholders|types of users|kinds of users|classes of users|personas|persona|persona profiles|primary persona|archetypes|customer segments|customer segment|customers|customer|customer profile|customer profiles|customer personas|our customers|ideal customer|ideal customer profile|early adopters|first users|buyer persona|buyer personas|beneficiaries|beneficiary|constituents|usage profiles",
      "who is it for|who is this for|who it is for|who is the product for|who is this product for|who is the app for|who uses it|who will use it|who will use this|who would use it|who would use this|who should use it|who are the users|who are our users|who are the target users|who are our customers|who are we building for|who are we building this for|who we are building for|who is the customer|who is the user|who are you building for|who benefits|who benefits from this|who will benefit|for whom|who has this problem|who needs this|whom is it for|who do we serve|who we serve",
    ],
    columns: [
      "as a|as an|as a an|user|user type|persona|audience|target group|user group|user role|type of user|user class|customer segment",
    ],
    patterns: [
      "target users|target user|target audience|target group|target groups|target market|target customer|target customers|target segment|target demographic|target persona|intended users|intended audience|primary users|primary audience|key users are|user base|early adopters|ideal customer*|typical user is|typical users are",
      "targeted at|targeted to|targeted towards|targeting|targets|geared toward|geared towards|tailored to|tailored for|caters to|catering to|aimed at|aims at|intended for|designed for|built for|made for|meant for|ideal for|suitable for|developed for|created for|designed to serve|serves|serving|intended to serve|dedicated to ~ <someUsers>|<anyUsers>",
      "is for|is primarily for|is mainly for|useful for|app for|platform for|tool for|website for|software for|solution for|system for|service for|portal for|marketplace for|game for|product for|community for|network for|site for|resource for|hub for|library for <someUsers>|<anyUsers>",
      "for <someUsers>|<anyUsers> who|that need|that want|with|looking|wanting|interested|seeking|in need of|of all ages|aged|between",
      "for ~ who need|who want|who are|who have|who lack|who struggle|who like|who would|who cannot|who love|who wish|who live|who work|who seek|who lose|who own|who run",
      "for ~ <someUsers>|<anyUsers> ~ who need|who want|who wants|who are|who have|who would|who like|who struggle|who cannot|who work|who live|looking for|looking to|interested in",
      "for anyone|for everyone|for people|for those|for teams|for busy|for small|for young|for local|for independent ~ who|looking|interested|wanting|to|businesses|professionals",
      "allows|enables|helps|allow|enable|help|helping|allowing|enabling|empower|empowers|empowering|lets|let|assist|assists|assisting|equips|connects|connecting|connect|supports <someUsers>",
      "allows|enables|helps|helping|allowing|enabling|empower|empowers|empowering|lets|assists|gives|connects|supports ~ <someUsers> ~ to|with|the ability|access|and|find|create|build|manage|use|make|share|in",
      "we want to help|we help|want to help|our goal is to help|aims to help|seeks to help|designed to help|intended to help|to help|will help|would help|could help|can help <someUsers>",
      "we want to help|we help|want to help|aims to help|seeks to help|designed to help|intended to help|will help|would help|could help ~ <someUsers>",
      "makes it easy for|makes it easier for|make it easy for|make it easier for|makes it possible for|makes it simple for|making it easier for|making it easy for|easier for|easy for|simple for <someUsers>",
      "used by|for use by|utilized by|usable by|used mainly by|used primarily by <someUsers>",
      "we are targeting|we target|we want to help|we focus on helping|our aim is to help|we serve|we cater",
      "our users|our customers|our audience|primary customers|main users|primary users|typical users|main customers ~ are|include|will be|range from|consist of",
    ],
  },
  "target-users/hint": {
    headings: ["stakeholders|stakeholder|actors|actor|participants|members|key stakeholders"],
    columns: ["actor|stakeholder|role"],
    patterns: [
      "our users|our customers|potential users|potential customers|prospective users|key users|end users|end user|different users|internal and external users|all users",
      "allows|enables|helps|allow|enable|help|allowing|enabling|helping|lets|let|empowers|gives|makes it easy for|makes it easier for|provides <anyUsers>",
      "<anyUsers>|<someUsers> can|could|will be able|are able|is able|should be able|would be able|need to|want to|would like|has access|have access|needs|wants",
      "for <someUsers>",
      "<offering> helps|enables|allows|lets|assists|encourages|empowers|will help|will enable|will allow|will let ~ to|find|see|create",
      "<someUsers> ~ can|need|want|struggle|often|have to|face|will",
      "who wants|who needs|who want|who need",
    ],
  },
  problem: {
    headings: [
      "top problems|top 3 problems|top three problems|problems worth solving|problem context|problem domain|problems solved|problems it solves|market gap|market gaps|user problems and needs|problem and need|problem and context|the why|problem|problems|problem statement|problem statements|the problem|the problems|problem description|problem definition|problem space|problem background|problem overview|problem analysis|problem and opportunity|problem opportunity|problem to solve|problem we are solving|problems to solve|problem being solved|problem solved|business problem|customer problem|customer problems|market problem|user problem|user problems|core problem|what problem are we solving|what problem does it solve|what problem does this solve|what is the problem|what problems|which problem|pain points|user pain points|customer pain points|pain point|pains|frustrations|frustration|needs|need|the need|user needs|customer needs|business need|business needs|market need|needs statement|needs assessment|statement of need|need statement|project need|need for the project|why it is needed|why is it needed|why is this needed|why this is needed|why is this important|why it matters|why this matters|why does this matter|why do we need this|why we need this|why do we need it",
      "motivation|motivations|motivation and background|background and motivation|problem motivation|why|why now|the why|why are we doing this|why we are doing this|why this project|why do this|why build this|why are we building this|reason for change|reason for the change|reasons for change|reason for change request|reason for request|reason for the request|justification|project justification|business justification|rationale|project rationale|background|background and context|background information|background and rationale|background and purpose|project background|context|project context|context and background|business context|situation|situation analysis|initial situation|current state|current situation|current status and problem|current problems|current challenges|current process|current system|current limitations|status quo|the status quo|existing situation|existing process|as is|as is situation|as is process|state of affairs|gap|gaps|gap analysis|challenge|challenges|the challenge|the challenges|key challenges|business challenge|business challenges|opportunity|the opportunity|business opportunity|market opportunity|opportunity statement|inspiration|story behind|origin|purpose and need|limitations of current|user need|jobs to be done|job to be done",
    ],
    columns: [
      "problem|problems|need|needs|pain|pain point|pain points|reason|reason for change|issue faced|user need|user needs|challenge|challenges|justification",
    ],
    patterns: [
      "the problem is|problem is that|main problem|biggest problem|core problem|key problem|root problem|problem with the current|problem we|problems we|problem faced|problems faced|problem that we|solves the problem|solve the problem of|solving the problem|address the problem|addresses the problem|problem of|problems such as|pain point is|pain points are|pain points of|pain points include|biggest pain|pain points for",
      "!suffer* from|struggle|struggles|struggling|have trouble|has trouble|having trouble|face trouble|have difficulty|has difficulty|have difficulties|difficulty in|difficulties in|face difficulties|faces difficulties|are frustrated|is frustrating|frustrating|frustration with|are overwhelmed|overwhelming|lose track|lost track|waste time|wastes time|waste of time|wasted time|wasting time|waste hours|spend hours|spend too much|spends too much|hours of manual|are forced to|is forced to|being forced to|have no way|has no way|there is no way|no way to|no easy way|no good way|no simple way|no central|no single place|no single source|no reliable|no standard way|no unified|not easily|is not easy|it is not easy|not being able to|are unable to|is unable to|left behind|underserved|fall through the cracks|remains a challenge|remains difficult|remain difficult|remains unsolved|challenges faced|face challenges|faces challenges|face the challenge|faced with|a major challenge|a big challenge|a challenge for|one of the challenges|biggest challenge",
      "lack of|lacks|lacking|lack a|lack the|lack access|time consuming|timeconsuming|labor intensive|labour intensive|inefficien*|tedious|cumbersome|error prone|laborious|burdensome|clunky|outdated|out of date system|scattered|fragmented|disconnected systems|silos|siloed|disjointed|too expensive|too costly|prohibitively expensive|prohibitive|costly and|manual process*|poor user experience|shortcoming*|unmet need*|unmet user need*|falls short|fall short|growing need|increasing need|increasing demand|growing demand|there is a need|need exists|needs a way|need a way|is badly needed|is urgently needed|sorely needed|overshadowed",
      "currently|today|at present|at the moment|right now|presently|traditionally|historically|nowadays|so far|until now .. cannot|must|have to|has to|need to|requires|require|required to|manual*|difficult|hard|lack*|rely on|relies on|relied on|spreadsheet*|on paper|by hand|slow|expensive|no|not|arent|isnt|dont|doesnt|only|too|outdated|complicated|confusing|unclear",
      "there is no|there are no|there is currently no|there are currently no|there isnt|there arent|there exists no|currently no|no existing|does not exist|do not exist|doesnt exist|is no .. way|tool|tools|app|apps|application|platform|system|solution|solutions|service|website|place|method|standard|software|product|resource|option|easy|simple|central|single|good|convenient|reliable|affordable|that",
      "hard|harder|difficult|challenging|expensive|impossible|tricky|cumbersome|complicated|confusing|costly|slow .. to find|to know|to keep|to track|to manage|to understand|to use|to access|to get|to compare|to maintain|to share|to learn|to discover|to identify|to organize|to coordinate|to stay|to remember|for people|for users|for them|for most|for many",
      "many|most|often|frequently|usually .. <someUsers>|people|users .. struggle*|dont know|do not know|cannot|cant|have to|forget|miss|lack*|spend|waste|lose|fail|find it|feel",
      "<someUsers>|people|users|members|staff ~ often|frequently|sometimes|always|regularly|still .. miss|forget|lose|wait|have to|struggle*|waste|lack|fail|cannot|dont|spend|rely",
      "are not|is not|arent|isnt|not very|poorly|insufficiently|hardly|barely .. actively maintained|maintained|accessible|supported|documented|integrated|interoperable|scalable|standardized|available to",
      "as a result|leads to|lead to|leading to|resulting in|results in|causes|causing .. delay*|error*|mistake*|frustrat*|confusion|waste*|lost|loss|higher cost*|extra|duplicate*|inefficien*|missed|poor|dropout*",
    ],
  },
  "problem/hint": {
    headings: ["introduction|purpose|project purpose|problem solution"],
    patterns: [
      "problem|problems|a problem|the problem|problems with|issue is|issues with|difficult to|difficult|hard to|pain point*|need for|is needed|are needed|in need of|we need|they need|need a|needs a|needs to|limitation*|limited|painful|concern*|unfortunately|expensive|slow|unclear|stuck|complex",
      "<someUsers>|<anyUsers>|he|she|they .. need|needs|want|wants|would like|require|requires|looking for|seek|seeks",
      "want to|wants to|would like to|in order to|so that .. easily|easier|faster|better|quickly|efficiently|improve|reduce|avoid|save|simplify|without",
      "improve|reduce|simplify|streamline|avoid|save|eliminate|ease|speed up|automate .. experience|process|processes|effort|time|cost|costs|workflow|access|efficiency|burden|usability|quality|the",
      "who want|who wants|who need|who needs|looking for|looking to",
      "however|but|although|though .. not|no|only|limited|still|lack*|hard|difficult|expensive",
    ],
  },
  solution: {
    headings: [
      "high level concept|solution concept|solution approach|core experience|what we offer|our offering|our approach|your solution|planned functionality|basic functions|main functions|core functions|product functionality|at a glance|what will it do|what will we build|problem and solution|solution|our solution|the solution|solution overview|solution description|solution summary|proposed solution|proposed system|proposed product|proposed approach|suggested solution|product|the product|our product|product description|product overview|product summary|product concept|product vision|product idea|product scope|product features|product functions|product capabilities|about the product|about the app|about the project|about this project|project vision|app idea|app description|app overview|system overview|system description|system features|system functions|general description|overall description|key features|key functionality|key capabilities|key benefits|features|feature|main features|main functionality|core features|core functionality|core capabilities|major features|feature list|feature set|feature overview|feature summary|list of features|features and functionality|needs and features|planned features|capabilities|functionality|functionalities|functional overview|functional scope|functional description|what it does|what does it do|what is it|what we are building|what are we building|what we will build|what we want to build|what we propose|what we are proposing|what is being proposed|how it works|how does it work|how will it work|project idea|idea|the idea|big idea|concept|the concept|elevator pitch|pitch|mvp|minimum viable product|unique value proposition|value proposition|vision|our vision|the vision|vision statement|long term vision|use cases|high level use cases|key usage scenarios|usage scenarios|user journey|description of the change|description of change|change description|proposed change|proposed changes|description of the proposed change|requested change|project description|description of the project|description of work|feature explanation|expected functionality|guide level explanation|high level design|proposed design",
    ],
    columns: ["solution|solutions|feature|features|product|capability|function|functionality|product feature"],
    patterns: [
      "is a|is an|is the|will be a|will be an|would be a|would be an|is our|are a|is designed as a|is essentially a|is simply a ~ <product>",
      "we propose|we are proposing|we suggest ~ <product>|<creates>|to",
      "we will build|we are building|we are developing|we will develop|we will create|we are creating|we plan to build|we plan to develop|we plan to create|we want to build|we want to create|we want to develop|we would like to build|we would like to create|we intend to build|we intend to develop|we intend to create|we aim to build|we aim to create|we aim to develop|we strive to build|we seek to build|we decided to build|we have built|we built|lets build|i propose|i am building|i want to build|it is proposed to|propose to build|proposes to build|our solution|our product|our app|our application|our platform|our website|our tool|our system",
      "<offering> aims to|seeks to|strives to|is intended to|is designed to|is meant to|provides|will provide|allows|will allow|enables|will enable|lets|helps|will help|offers|will offer|consists of|includes|supports|features|combines|automates|gives|would allow|would provide|can be used to|is able to|makes|will be able to|will let|will make|connects|collects|displays|shows|stores|generates|tracks|manages|replaces|reduces|reads|works|turns|is a|is an|runs on|lists|reminds",
      "purpose|goal|aim|objective|intent|idea|mission|vision .. is to|is a|are to ~ <creates>",
      "to build|to develop|to create|to design|to implement|to deliver|will build|will develop|will create|will design|will deliver|shall build|shall develop|will implement|the creation of|the development of|development of|creation of|build and launch|create an|create a|building a|developing a|creating a|develop a|develop an|build a|build an|design a|implement a|deliver a|launch a|produce a ~ <product>",
      "allows|enables|lets|helps|helping|allowing|enabling|gives|empowers|let|allow|enable <anyUsers>|<someUsers> ~ to|the ability|find|create|build|manage|share|track|access|browse|view|search|see|make",
      "will allow|will enable|would allow|would enable|allows|enables ~ to easily|to quickly|to securely|to create|to find|to track|to manage|to share|to build|to view|to search|to upload|to connect",
      "one stop shop|all in one|single place to|end to end solution|open source alternative",
    ],
  },
  "solution/hint": {
    headings: [
      "overview|description|summary|executive summary|project summary|project overview|abstract|introduction|approach|our approach|technical approach|proposal|the proposal|design|architecture|detailed design|objective|objectives|project objective|project objectives|goal|goals|project goals|release goal|sprint goal|mission|mission statement|background|purpose|functional requirements|deliverables|project deliverables|value|benefits|scope|project scope",
    ],
    patterns: [
      "<anyUsers>|<someUsers> can|could|will be able|are able|is able|should be able|would be able|has access|have access",
      "<product> that|which|where|through which|designed to|used to|to help|to manage|to track|to find|to share|capable of|aimed at|allowing|enabling",
      "<offering> will|should|shall|must|would|can|may|could",
      "web based|cloud based|browser based|crowd sourced",
      "ability to|able to view|allow to|allows to|ability for",
      "add|improve|enhance|implement|extend|redesign|refactor|support|introduce|integrate .. page|feature|features|functionality|validation|interface|dashboard|support|login|search|form|module|system|app|view",
    ],
  },
  differentiation: {
    headings: [
      "our differentiation|key differentiation|product differentiation|our edge|our moat|moat|competitive context|market and competitive context|how we compare|how it compares|how does it compare|how people solve this today|how do people solve this today|how is this solved today|how is it solved today|solutions today|today s alternatives|what is out there|what already exists|what exists today|benefits over|differentiation|differentiators|differentiator|key differentiators|our differentiators|points of difference|competitors|competitor|competition|the competition|competitive analysis|competitive landscape|competitive advantage|competitive advantages|competitive positioning|competitive edge|competitor analysis|competitor research|competitor overview|competing products|competing solutions|competitors and alternatives|competition and alternatives|market and competition|market analysis|market research|market landscape|market overview|market comparison|landscape|landscape analysis|alternatives|existing alternatives|current alternatives|alternatives considered|alternative solutions|alternative approaches|alternative products|rationale and alternatives|comparison with alternatives|comparison to alternatives|drawbacks of existing|existing solutions|existing products|existing tools|existing approaches|existing systems|existing apps|existing platforms|current solutions|other solutions|other products|other tools|other apps|similar products|similar apps|similar tools|similar solutions|similar projects|similar systems|similar services|comparable products|related work|related works|related projects|related products|prior art|prior work|state of the art|comparison|product comparison|feature comparison|comparison with existing solutions|comparison to existing solutions|comparison with other|comparison table|benchmarking|build vs buy|build versus buy|options considered|positioning|positioning statement|product positioning|product position statement|novelty|innovation|innovations|innovativeness|uniqueness|originality",
      "unique selling point|unique selling points|unique selling proposition|usp|usps|unique value proposition|value proposition|unique features|unfair advantage|our advantage|advantages|advantages over|key advantages|why us|why choose us|why our solution|why our product|why this and not|why not use|why not just use|what makes us different|what makes it different|what makes this different|what makes our product different|what makes us unique|what makes it unique|what makes this unique|what makes our solution unique|what makes it special|what makes us special|what makes us better|what is different|what is new|what is unique|what is innovative|how is it different|how is this different|how are we different|how is this better|how we differ|how it differs|how does it differ|why is it better|why is this better|why is this different|why it is better|differences from|difference to",
    ],
    columns: [
      "our differentiation|differentiation|how we compare|how we win|vs|competitor|competitors|alternative|alternatives|unlike|difference|differentiator|competing product|existing solution|existing solutions|how we differ|our advantage",
    ],
    patterns: [
      "unlike|competitor|competitors|competing product*|competing solution*|main competition|our competition|direct competition|alternative to|alternatives to|alternatives such as|alternatives like|viable alternative|better alternative|cheaper alternative|in contrast to existing|in contrast to other|in contrast to traditional|in contrast to the|differs from|differ from|differentiates us|differentiates it|differentiates our|differentiates itself|differentiator|differentiators|distinguishes it|distinguishes us|distinguishes itself|distinguishes our|is different from|are different from|different from other|different than other|different from existing|sets us apart|set us apart|sets it apart|sets itself apart|set itself apart|sets this apart|set it apart|stand out from|stands out from|stands out by|stands out because|makes us unique|makes it unique|makes this unique|makes us different|makes it different|makes this different|makes it special|is the only|the only platform|the only app|the only tool|the only product|the only solution|the only service|only platform|only app|only tool|only product|only solution|first platform|first app|first tool|first of its kind|one of a kind|best in class|outperform*|unique selling|unique feature*|unique option*|unique approach|unique combination|unique value|unique in that|uniquely|is unique|are unique|unparalleled|unmatched|unrivalled|unrivaled|competitive edge|better suited|cheaper than|faster than|easier than|simpler than|more efficient than|more flexible than|more secure than|more affordable than|more intuitive than|more accurate than|superior to|advantage over|advantages over|edge over|improves on|improvement over|improves upon|goes beyond",
      "<existing> <rivals> .. not|lack*|only|require*|but|however|fail*|do not|dont|such as|like|include|cannot|limited|suffer*|too|focus|offer|already",
      "<existing> .. <rivals> .. do not|does not|dont|doesnt|lack|lacks|fail|cannot|are limited|is limited|however",
      "compared to|compared with|in comparison to|in comparison with|as opposed to|rather than|instead of .. <existing>|traditional*|competitor*|centralized|proprietary|other|manual*",
      "there are|there exist .. <rivals> .. but|however|none|few|most|already|such as|like|although",
      "none of .. <rivals>|these|them|the existing|the above",
      "!no existing|no comparable|no similar|no equivalent|no competing ~ <rivals>|app|tool|platform|solution|product|system|service",
      "!no other .. <rivals>|product|solution|tool|platform|service|app|application .. offers|provides|does|has|supports|can|combines|exists",
      "not available in|not available through|not offered by|not provided by|not supported by .. <existing>|<rivals>|any|similar",
      "without having to rely|without relying on|without the need for .. centrali*|third part*|proprietary|expensive|<existing>|a",
      "similar to .. but|except|with the difference|however",
      "already|currently exist*|exist* .. <rivals> .. but|however|lack*|not",
      "traditional .. cannot|do not|does not|is limited|are limited|its limits|reached|fail*|require*|only|lack*",
    ],
  },
  "differentiation/hint": {
    patterns: [
      "currently broken|current solution|current solutions|existing solution|existing solutions|existing tools|existing apps|existing products|incumbent*|traditional*|conventional|legacy|status quo|off the shelf",
      "innovative|novel|state of the art|new approach|revolutionary|unlike|alternative|alternatives|advantage|advantages|more than just|not just another|better than",
      "faster|cheaper|easier|simpler|better|quicker|safer|smarter|more efficient|more reliable .. than",
      "instead of|rather than|replaces|replacing|replacement for .. <rivals>|manual*|paper|spreadsheet*|expensive|having to",
      "while|whereas|although .. <rivals>|clients .. we|our|this|it|alleviate|address|only|still",
      "like|similar to|inspired by .. app|platform|uber|airbnb|tool",
    ],
  },
};
