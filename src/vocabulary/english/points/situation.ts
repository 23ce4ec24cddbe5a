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
    "situation/agile-fixed-price": {
      patterns: ["agile fixed price|agile fixed fee|agile fixed price contract|adaptive fixed price"],
    },
  },
};
