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
      "migration|data migration|import|integration|testing|tests|test automation|test coverage|reporting|rollout|roll out|setup|set up|installation|small changes|improvements|improved|tasks|work|support|assistance|consulting|consultation|maintenance|help|advice|training|documentation|updates|bug fixes|bugfixes|fixes|repairs|customization|customisation|configuration|data entry|content|copywriting|design work|development work|additional work|patches|apply|repair|replace|adjust|adapt|revise|correct|attend|travel|assist|advise|train|update",
    ],
    scopeAskYou: [
      "can you|could you|would you|can you please|could you please|will you|can your team|could your team|can the team|could the team|can someone|could someone|would you mind|is it possible to|would it be possible to|could your developers|can your developers|please",
    ],
    scopeInPassing: [
      "just|quickly|also quickly|real quick|also just|maybe also|also|on the side|in passing|at the same time|as well",
    ],
    scopeBuild: [
      "add|adding|added|change|changing|build|include|integrate|extend|support|implement|move|make|show|display|adjust|fix|put|create|swap|replace|translate|connect|export|import|need|needs|allow|enable|automate|redesign|rename|remove|set up|hook up|install|develop|program|print|sort|filter|track",
    ],
    scopeSmall: [
      "small change|quick change|tiny change|little change|minor change|small tweak|tiny tweak|quick tweak|quick fix|small fix|tiny fix|minor adjustment|small adjustment|little adjustment|small thing|little thing|tiny thing|small addition|little addition|small extra|little extra|minor addition|small feature|little feature|small update",
    ],
    scopeThatThing: ["that|this|it|they|those|these|the|an|a"],
    scopeBoss: [
      "our ceo|the ceo|our cfo|the cfo|our coo|our cto|our boss|the boss|our board|the board|our management|management|the management|our director|our managing director|upper management|legal|our legal|our legal department|our legal team|the legal department|our marketing|marketing|our sales|sales|our sales team|our head of|our owner|our investors|our parent company|headquarters|our headquarters|the works council|our auditors|another department|a new stakeholder|our compliance team",
    ],
    scopeNowWants: [
      "now wants|now want|now requires|now require|now needs|now need|now asks|now ask|now insists|wants now|suddenly wants|suddenly needs|would now like|has decided to change|have decided to change|has changed its mind|changed her mind|changed his mind|insists on",
    ],
    scopeAlsoWants: [
      "wants|want|also wants|also want|also needs|also requires|requires|also asks for|asked for|asks for|would like|would also like",
    ],
    scopeMore: ["additional|another|one more|an extra|a second|a third|a further|two more|three more"],
    scopeGround: [
      "language|languages|country|countries|market|markets|brand|brands|subsidiary|department|departments|integration|integrations|stakeholder|stakeholders|site|location|tenant|currency|payment provider",
    ],
    scopeExtraWish: [
      "extra feature|extra features|extra request|extra requests|additional wish|additional wishes|additional request|additional requests|additional feature request|new request|new requests|new wish|new wishes",
    ],
    scopeWant: ["want|wants|need|needs|like|ask|asks|asked|request|requests|requested|could|can|should|would|please"],
    // What costs the provider work.
    scopeFreeThing: [
      "workshop|workshops|training|training session|training sessions|support|hours|hour|days of work|revision|revisions|rounds|change|changes|adjustment|adjustments|adaptation|migration|setup|set up|onboarding|development|implementation|consulting|consultation|advice|redesign|design|maintenance|integration|configuration|optimisation|optimization|report|reports|feature|features|page|pages|work|extra work|additional work|extras|extra|on top|as well|analysis|audit|prototype|mockups|documentation|translation|updates|improvement|improvements|meeting|meetings|build|add|fix|implement|deliver|install|extend",
    ],
    scopeDecided: ["approved|decided|declined|rejected|accepted|signed|authorised|authorized"],
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
    "scope/condition": {
      headings: [
        "a couple of things were assuming|a few things were assuming|some things were assuming|things were assuming|what were assuming|we are assuming|what we are assuming|what we assume|things we assume|what we take for granted|what has to be true|what must be true|conditions",
      ],
      patterns: [
        "!were assuming|we are assuming|im assuming|i am assuming|we re assuming",
        "we|i|it|this|document|sow|offer|price|proposal|plan|team|project ~ assume|assumes|assumed|assuming|presume|presumes|presuppose|presupposes|take it that|takes it that|take for granted|takes for granted|count on|counts on|rest on|rests on|builds on the assumption",
        "assumption|assumptions|premise|premises ~ is|are|that|behind|underlying|listed|kept|riskiest",
        "this|it|that|which|work|step|task|deliverable|integration|milestone ~ requires|require|needs|depends on|relies on|presupposes ~ participation|cooperation|involvement|input|support|help|access|approval|availability|commitment|assistance|feedback ~ from|of|by|on the part of",
        "if|should|where|whenever|in case ~ new|more|additional|further|other|extra|longer|different ~ required|needed|necessary|requires|require|needs|wanted|takes|found .. notify|notifies|inform|informs|tell|tells|charge|charges|bill|billed|price|priced|quote|agree|agreed|ask|stop|separately|extra|moves|shift*",
        "if|should|where|whenever|unless|in case|when ~ missing|not available|unavailable|not provided|not there|not in place|not ready|not met|does not hold|do not hold|turns out|proves|cannot|fail|fails .. move|moves|moved|shift|shifts|slip|slips|extend*|postpone*|later|charge*|bill*|price|cost|costs|extra|renegotiat*|adjust*|stop|agree",
        "request|ask for|need|require|expect ~ minimum of|at least ~ notice|days notice|weeks notice|notice in advance|advance notice",
        "<client>|agency|authority|council|buyer|you ~ must|shall ~ make|meet|fulfil|fulfill|honour|honor ~ following|these ~ commitments|obligations|conditions|prerequisites",
        "provided that|on condition that|on the condition that|as long as|subject to the condition|with the proviso .. <client>|you|access|data|interface|content|approval|available|provided|delivered",
      ],
    },
    "scope/delay-told": {
      patterns: [
        "each|every|any ~ day|days|week|delay ~ delay|delays|late|of .. moves|move|shifts|shift|postpones|extends|adds|costs",
        "days|time|hours ~ of waiting|of idle time|waiting|idle ~ billed|charged|paid|invoiced",
        "if|should|where|whenever|when ~ late|later|delayed|delay|does not|do not|fails to|is not & move|moves|moved|shift|shifts|shifted|extended|postponed|idle",
      ],
    },
    "scope/listed-elsewhere": {
      patterns: [
        "scope|start scope|starting scope|services|service|work|requirements|deliverables|features|functions|specification|tasks|items|what is built|what will be built|details .. outlined in|described in|set out in|set forth in|listed in|defined in|specified in|laid down in|contained in|detailed in|recorded in|found in|stands in|in accordance with|according to|as per|per ~ attachment|attachments|annex|appendix|exhibit|schedule|enclosure|performance work statement|pws|specification|backlog|story map|statement of work|call off|order form|task order",
        "scope|services|service|work|requirements|deliverables|specification & as outlined in|as described in|as set out in|as set forth in|as listed in|as defined in|as specified in|as detailed in ~ attachment|attachments|annex|appendix|exhibit|schedule|enclosure|performance work statement|pws",
        "no|not a|without a|never a ~ fixed feature list|fixed list of features|fixed scope|feature list|list of features|fixed list",
        "backlog|product backlog ~ is not part of|is no part of|changes ~ contract|agreement|constantly|all the time|continuously",
      ],
    },
    "scope/paid": {
      headings: [
        "price|prices|pricing|fee|fees|payment|payments|payment terms|charges|invoicing|rates|remuneration|compensation|what it costs|cost to you|investment|quote|quotation",
      ],
      labels: ["price|total price|fee|fees|charge|charges|rate|payment|contract value|contract price"],
      columns: ["price|fee|rate|charge|payment|amount"],
      patterns: [
        "total price|our price|the price is|price of|fixed price|fee|fees|we charge|charged|invoice|invoices|invoiced|we bill|billed|remuneration|compensation|hourly rate|day rate|instalment|instalments|installment|installments|retainer|quotation|excl vat|plus vat|milestone payment|payable within|payable on|due on signing|at signing",
      ],
    },
    "scope/grant-in-kind": {
      patterns: [
        "grant|grants|funding|fund|stipend|award|sponsorship|money|budget|it ~ covers|cover|pays for|pay for|buys|finances|will cover|will pay|would cover|would pay|is for|goes to|goes into|used for|spent on ~ month|months|licence|licences|license|licenses|subscription|subscriptions|access|travel|hosting|hours|days|credits|devices|hardware|equipment|tickets|salary|salaries|seat|seats",
        "we|i|team|project ~ ask for|asks for|apply for|applies for|request|requests ~ licence|licences|license|licenses|subscription|subscriptions|access|credits|hardware|devices|equipment|seats|seat|travel|mentoring|rooms|room",
        "!no|without|zero|any ~ cost|costs|money|budget|funding|expenses ~ arise|incurred|required|needed|involved|requested|asked|necessary",
        "!at no cost|no costs|no cost to|free of charge|unpaid|voluntary|on a voluntary basis|volunteers",
      ],
    },
    "scope/expenses": {
      patterns: [
        "!travel|travel costs|travel cost|travelling|expenses|out of pocket|accommodation|mileage ~ by effort|at cost|as incurred|per day|on time|actual|per diem|by the hour|per hour",
      ],
    },
    "scope/price-per-sprint": {
      columns: ["price per sprint|cost per sprint|price per iteration|price per month"],
      labels: ["price per sprint|cost per sprint|sprint price|price per iteration"],
      patterns: [
        "sprint|sprints|iteration|iterations|cycle|cycles ~ costs|cost|charged|billed|priced ~ flat|fixed|*00|*50",
        "sprint|sprints|iteration|iterations|cycle|cycles ~ is|are|at ~ *00|*50",
        "*00|*50|price|fee|flat ~ per sprint|a sprint|each sprint|per iteration|each iteration|per cycle|a cycle",
      ],
    },
    "scope/price-per-month": {
      headings: ["monthly fee|monthly price|monthly rate|fee per month|price per month|monthly subscription"],
      columns: ["price per month|monthly price|monthly fee|per month|monthly|a month"],
      patterns: [
        "*0|*5|eur|euro|euros|chf|francs|gbp|pounds|usd|dollars|price|fee|cost|costs ~ per month|a month|each month|every month|monthly|per calendar month|pcm|per quarter|a quarter|per week|a week",
        "monthly fee|monthly price|monthly rate|monthly charge|monthly flat fee|flat monthly fee|fixed monthly fee|monthly instalment|monthly instalments|monthly subscription|monthly retainer|retainer",
        "billed|invoiced|charged|paid|payable|bill|invoice|charge ~ monthly|every month|each month|by the month ~ *0|*5|flat|fixed|same",
        "each month|every month|monthly ~ *00|*50|*20|*40|*80|*90",
      ],
    },
    "scope/uncounted": {
      patterns: [
        "<scopeCounted>|comments|feedback|remarks|wishes ~ whenever you like|whenever you want|at any time|as often as you like|as often as you want|as you please",
        "until everything|until it all|until it|until all ~ is right for you|suits you|is to your liking|feels right|you are happy|youre happy|you re happy|both happy",
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
        "such other|any other|all other|other ~ tasks|work|services|duties|activities ~ as .. require|requires|required|request|requests|requested|direct|directs|directed|deem|deems|instruct|instructs",
        "whatever|anything|everything|all that ~ comes up|come up|crops up|arises|turns up|may arise|may come up|may be needed",
        "!even if|even though|whether or not ~ expressly|explicitly|specifically ~ mentioned|listed|named|specified|described|stated",
        "lifetime support|free lifetime updates|full support|complete support|all round support",
      ],
    },
    "scope/open-list": {
      patterns: [
        "other|further|additional|more ~ systems|features|functions|integrations|interfaces|reports|pages|screens|languages|platforms|devices|tools|modules|channels ~ as required|as needed|as necessary|as requested|as agreed|as discussed|as desired|by arrangement|to be agreed|on request|if needed|if required|where needed",
        "anything|everything|whatever ~ listed|mentioned|named|written ~ but|though ~ needed|necessary|required",
        "!etc|and so on|and so forth|and the like|or the like|and much more|and many more|and many others|amongst others|among others|et cetera",
        "!including but not limited to|includes but is not limited to|include but are not limited to|including without limitation|included but not limited to|but not limited to|not limited to",
        "and|or <scopeOther> <scopeWork>",
        "<scopeAll> <scopeRelated> <scopeWork>",
        "other|further|additional ~ tasks|duties|work|services|activities ~ as required|as needed|as necessary|as requested|as assigned|as directed|as agreed",
        "duties as assigned",
      ],
    },
    "scope/as-needed": {
      patterns: [
        "as they occur|as they arise|as it arises|as they come up|as needed|as required|as necessary|as requested|as desired|as often as needed|as deemed necessary|as may be required|as may be needed|as and when required|as and when needed|whenever needed|whenever required|when needed|when required|where needed|where necessary|where sensible|where useful|where appropriate|where reasonable|as appropriate|if needed|if necessary|on demand|on request|upon request|at the client s request|at the request of the client & <scopeEffort>|<scopeCounted>",
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
    "scope/favour": {
      patterns: [
        "<scopeAskYou> ~ <scopeInPassing> & <scopeBuild>",
        "<scopeInPassing> <scopeBuild> & <scopeAskYou>",
        "while youre at it|while you are at it|while youre in there|while you are in there|while youre there|while were at it|while we are at it|since youre already|since you are already|as long as youre in there",
        "just|only ~ <scopeSmall>",
        "squeeze it in|squeeze that in|squeeze this in|squeeze them in|slip it in|a few small things|a few little things|some small things|a couple of small things|a couple of little things|sort out the paperwork later|do the paperwork later|well sort out the paperwork|we will sort out the paperwork",
        "shouldnt take long|should not take long|wont take long|cant take long|cannot take long|shouldnt be hard|cant be that hard|cannot be that hard|cant be that difficult|just five minutes|only five minutes|just takes a minute|only takes a minute|just a few lines of code|just one line of code|just a button",
        "one more thing|one last thing|one other thing|one small thing|quick question|small request|small favor|small favour|quick favor|quick favour & <scopeBuild>",
      ],
    },
    "scope/assumed-inclusion": {
      patterns: [
        "thought|assumed|expected|understood|figured|under the impression ~ <scopeThatThing> ~ included|covered|in scope|in the price|in the package|part of the price|part of the package|part of the deal|part of the project|part of the offer|part of it",
        "obviously|surely|naturally|of course|certainly ~ included|part of the price|part of the package|part of the offer|covered by the price|free of charge",
        "goes without saying|thats included right|thats included isnt it|isnt that included|is that not included|isnt that part of|should be included anyway|that was always the idea|thats standard isnt it",
        "as discussed on the phone|as discussed over the phone|as we discussed on the phone|as mentioned on the phone|as agreed on the phone|as agreed verbally|you promised|promised on the phone|promised verbally",
      ],
    },
    "scope/changed-ground": {
      patterns: [
        "<scopeBoss>|<client> ~ <scopeNowWants>",
        "<scopeBoss> ~ <scopeAlsoWants>",
        "we have decided to change|weve decided to change|we decided to change|we have changed our mind|weve changed our mind|changed their mind|have decided to switch to|would rather have",
        "we would also need|wed also need|we would also like|wed also like|can we also have|could we also have|can we also get|could we also get|can we also add|could we also add|could we add|we are going to need|it also needs to support|it would be great if it could also|it would be great if it also",
        "also|too ~ for the app|for mobile|for ios|for android|for tablets|for our subsidiary|for another country|for the other brand & <scopeWant>",
        "<scopeMore> <scopeGround> & <scopeWant>",
        "<scopeBoss> ~ has promised|have promised|has already promised|already promised|promised a|promised the|promised it|promised them|has announced it",
        "<scopeExtraWish> from|by <client>",
        "bring forward|bring the date forward|move the date forward|move up the launch|move the launch forward|pull the launch forward|need it earlier|needed earlier|go live earlier|launch earlier|two weeks earlier",
      ],
      // A role in a user story asks for nothing out of turn.
      besides: [
        "as management|as the management|as a manager|as manager|as the ceo|as ceo|as the boss|as the board|as the cfo|as the cto|as the director|as legal|as marketing|as sales|as headquarters|as our management|as the works council",
      ],
    },
    "scope/client-at-table": {
      patterns: ["<client>", "!dear|hi|hello|best regards|kind regards|many thanks"],
      labels: ["from|to|sender|subject|client|customer"],
    },
    "scope/settled-wish": {
      patterns: [
        "!change request|change requests|cr|crs|out of scope|in scope|is included|not included|not part of|will be quoted|quoted|separate offer|separate quote|estimate first|cost estimate|declined|rejected|on hold|parked|swapped for|in exchange for|checks the scope|check the scope|against the sow|statement of work|paid|at extra cost|for an extra",
      ],
    },
    "scope/changes": {
      headings: [
        "change requests|change request|changes|requested changes|scope changes|change log|change register|new wishes|wishes|change orders|work without charge|goodwill|goodwill work",
      ],
    },
    "scope/triggers": {
      headings: [
        "scope creep triggers|scope creep trigger list|scope triggers|scope creep|trigger list|trigger phrases|triggers|red flags|warning signs|pause criteria|stop signs|stop signals|kill switch|when we pause|when to pause|when to escalate|scope creep signals|scope creep warning signs|signs of scope creep",
      ],
    },
    "scope/goodwill": {
      patterns: [
        "as a gesture|on the house|as a courtesy|as a gesture of goodwill|as a goodwill gesture|as goodwill|out of goodwill|goodwill gesture|goodwill work|as a favour|as a favor|as a favour to|as a thank you",
        "<supplier> ~ absorb|absorbs|absorbed|throw in|threw in|eat the cost|swallow the cost",
        "absorbed by|borne by <supplier>",
        "small|smaller|minor|little|tiny|change|changes|tweaks|corrections|adjustments|rest|this|that|it|these|those ~ is on us|are on us|comes on us|go on us",
        "<supplier> will not|wont|do not|dont|did not|will never ~ charge|bill|invoice",
        "will not be charged|will not be billed|will not be invoiced|wont be charged|wont be billed|is not charged|are not charged|not billed separately & <scopeFreeThing>",
        "goodwill",
        "happily|gladly|happy to|glad to|of course ~ squeeze|squeeze in|slip in|fit in|throw in|slot in",
        "at our own expense|at our expense|on our own time|on our dime|unbilled",
      ],
      besides: [
        "defect|defects|warranty|guarantee|travel|expenses|vat|cancellation|credit card|kill fee|customer goodwill|brand|reputation|intangible|impairment|community goodwill",
      ],
    },
    "scope/free-work": {
      patterns: [
        "free of charge|at no cost|at no charge|at no extra cost|at no additional cost|at no extra charge|at no additional charge|no extra charge|no additional charge|without charge|without extra cost|without additional cost|for free|for nothing|complimentary|pro bono & <scopeFreeThing>",
        "free <scopeFreeThing>",
        "!free of charge|at no extra cost|at no extra charge|no extra charge|no additional charge|no extra cost|without extra charge|no surcharge & weekend|weekends|evening|evenings|nights|holidays|out of hours|around the clock|overtime|any time",
      ],
      // Repairs that the law demands, what users pay, and licences.
      besides: [
        "defect|defects|warranty|guarantee|bug|bugs|error|errors|faults|user|users|guest|guests|visitor|visitors|student|students|subscriber|subscribers|citizens|public|licence|license|licensed|licenses|open source|trial|tier|tiers|free plan|tool|tools|software is|library|libraries|parking|delivery|shipping|returns|wifi|wi fi|royalty free|account|accounts|cancel|cancellation|terminate|termination",
      ],
    },
    "scope/billed-by-time": {
      patterns: [
        "time and materials|time and material|time materials|time material|t m|labor hours|labour hours|on an hourly basis|on a time basis|by effort|actual effort|actual time|actual hours|actual days|time spent|hours spent|hours worked|days worked|weeks worked|hours actually|days actually|timesheet|timesheets|time sheets|hours booked|time booked",
        "bill|bills|billed|invoice|invoices|invoiced|charge|charges|charged|pay|pays|paid|payable ~ hourly|daily|per hour|per day|per person day|by the hour|by the day|by time",
      ],
    },
    "scope/extra-work": {
      patterns: [
        "!additional|extra|extras|something else|anything else|anything more|more than that|more than this|along the way|other wishes|new ideas|further|beyond|on top|over and above|in excess|exceeding|exceeds|overrun|overruns|above the|outside|change|changes|change request|change requests|change note|change order|variation|variations|new requirements|new wishes|not included|not in this|impact assessment|impact assessments|assessments|optional|option|options|on request|ad hoc|idle|standby|after go live|after launch|after the warranty|after acceptance|warranty|support|maintenance|exit|hand over help|transition|training days",
      ],
    },
    "scope/at-most": {
      patterns: ["up to|at most|maximum|no more than|not more than|limited to|will not exceed|shall not exceed"],
    },
    "scope/no-ceiling": {
      patterns: [
        "!not a cap|no cap|not capped|uncapped|without a cap|not a ceiling|no ceiling|without a ceiling|no upper limit|not a limit|not a maximum|no maximum|not a fixed price|estimate only|non binding estimate|only an estimate|for guidance only|for orientation only",
        "!estimate|budget|figure|total|sum ~ not|no|non|neither ~ cap|ceiling|limit|maximum|binding|guaranteed|guarantee",
      ],
    },
    "scope/overrun-borne": {
      patterns: [
        "bear|bears|absorb|absorbs|carry|carries|covers|cover|at our expense|at our cost|at our own cost|free of charge|at no charge|not charged|not billed ~ beyond|above|over|overrun|overruns|excess|exceeding",
        "beyond|above|over|overrun|overruns|excess|exceeding|additional ~ is ours|are ours|we bear|we absorb|we carry|our risk|our expense|our cost|not charged|not billed|free of charge|half price|reduced rate|shared|split",
      ],
    },
    "scope/client-gives": {
      patterns: [
        "<client>|you ~ provides|supplies|makes available|shall provide|will provide|must provide|shall supply|shall make available|will make available|gives|grants",
      ],
    },
    "scope/development": {
      patterns: [
        "develop*|software|app|apps|application|applications|website|webshop|online shop|web shop|platform|portal|dashboard|backend|frontend|api|apis|interface|interfaces|integration|integrations|prototype|source code|user story|user stories|feature|features|sprint|sprints|release|releases|deployment|implementation|implement|programming|hosting|database|login|checkout|booking|search",
      ],
    },
    "scope/change-reason": {
      headings: [
        "reason|reasons|reason for change|reason for the change|reason for request|rationale|justification|business justification|problem|why|background|motivation|purpose|context|need|business need|business case|cause|problem statement|trigger|why is it needed|why do we need it|why now|why this change|what for",
      ],
      columns: ["reason|rationale|justification|why"],
      patterns: ["because|so that|in order to|due to|the reason|since"],
    },
    "scope/change-reference": {
      headings: [
        "section of the statement of work|scope impact|impact on scope|effect on scope|change to scope|sow section|sow reference|scope reference|contract reference|affected section|affected sections|section|affects|affected requirements|affected requirement|affected deliverables|affected items|affected documents|in scope|in scope or out of scope|scope check|scope status|original scope|baseline|reference|references|related documents|agreement|contract",
      ],
      columns: ["section|sow section|affects|in scope|reference"],
      patterns: [
        "section|clause|chapter|item .. statement of work|sow|contract|agreement|proposal|offer|specification",
        "not part of|part of|not included in|included in|beyond|outside|in addition to|covered by ~ scope|statement of work|sow|contract|agreement|proposal|offer",
        "!out of scope|in scope",
      ],
    },
    "scope/change-effort": {
      headings: [
        "effort|estimate|estimated effort|effort estimate|work estimate|hours|estimated hours|resources|size|story points|person days|impact on effort|resource impact",
      ],
      columns: ["effort|estimate|hours|days|story points|size"],
    },
    "scope/change-price": {
      headings: [
        "price|cost|costs|cost impact|cost estimate|impact on cost|impact on price|impact on budget|budget|budget impact|fee|fees|financial impact|additional cost|additional costs|effect on price|price effect|amount|commercial impact|total",
      ],
      columns: ["price|cost|costs|fee|amount|budget"],
      patterns: [
        "!no extra cost|no additional cost|no effect on the price|price unchanged|free of charge|cost neutral|no cost impact",
      ],
    },
    "scope/change-dates": {
      headings: [
        "effect on dates|dates|schedule|schedule impact|impact on schedule|impact on timeline|timeline|timeline impact|time impact|new date|new dates|delivery|delivery date|deadline|deadlines|duration|effect on schedule|milestones|go live|planned for|time|plan|effect on the plan|effect on plan|impact on the plan|effect on time|effect on timing|impact on dates|effect on the schedule|new deadline|new launch date",
      ],
      columns: ["effect on dates|dates|schedule|timeline|delivery|delivery date"],
      patterns: [
        "delay*|postpone*|later|earlier|moves|move|moved|shift*|extend* ~ date|dates|deadline|launch|release|go live|schedule|days|weeks|week|months",
        "date|dates|deadline|launch|release|go live|schedule|testing|end of the contract ~ moves|move|shifts|slips|stands|stays|remains|is kept|holds",
        "!no effect on|no impact on|does not affect|does not change|unchanged ~ date|dates|schedule|timeline|deadline|deadlines|delivery",
        "weeks later|days later|more weeks|more days|additional weeks|additional days|additional week|extra week|extra weeks",
      ],
    },
    "scope/change-value": {
      headings: [
        "how well know it was worth it|how we will know it was worth it|how we know it was worth it|how will we know it was worth it|was it worth it|how we measure it|how we measure success|how we know it worked|how well know it worked|success measure|success measures|expected effect|expected result|what it should bring|value|benefit|benefits|business value|business benefit|expected benefit|expected benefits|roi|return on investment|value or roi|worth|outcome|expected outcome|gain|payback|what it is worth|what its worth|what it brings|what we gain|why it is worth it|if we dont|if we do not|what if we dont do it|what if we do not do it|what happens if we dont|what happens if we do not|what happens if we do nothing|cost of not doing it|cost of doing nothing|consequences of not doing it|if declined|if not done",
      ],
      columns: ["value|benefit|benefits|roi"],
      patterns: [
        "aim|target|goal|from ~ to|under|below|at most|at least|fewer than|more than & losses|loss|sales|share|calls|hours|minutes|customers|users|orders|errors|complaints|bookings|conversion|visits",
        "lost|loss|losses|spoiled|cancelled|costs us|cost us|customers leave|customers left|turn away|turned away ~ usd|eur|gbp|million|thousand|this year|last year|a year|per year|a month|per month",
        "saves|save|saving|savings|reduces|increases|improves|will improve|benefit*|is worth|pays for itself|pays off|revenue|conversion|uplift|extra sales|extra income|fewer calls",
        "without ~ it|this|that|the change & would|will|have to|lose|loses|cost|costs",
        "!without|if|otherwise|until then|as long as & lose|loses|losing|miss|misses|not reach|not meet|fall short|falls short",
        "!otherwise|until then|as long as & not be able|by hand|manually",
      ],
    },
    "scope/change-margin": {
      headings: ["margin|effect on the margin|margin effect|margin impact|internal cost|internal costs"],
      columns: ["margin"],
      patterns: ["margin"],
    },
    "scope/change-decision": {
      headings: ["decision|status|approval|approval status|outcome|resolution|approved|disposition"],
      columns: ["decision|status|approval"],
      patterns: [
        "is approved|was approved|has been approved|is declined|was declined|was rejected|is rejected|is accepted|was accepted",
      ],
    },
    "scope/change-decider": {
      headings: [
        "decided by|decision by|who decides|decides|approved by|approver|approvers|approval by|approval authority|decision maker|authorised by|authorized by|accepted by|reviewed by|sign off|signature|signatures|signed by|responsible for the decision|approvals",
      ],
      columns: ["decided by|approved by|approver|signature|name"],
      patterns: [
        "<scopeDecided> by",
        "<steering>|<client>|<productOwner> ~ approves|decides|approved|declined|signs|signature|signatures|agreement",
        "signature|signatures|agreement|approval|consent ~ <steering>|<client>|<productOwner>|director|board",
      ],
    },
    "scope/change-decided-on": {
      headings: [
        "decided on|decision date|approval date|approved on|date of decision|date of approval|date approved|date decided|signed on|accepted on",
      ],
      columns: ["decided on|decision date|approval date|approved on"],
    },
    "scope/own-margin": {
      labels: [
        "our margin|target margin|planned margin|internal cost|internal costs|internal rate|internal rates|internal cost rate|cost rate|internal price|contribution margin",
      ],
      columns: [
        "our margin|target margin|planned margin|internal cost|internal costs|internal rate|internal day rate|internal hourly rate|cost rate|internal price|contribution margin|our cost rate",
      ],
      patterns: [
        "our margin|our profit|our profit margin|our gross margin|our target margin|our planned margin|our markup|our mark up|our own costs|our internal costs|our internal cost|our internal rate|our cost rate|contribution margin|internal hourly rate|internal daily rate|internal day rate|internal cost rate|internal rate of|internal rates|internal cost|internal costs|cost to us|costs us|target margin|planned margin|calculated margin|risk buffer of|hidden buffer",
        "<supplier> ~ margin|markup|mark up of",
      ],
      besides: [
        "css|pixel|pixels|px|padding|layout|your margin|client s margin|customer s margin|retailer*|merchant*|materials|travel|rate of return",
      ],
    },
    "scope/plain-margin": {
      labels: ["margin|profit margin|gross margin|profit"],
      columns: ["margin|profit margin|gross margin|profit|markup"],
      patterns: ["margin of|profit margin|gross margin|includes a margin|including margin|incl margin|net margin"],
      besides: [
        "css|pixel|pixels|px|padding|layout|error|safety|your margin|client|customer|retailer*|merchant*|materials|travel",
      ],
    },
    "scope/internal-part": {
      headings: [
        "internal|internal notes|internal note|internal remarks|internal comments|internal calculation|internal calculations|internal costing|internal costs|internal cost|internal pricing|internal only|internal use only|for internal use only|internal section|internal annex|internal appendix|not for the client|not for the customer|do not send|our margin|target margin|margin calculation|costing and margin",
      ],
    },
    "scope/work-begun": {
      patterns: [
        "in progress|is in development|are in development|currently in development|under development|being implemented|being built|being developed|already started|already begun|already implemented|already built|already live|already done|already deployed|already in production|is live|went live|was implemented|has been implemented|is implemented|was deployed|has been deployed|work has started|work has begun|work began|work started|development has started|development has begun|development started|implementation has started|implementation started|implementation has begun|we have started|we started|team has started|team started|in work since",
        "<supplier>|we|team|developer|developers|of them|colleagues ~ began|begun|have begun|has begun|have already started|has already started|are already working|is already working|started work|started working|began work",
        "work|development|implementation|build|coding|integration ~ has begun|have begun|has started|already begun|already started|began|started on|started last|under way|underway",
      ],
      besides: [
        "until|unless|once|before|after approval|when approved|if approved|not started|not yet started|not begun|not yet begun|can begin|may begin|will begin|can start|will start",
      ],
    },
    "scope/item-status": { columns: ["status|state|progress"] },
    "scope/item-origin": {
      columns: [
        "type|kind|category|tag|tags|label|labels|origin|source|scope|sow|contract|basis|scope status|sow reference|reason added",
      ],
    },
    "scope/added-scope": {
      patterns: [
        "!change|changed scope|scope change|change to scope|scope addition|added scope|additional scope|new scope|extra scope|extra|extra work|additional work|additional|additional request|change by client|client change|out of scope|outside scope|not in scope|not in sow|not in the sow|outside the sow|outside sow|beyond sow|added after signing|added after sow|after signing",
      ],
    },
    "scope/paid-otherwise": {
      patterns: [
        "!swapped|swap for|swapped for|in exchange for|exchanged for|exchange for|traded for|in place of|instead of|approved|agreed|signed|paid|ordered|commissioned|quoted|invoiced|free of charge|goodwill|at no cost|no charge|purchase order|po number|warranty",
      ],
    },
    "scope/trigger-action": {
      patterns: [
        "pause|pauses|paused|stop|stops|hold|on hold|escalate|escalates|escalated|renegotiate|re negotiate|renegotiation|change request|change requests|before anyone starts|before work starts|raise it with|bring it to|talk to the product owner|ask the product owner",
        "<productOwner> ~ decides|checks|records|is asked|is told",
      ],
    },
    "scope/presales": {
      labels: [
        "author|authors|prepared by|written by|drafted by|compiled by|reviewed by|reviewer|reviewers|estimated by|estimate by|estimates by|checked by|approved internally by|proposal team|bid team|offer team|offer prepared by|proposal prepared by|document owner",
      ],
      columns: ["author|authors|edited by|changed by|reviewer|reviewed by|editor|prepared by"],
    },
    "scope/presales-review": {
      patterns: [
        "<productOwner> ~ reviewed|checked|estimated|co wrote|has reviewed|has checked|took part in|has estimated|was involved in|signed off|worked out",
        "reviewed by|estimated by|checked by|prepared by|prepared with|together with ~ <productOwner>",
      ],
    },
  },
};
