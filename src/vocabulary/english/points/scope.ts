import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `scope` ask about. */
export const englishScopePoints: PointVocabulary = {
  groups: {
    // What costs work each time it is asked for.
    scopeCounted: [
      "revision|revisions|revision rounds|rounds of revisions|rounds of changes|rounds of feedback|rounds|iterations|corrections|correction rounds|change requests|changes|adjustments|amendments|modifications|edits|tweaks|redesigns|meetings|calls|workshops|training sessions|trainings|trips|visits|site visits|drafts|mockups|design concepts|concepts|variants|integrations|interfaces|reports|requests|consultations|consulting hours|support hours|support requests|hours of support",
    ],
    scopeService: ["support|assistance|consulting|consultation|maintenance|help|advice|training"],
    scopeWhatever: ["everything|everything that|anything|anything that|whatever|all that|whatever else"],
    scopeTheyWish: [
      "you need|you want|you require|you ask|you ask for|the client needs|the client wants|the client requires|the client asks for|the customer needs|the customer wants|the customer requires|is needed|is necessary|is required",
    ],
    // Work of the provider that an open word makes endless.
    scopeEffort: [
      "support|assistance|consulting|consultation|maintenance|help|advice|training|documentation|updates|bug fixes|bugfixes|fixes|repairs|customization|customisation|configuration|data entry|content|copywriting|design work|development work|additional work|patches|apply|repair|replace|adjust|adapt|revise|correct|attend|travel|assist|advise|train|update",
    ],
    scopeAll: ["all|any|every|any and all"],
    scopeWished: [
      "needed|necessary|required|desired|requested|wanted|wished|you like|you want|you need|wishes|wants|it takes",
    ],
    scopeLater: ["further|later|subsequent|future|upcoming"],
    scopeOther: [
      "other|other related|other similar|other necessary|other relevant|other required|related|similar|associated|any other|any related|any additional|all other|all related|miscellaneous",
    ],
    scopeRelated: [
      "related|associated|necessary|needed|relevant|applicable|accompanying|incidental|ancillary|other|other related|other necessary",
    ],
    scopeWork: [
      "work|tasks|services|activities|duties|functions|functionality|features|changes|adjustments|modifications|deliverables|documentation|documents|integrations|interfaces|materials|reports|configuration|configurations|support|assistance|efforts|steps|preparations|tests|testing|fixes|improvements|enhancements|systems|tools|services|components|elements|items|pages|customizations|customisations",
    ],
  },
  points: {
    "scope/uncounted": {
      patterns: [
        "unlimited|unrestricted|limitless ~ <scopeCounted>|<scopeService>",
        "as many <scopeCounted>",
        "any number of|an unlimited number of|any amount of <scopeCounted>",
        "as often as|as many as|as many times as|as long as ~ <scopeWished>",
        "until the client|until the customer|until you|until everyone ~ satisfied|happy|approves",
        "until complete satisfaction|to the full satisfaction|to the complete satisfaction|to the entire satisfaction|to your full satisfaction|to your complete satisfaction",
        "to the satisfaction of <client>",
        "<scopeAll> <scopeWished> <scopeCounted>|<scopeWork>",
        "<scopeAll> <scopeLater> <scopeCounted>",
        "<scopeAll> <scopeWork> <scopeWished>|to bring|to complete|to finish|that arise|that come up",
        "<scopeWhatever> <scopeTheyWish>",
        "lifetime support|free lifetime updates|full support|complete support|all round support",
      ],
    },
    "scope/open-list": {
      patterns: [
        "!etc|and so on|and so forth|and the like|or the like|and much more|and many more|and many others|amongst others|among others|et cetera",
        "!including but not limited to|includes but is not limited to|include but are not limited to|including without limitation|included but not limited to|but not limited to|not limited to",
        "and|or <scopeOther> <scopeWork>",
        "<scopeAll> <scopeRelated> <scopeWork>",
        "other duties as assigned|other tasks as assigned|duties as assigned",
      ],
    },
    "scope/as-needed": {
      patterns: [
        "as they occur|as they arise|as it arises|as they come up|as needed|as required|as necessary|as requested|as desired|as often as needed|as deemed necessary|as may be required|as may be needed|as and when required|as and when needed|whenever needed|whenever required|when needed|when required|where needed|where necessary|if needed|if necessary|on demand|on request|upon request|at the client s request|at the request of the client & <scopeEffort>|<scopeCounted>",
        "ongoing|continuous|continued|full|comprehensive|general <scopeService>",
      ],
      // What the product does, and whose time is paid as it is used.
      besides: ["user|users|system|application|app|server|browser|data|retainer"],
    },
    "scope/vague-quality": {
      patterns: [
        "user friendly|userfriendly|intuitive|intuitively|easy to use|easy to navigate|state of the art|best in class|world class|cutting edge|seamless|seamlessly|visually appealing|appealing design|attractive design|modern design|modern look|modern website|sleek|professional looking|fully optimized|fully optimised|highly scalable|blazing fast|high performing|robust documentation|robust solution",
      ],
    },
    "scope/limit": {
      patterns: [
        "up to|at most|a maximum of|maximum|no more than|not more than|limited to|limit|not to exceed|capped|within the agreed|within the budget|hourly rate|per hour|charged|billed|invoiced|quoted separately|priced separately|extra cost|additional cost|two|three|four|five|six|ten|once|twice|measured by",
      ],
    },
    "scope/client-acts": { patterns: ["<client>|<you> ~ <must>"] },
    "scope/legal-terms": {
      headings: [
        "intellectual property|intellectual property rights|ip|ip rights|copyright|ownership of work|ownership of deliverables|ownership of materials|work product|works|rights|rights of use|usage rights|license|licence|licensing|license grant|confidentiality|confidential information|non disclosure|definitions|defined terms|interpretation|glossary|indemnification|indemnity|limitation of liability|liability|warranty|warranties|representations and warranties|disclaimer|disclaimers|data protection|privacy|insurance|termination|governing law|jurisdiction|general terms|general provisions|miscellaneous|terms and conditions|legal|legal terms|force majeure|notices|payment terms|invoicing|invoices|travel|travel expenses|expenses|non solicitation|assignment|subcontracting|security requirements|records|records management|clauses|contract clauses",
      ],
    },
  },
};
