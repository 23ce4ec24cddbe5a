import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `situation` ask about. */
export const englishSituationPoints: PointVocabulary = {
  groups: {
    situationProduct: [
      "product|tool|platform|application|app|system|service|crm|dashboard|portal|software|solution|website|intranet",
    ],
    situationPublicBody: [
      "city council|county council|borough council|town council|district council|local authority|local government|municipality|municipality of|city of|county of|ministry|ministry of|department of|department for|federal office|federal department|public authority|public body|government agency|state agency|state government|central government|nhs trust|public university|police force|fire department|the court",
    ],
    situationOurs: ["our|our own|the companys|the groups|the organisations|the organizations|in house"],
    situationStaff: [
      "employees|staff|colleagues|business units|business unit|departments|divisions|subsidiaries|branches",
    ],
  },
  points: {
    "situation/offer": {
      patterns: [
        "on signing|upon signing|at signing|on signature|upon signature|when you sign|after signing|by signing|sign below",
        "half|third|percent|deposit|balance|remainder|rest ~ upfront|up front|on delivery|upon delivery|on completion|upon completion|on acceptance|upon acceptance|at kick off|at launch",
        "this offer|our offer|this quote|our quote|this quotation|this proposal|our proposal ~ is valid|valid|expires|includes|covers|is binding",
        "valid for ~ days|weeks",
        "offer valid until|valid until|offer expires",
        "we offer|we quote|we invoice|we will invoice|we charge|we will charge|our fee|our price|our rates|our day rate|our hourly rate|our quote",
        "you pay|you will pay|you will receive|delivered to you|we deliver to you|hand over to you|handed over to you",
        "quoted separately|offered separately|billed separately|charged separately|invoiced separately|separate quote|separate offer",
        "accept this proposal|accept this offer|acceptance of this proposal|acceptance of this offer|once you accept|once you have accepted|yes in writing|your written approval|your written confirmation|your written go ahead",
        "plus vat|excluding vat|excl vat|exclusive of vat|net of vat|vat is added|plus applicable tax|plus taxes",
      ],
    },
    "situation/packaged": {
      patterns: [
        "our standard product|our standard software|our packaged product|our off the shelf product|our saas product|our product is used by",
        "licence fee|license fee|subscription fee ~ per user|per seat|per year|per month|annual|annually|yearly|monthly",
        "one product .. many customers|same product .. all customers|sold to many customers|product for many customers|product for many clients",
      ],
      besides: ["third party|hosting|infrastructure|api|font|fonts|stock|plugin|plugins|vendor"],
    },
    "situation/market": {
      headings: [
        "go to market|go to market strategy|business model|revenue model|revenue streams|monetization|monetisation|pricing tiers|pricing plans|subscription plans",
      ],
      patterns: [
        "saas product|saas platform|b2b saas|product led growth|freemium|paying customers|paying customer|paid plan|paid plans|paid tier|paid tiers|free tier|free plan|premium tier|premium plan|pricing tiers|subscription plan|subscription plans|subscription tier|subscription tiers|monthly recurring revenue|annual recurring revenue|market leader|white label",
        "sell|sold|market|offer|launch ~ to ~ customers|companies|businesses|consumers|agencies|schools|clinics|retailers",
      ],
      besides: ["competitor*|competing|unlike|they|hosting|vercel|aws|github"],
    },
    "situation/one-off": {
      patterns: [
        "one off project|one time project|one off engagement|one time engagement|one off development|as a single project|a single project for",
        "bespoke software|bespoke solution|bespoke application|bespoke system|tailor made software|tailor made solution|individual software|made to order software",
        "custom built|built specifically|developed specifically|developed exclusively|made specifically ~ <client>",
      ],
      besides: ["agency|company|firm|specialise*|specialize*|years of experience"],
    },
    "situation/long-term": {
      headings: ["monthly retainer|retainer|retainer agreement|framework agreement|retainer terms"],
      patterns: [
        "framework agreement|framework contract|long term cooperation|long term co operation|long term partnership|long term collaboration|long term relationship|ongoing partnership|ongoing cooperation|multi year agreement|multi year contract|call off order|call off orders|call off contract|evergreen contract",
        "monthly retainer|on a retainer basis|retainer agreement|retainer contract|retainer fee|this retainer",
        "agreement|contract|term|statement of work|sow ~ renews automatically|is renewed automatically|automatically renews|will automatically renew|renews for|continues until terminated|is open ended|runs indefinitely",
      ],
      besides: ["optional|optionally|possible|could|separate|separately|interested|hope|may"],
    },
    "situation/internal": {
      headings: ["internal project charter|internal charter|internal project"],
      patterns: [
        "an internal|the internal|this internal|our internal|new internal|is internal|build internal <situationProduct>",
        "internal project|internal sponsor|internal client|internal customer|internal customers|internal it|inhouse development|in house development|developed in house|built in house|build it in house|run in house",
        "used|for ~ only|exclusively|solely ~ <situationOurs> <situationStaff>",
        "for|by <situationOurs> <situationStaff>",
      ],
      besides: ["integrate*|integration|existing|replace*|like|such as"],
    },
    "situation/public-sector": {
      patterns: [
        "contracting officer|contracting officers representative|contracting authority|procuring entity|federal agency|government agency|government employee|government employees|government furnished|public procurement|procurement act|procurement regulations|public tender|federal acquisition|federal acquisition regulation|far clause|gsa schedule|requesting agency|servicing agency|interagency agreement|public contracts regulations|crown commercial|g cloud|freedom of information act",
        "the government shall|the government will|the government reserves|the government may|the government intends",
        "<client> & <situationPublicBody>",
        "<situationPublicBody> ~ is seeking|seeks|invites|requests|is requesting|intends to award|solicits",
      ],
    },
    "situation/internal-reader": {
      patterns: [
        "!internal use only|for internal use|internal document|internal paper|internal calculation|strictly internal|internal only|company internal",
        "!not|never ~ shared with|share with|shown to|show to|sent to|send to|forwarded to|passed on to ~ <client>",
      ],
    },
    "situation/retainer": {
      headings: ["monthly retainer|retainer|retainer fee|monthly fee|monthly flat fee"],
      patterns: [
        "monthly retainer|on a retainer basis|retainer agreement|retainer contract|retainer fee|this retainer|monthly flat fee|flat monthly fee|fixed monthly fee|hours per month ~ included|bucket of hours|block of hours|prepaid hours",
      ],
      besides: ["optional|optionally|after|separate|separately|hosting|maintenance"],
    },
    "situation/owner-not-asked": {
      patterns: [
        "!does not have to|do not have to|need not|needs not|not required to|not expected to|not asked to|no need to ~ provide|supply|name|appoint|send & <productOwner>",
      ],
    },
    "situation/owner-reason": {
      headings: [
        "why the client provides the product owner|why the product owner is with the client|why the product owner sits with the client|product owner on the clients side|readiness of the product owner|product owner readiness|reason for the product owners side",
      ],
      labels: ["reason for the clients product owner|rationale|reason for the side"],
      patterns: [
        "because|since|as|so that|in order to|reason|therefore|for this reason|that is why & <productOwner> & <client>",
      ],
    },
    "situation/owner-experience": {
      labels: ["experience|experience with products|product experience|training|qualification|qualifications|coaching"],
      patterns: [
        "experience*|experience in|years of experience|trained|training|certified|cspo|pspo|coach|coached|coaching|mentored|qualified|skilled|has led|has managed|has run",
      ],
    },
    "situation/owner-mandate": {
      labels: ["mandate|authority|decision rights|powers|empowerment"],
      patterns: [
        "decide|decides|deciding|decision|decisions|final say|last word|empowered|authority|authorised|authorized|mandate|approves|approve|signs off|prioriti*",
      ],
    },
    "situation/owner-technology": {
      labels: ["technology|technical understanding|it understanding|technical knowledge"],
      patterns: [
        "technical understanding|technical knowledge|technical background|it background|it knowledge|understands technology|understands software|understands the systems|software background|technically versed|engineering background",
      ],
    },
    "situation/provider-counterpart": {
      labels: [
        "requirements of the provider|the providers own requirements|provider counterpart|counterpart|proxy|product manager",
      ],
      patterns: [
        "<supplier> & counterpart|product manager|provider product manager|engagement manager|delivery lead|technical lead|product lead & represents|represent|stands for|brings in|looks after|covers|works with|supports|counterpart",
        "counterpart ~ <supplier>",
        "<supplier> ~ own requirements|internal requirements|technical requirements|requirements for operation",
      ],
    },
    "situation/handover": {
      headings: [
        "handover|hand over|hand off|handoff|transition plan|project closure|project close out|close out|transition to operations|knowledge transfer|delivery and handover|training and handover|end of the project|end of the engagement",
      ],
      patterns: [
        "hand over|hands over|handed over|handing over|handover|knowledge transfer|transfer of ownership|transition to operations|transferred ~ <client>",
        "at|after|upon|on ~ project end|end of the project|end of the engagement|project completion|completion of the project",
      ],
      besides: [
        "report|findings|recommendation|recommendations|study|presentation|concept paper|decision paper|terminat*|notice|cancel*|acceptance|accept|accepted|defects|working days|business days|handover notes|shift handover|hand off to the next|design handoff|design hand off",
      ],
    },
    "situation/owner-after": {
      headings: [
        "ownership after launch|product ownership after launch|ownership after hand over|ownership after handover|owner after launch",
      ],
      labels: [
        "owner after launch|owner after go live|owner after handover|owner after hand over|product owner after launch|operational owner|ownership after launch",
      ],
      patterns: [
        "after|once|following|from|upon|at the end of|beyond & launch|go live|handover|hand over|release|project end|the project|completion|that date|the engagement|acceptance|transition & <productOwner>|product ownership|owner|owns the product|takes over|take over|takes ownership|assumes ownership|responsible for|decides on the product|decides on the backlog|is run by|operated by|maintained by",
        "<client> & full ownership|takes over the product|takes over operation|takes over maintenance|operates the product|runs the product|maintains the product|will own the product|owns the product",
      ],
    },
    "situation/value-data": {
      headings: ["measurement|analytics|tracking and analytics|measuring|data sharing"],
      labels: ["analytics|tracking|figures|usage data|business data|data sharing|measurement plan|source of data"],
      columns: ["how measured|measured by|measurement|data source|source of data|source|how we measure"],
      patterns: [
        "<client>|<productOwner> & share|shares|shared|provide|provides|supplies|gives|grants|reports|sends|delivers|makes available|gets|receives|sees & figures|sales figures|sales data|revenue data|revenue figures|usage data|usage figures|business data|analytics|kpis|kpi data|key figures|metrics|conversion rates|booking figures|baseline|cost data|cost figures",
        "access ~ data|analytics|usage data|sales data|figures|business intelligence|google analytics|matomo|search console|reporting|dashboard|dashboards|data warehouse",
        "google analytics|matomo|plausible|mixpanel|amplitude|telemetry|event tracking|usage tracking|usage analytics|web analytics|product analytics|analytics dashboard|is measured by|are measured by|measured with|measured through|measured via|measured in|measured weekly|measured monthly|tracked in|tracked by|tracked via|reported monthly|reported weekly|reports the agreed measures",
      ],
    },
    "situation/provider-runs": {
      headings: [
        "support and maintenance|maintenance and support|operation and maintenance|hosting and maintenance|managed service|managed services|application management|service levels|service level agreement",
      ],
      patterns: [
        "<supplier> ~ host|hosts|operate|operates|run|runs|maintain|maintains|monitor|monitors|support|supports ~ product|application|platform|system|website|software|service|portal|app|solution",
        "hosting|maintenance|operation|support ~ is included|are included|included in the price",
        "maintenance contract|maintenance agreement|service level agreement|managed hosting|managed service",
      ],
      besides: [
        "not included|excluded|out of scope|optional|separate|separately|client is responsible|not part of|supports the product owner|support the product owner|supporting the product owner|supports the client",
      ],
    },
    "situation/maintainability": {
      labels: ["maintenance|maintainability|code quality"],
      columns: ["maintainability|maintenance"],
      patterns: [
        "maintainab*|maintenance|code quality|clean code|code review|code reviews|automated tests|test coverage|unit tests|coding standards|coding guidelines|technical documentation|documented code|code documentation|refactoring|modular|developer documentation|technical debt|ci cd|continuous integration|easy to change",
      ],
    },
    "situation/monitoring": {
      labels: ["monitoring|logging|observability"],
      patterns: [
        "monitor*|logging|log files|logs|logged|audit log|audit trail|observability|alerting|alerts|error tracking|uptime|availability of|telemetry|health check|health checks",
      ],
    },
    "situation/support": {
      labels: ["support|user support|service hours|response time|response times|sla|service levels"],
      patterns: [
        "support hours|support process|support desk|help desk|helpdesk|service desk|user support|support tickets|bug fixes|bug fixing|fixes bugs|bug fix period|warranty|warranty period|defects|troubleshoot*|runbook|runbooks|incident|incidents|on call|response time|response times|service level|service levels|sla|slas|hypercare|post launch support|support period|technical support|support included|support for users|days of support|weeks of support|months of support|helps users",
      ],
    },
    "situation/upkeep-cost": {
      columns: ["effect on price|price effect|cost a month|monthly cost"],
      labels: [
        "maintenance cost|maintenance fee|running costs|hosting cost|operating costs|cost of operation|price of maintenance",
      ],
      patterns: [
        "maintenance|support|hosting|operation|operating|running|care ~ cost|costs|fee|fees|price|budget|contract|agreement|per month|monthly|per year|annually|retainer|is included|included|billed|is charged",
        "effect on price|price effect",
      ],
    },
    "situation/rights": {
      headings: [
        "intellectual property|intellectual property rights|ip|ip rights|ip ownership|ownership of work|ownership of work product|rights of use|usage rights|rights|licensing|ownership and licensing|ownership and rights|work for hire",
      ],
      patterns: [
        "intellectual property|rights of use|usage rights|exclusive right|non exclusive right|ownership of the code|owns the code|own the code|work for hire|work made for hire|rights to the software|rights in the work|licence to use|license to use",
      ],
    },
    "situation/reuse": {
      labels: ["reuse|reusable components|background ip|pre existing material|pre existing works"],
      patterns: [
        "!reus*|cc0|creative commons|pre existing|preexisting|background ip|background intellectual property|background technology|generic component*|general know how|know how|own libraries|own tools|standard component*|open source|open sourced|mit licence|mit license|apache 2|public domain|for other clients|for other customers|for other projects|in other projects|elsewhere|residual knowledge",
        "perpetual|non exclusive ~ licence|license|right",
      ],
    },
    "situation/reference": {
      labels: ["reference|references|portfolio|publicity"],
      patterns: [
        "!case study|case studies|as a reference|reference customer|reference client|portfolio|publicity|press release|logo|name the client publicly|mention the client|marketing material|marketing materials|marketing purposes|promotional|show publicly|show the work|public announcement|public announcements|success story|use the clients name|use of name|use of names",
      ],
    },
    "situation/resale-ideas": {
      headings: ["ideas for other clients|reuse in other projects|product ideas|ideas worth selling"],
      labels: ["product ideas|ideas for other clients|reuse ideas|spin off ideas|ideas worth selling"],
      patterns: [
        "resell|resold|reselling|reuse for other clients|sell ~ other clients|other customers|again",
        "product idea|product ideas|productise|productize|spin off|spin offs|ideas worth selling|turn into a product",
        "idea|ideas|component|components|feature|features ~ other clients|other customers|other projects|further clients",
      ],
    },
    "situation/exclusive": {
      patterns: [
        "exclusive right|exclusive rights|exclusive use|exclusively for the client|exclusive property|sole property|must not be used for others|not be reused|not be sold to others",
      ],
    },
    "situation/with-users": {
      patterns: [
        "<user>|interview|interviews|usability test|usability tests|user research|field visit|field visits|customer visit|customer visits|pilot group",
      ],
    },
    "situation/with-client": {
      patterns: [
        "<client>|sponsor|stakeholder|stakeholders|steering|steering committee|steering group|review|reviews|demo|demos|demonstration|business|management",
      ],
    },
    "situation/with-team": {
      patterns: [
        "team|teams|developer|developers|engineer|engineers|engineering|designer|designers|planning|sprint planning|stand up|standup|daily|refinement|grooming|retrospective|backlog",
      ],
    },
    "situation/agile-fixed-price": {
      patterns: ["agile fixed price|agile fixed fee|agile fixed price contract|adaptive fixed price"],
    },
  },
};
