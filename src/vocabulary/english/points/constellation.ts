import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `constellation` ask about. */
export const englishConstellationPoints: PointVocabulary = {
  groups: {
    constellationOwners: [
      "product owner|product owners|po|pos|product manager|product managers|product lead|product leads|chief product owner|head of product",
    ],
    constellationTeam: [
      "developer|developers|engineer|engineers|the team|development team|delivery team|dev team|team members|designer|designers|squad|squads",
    ],
    constellationAsker: [
      "user|users|end users|customer|customers|client|stakeholder|stakeholders|subject matter expert|subject matter experts|domain expert|domain experts|key users|clients team|business",
    ],
    constellationPosts: [
      "scrum master|developer|lead developer|software developer|lead engineer|tech lead|technical lead|project manager|project lead|team lead|engineer|architect|designer",
    ],
    constellationHead: [
      "head of department|department head|head of division|head of it|managing partner|general manager|president|management team|management|upper management|senior management|executive|executives|executive board|board|board of directors|managing director|managing directors|ceo|cto|cpo|coo|cio|leadership|leadership team|sponsor|executive sponsor|project sponsor|business sponsor|steering committee|director|vp|head of product",
    ],
  },
  points: {
    "constellation/role": {
      columns: ["role|roles|project role|team role|position|title|job title|function|role in the project"],
    },
    "constellation/product": {
      columns: ["product|products|product name|application|applications|app|service|services|system|solution"],
    },
    "constellation/part": {
      columns: [
        "area|areas|area of responsibility|product area|feature area|component|components|module|modules|feature|features|stakeholder group|stakeholder groups|stakeholders|region|market|country|backlog|backlog section|scope|domain|value stream|workstream|part of the product|responsible for",
      ],
    },
    "constellation/duties": {
      columns: [
        "responsibility|responsibilities|key responsibilities|main responsibilities|duties|tasks|main tasks|key tasks|what they do|does|role description|description|accountabilities|accountable for|decides|focus|job|contribution",
      ],
    },
    "constellation/final-say": {
      headings: ["final say|final decision|tie break|decision in case of conflict|who decides in case of conflict"],
      labels: [
        "final say|final decision|tie breaker|tie break|last word|decides in case of conflict|escalation|escalation path",
      ],
      columns: ["final say|final decision|tie breaker|last word"],
      patterns: [
        "final say|last word|final word|final decision|final decisions|casting vote|tie break|tie breaker|tie breaking vote|deciding vote",
        "ultimate* accountable|ultimate* responsible|ultimate* decision|ultimate authority|overall responsibility|overall accountability|overall product owner",
        "conflict|conflicts|disagree*|dispute|disputes|cannot agree|can not agree|do not agree|no agreement & <decide>|decided|settled|resolved|goes to|go to|taken to|brought to|settle*|resolve*|escalat*|prevail*|takes precedence|breaks the tie",
        "takes precedence|has precedence|prevails|overrules|overrule",
        "chief product owner|lead product owner|chief po|lead po|head of product .. decide*",
        "one product owner .. decide*|leads the product owners|leads the other product owners",
      ],
    },
    "constellation/split": {
      headings: [
        "task split|split of tasks|division of work|division of responsibilities|division of labour|division of labor|product manager and product owner|pm and po|pm po split|who does what|decision rights",
      ],
      patterns: [
        "product manager .. strategy|vision|market|roadmap|business case|pricing & product owner .. backlog|stories|story|sprint|acceptance|acceptance criteria|refinement",
        "split between the product manager|split between product manager|tasks are split|responsibilities are split|divide the work|divide the tasks|share the tasks as follows",
      ],
    },
    "constellation/hand-over": {
      headings: ["hand over|handover|hand off|handoff|interface between product manager and product owner"],
      labels: ["hand over|handover|hand off|handoff|hand over point"],
      columns: ["hand over|handover|hand off|handoff"],
      patterns: [
        "hands over|hand over|handed over|hands off|hand off|handover|hand over point",
        "passes|gives|delivers .. to the product owner",
        "product manager .. passes|gives|hands|delivers|provides & product owner",
        "breaks|break|splits|translates|turns ~ down|into & features|epics|roadmap|goals|strategy|stories|backlog",
        "breaks down|break down & features|epics|roadmap|goals|strategy|stories|backlog",
      ],
    },
    "constellation/sync": {
      headings: ["product sync|pm po sync|po pm sync|product alignment"],
      patterns: [
        "product manager|pm & product owner|po & weekly|daily|every week|biweekly|every two weeks|sync|jour fixe|meet|meets|meeting|alignment|aligned|align|coordinate",
        "product sync|pm po sync|po pm sync|product trio|product alignment meeting",
      ],
    },
    "constellation/areas": {
      headings: ["areas of the product owners|product areas|areas of responsibility"],
      columns: ["area or stakeholders|decides alone on|decides alone"],
      patterns: [
        "<constellationOwners> .. for the|of the|owns|own|responsible for|covers|cover|looks after & area|areas|component|components|module|modules|feature area|stakeholder group|stakeholder groups|region|regions|location|value stream",
        "each product owner .. owns|own|has|is responsible|covers|looks after",
        "divided by|split by|by area|per area|by component|by stakeholder group & <constellationOwners>",
      ],
    },
    "constellation/mode": {
      headings: [
        "coordination of the product owners|product owner coordination|working together|coordination between product owners",
      ],
      patterns: [
        "product owners|pos & coordinate*|align*|agree|community|hierarch*|informal*|report to|reports to|consult each other|work together|joint backlog|shared backlog|one backlog|common backlog|single backlog",
        "product owner reports to|product owners report to|po community|community of product owners|product owner team",
        "chief product owner .. coordinate*|aligns",
        "they|both|all three|the three ~ align|coordinate|agree on|consult",
        "one backlog|single backlog|shared backlog|joint backlog|common backlog|one product backlog|single product backlog|shared product backlog",
      ],
    },
    "constellation/owner-meeting": {
      headings: ["product owner sync|po sync|product owner meeting|po meeting|product owner round"],
      patterns: [
        "po sync|product owner sync|product owners sync|po meeting|product owner meeting|po round|meta scrum|metascrum|scrum of scrums|po weekly|po alignment|product owner alignment|product council|portfolio sync|cross team refinement|nexus sprint planning",
        "product owners|pos & meet|meets|meeting|weekly|biweekly|every week|every two weeks|daily|jour fixe|sync",
        "they|both|all three|the three ~ meet|align|sync|coordinate & every|weekly|daily|biweekly|once a week|twice a week|each",
      ],
    },
    "constellation/tandem": {
      patterns: [
        "job share|job sharing|jobsharing|job sharer|job sharers|tandem|share the role|shares the role|share one post|co product owner|co product owners",
      ],
    },
    "constellation/precedence": {
      headings: ["priority between products|priorities between products|priority of products|order of products"],
      columns: ["priority|rank|precedence|order"],
      patterns: [
        "priority between|priorities between|precedence|takes priority|has priority|goes first|comes first|ranked first|order of the products & product|products|team|teams|over|before",
        "when both|if both|if several|in case of conflict|where capacity is short|when capacity is short & first|before|priority|precedence",
      ],
    },
    "constellation/product-share": {
      columns: [
        "share of the product owners time|share of time|time share|share|allocation|allocated time|capacity|fte",
      ],
    },
    "constellation/clerk": {
      patterns: [
        "writes|write|writing|creates|create|documents|document|documenting|records|record|enters|enter|files|transcribes|formats ~ ticket|tickets|user stories|stories|requirements|requests|wishes|issues|feature requests|meeting minutes",
        "takes|take|taking|writes|write|keeps|keep ~ minutes|notes|meeting notes",
        "collects|collect|collecting|gathers|gather|receives|receive|compiles ~ requests|wishes|requirements|tickets|feedback|inputs",
        "forwards|forward|forwarding|passes on|pass on|relays|relay|hands on|passes|routes ~ requests|wishes|requirements|tickets|them|questions|feedback|decisions|it",
        "maintains|maintain|maintaining|updates|update|updating|administers|administer|administering|tidies|cleans up|keeps up to date ~ jira|ticket|tickets|azure devops|the board|ticket system|backlog tool|trello|the wiki|confluence|status",
        "schedules|organises|organizes|arranges ~ meetings|appointments",
      ],
    },
    "constellation/decides": {
      patterns: [
        "decides|decide|approves|approve|authorises|authorizes|has the final say|final say|empowered|signs off",
        "decision rights|makes decisions|makes the decisions|makes all decisions|takes decisions|decision authority|authority|mandate|accountable|accountability|owns the product|owns the backlog|owns the vision|owns the roadmap|owns scope|product vision|product strategy|product goal|maximi*|maximis*|value of the product|return on investment",
        "order|orders|ordering|prioriti*|prioritis*|rank|ranks|sets priorities|set priorities|priorities|determine*|define*|choose*|chooses|select*|sets the|set the",
        "manages the backlog|manages the product backlog|manage the backlog|manage the product backlog|backlog management|responsible for the product|responsible for the backlog|responsible for the product backlog|represents|represent|validates|validate",
        "accept|accepts|accepting|reject|rejects|declin*|return finished|returns finished|says no|say no|release|releases|cut|cuts|trade off|trade offs",
      ],
    },
    "constellation/double-role": {
      patterns: [
        "<constellationOwners> .. also|additionally|doubles as|at the same time ~ <constellationPosts>",
        "<constellationPosts> .. also|additionally|doubles as|at the same time ~ <constellationOwners>",
        "double role|dual role|both roles|two hats|both hats & <constellationOwners>",
      ],
    },
    "constellation/time-split": {
      patterns: [
        "percent|days a week|day a week|days per week|day per week|hours a week|hours per week|half of|half the time|full time|fte|per cent",
      ],
    },
    "constellation/clarify-directly": {
      headings: ["clarify directly|settle directly|direct contact|direct contact with users"],
      labels: ["clarify directly|settle directly|directly with users|directly with the client"],
      columns: [
        "clarify directly|settle directly|team clarifies directly|clarified directly|directly|the team settles",
      ],
      patterns: [
        "<constellationTeam> .. direct|directly ~ <constellationAsker>",
        "<constellationTeam> .. <constellationAsker> ~ directly|direct",
        "directly .. <constellationTeam> & <constellationAsker> & clarif*|question|questions|feedback|detail|details",
        "<constellationTeam> .. clarif*|ask|asks|talk to|talks to|talk with|talks with|speak with|speaks with|contact|contacts|interview|interviews|settle|settles ~ <constellationAsker>",
        "question|questions|clarification|clarifications|details .. directly",
        "direct contact|direct access|direct line|direct channel ~ to|with|between ~ <constellationAsker>|<constellationTeam>",
      ],
    },
    "constellation/bring-to-owner": {
      headings: ["bring to the product owner|goes to the product owner"],
      labels: ["bring to the product owner|to the product owner|goes to the product owner|via the product owner"],
      columns: [
        "bring to the product owner|bring to po|to the product owner|goes to the product owner|via the product owner",
      ],
      patterns: [
        "request|requests|wish|wishes|change|changes|requirement|requirements|scope|feature|features|new work|ideas|decision|decisions|everything else|priorities .. go|goes|sent|brought|bring|brings|directed|routed|pass|passes|taken|submitted|addressed|run|made ~ to|through|via|by ~ <constellationOwners>",
        "request|requests|wish|wishes|change|changes|requirement|requirements|feature|features ~ only to|only through|only via|through|via ~ <constellationOwners>",
        "<constellationOwners> & single point of contact|first point of contact|only point of contact|only contact|contact for changes|sole contact",
      ],
    },
    "constellation/places": {
      patterns: [
        "across ~ time zones|locations|sites|offices|countries|cities",
        "offshore|offshoring|nearshore|nearshoring|offshore team|distributed team|distributed teams|geographically distributed|remote hub|development hub|several locations|multiple locations|different locations|two locations|three locations|two sites|three sites|several sites|multiple sites|different time zones|several time zones|multiple time zones|two time zones|across time zones|across locations",
      ],
      besides: [
        "distributed systems|distributed ledger|users|customers|stores|supported|support multiple|supports multiple|handle|display*",
      ],
    },
    "constellation/location": {
      columns: ["location|site|office|city|country|time zone|timezone|based in|place of work|work location"],
      labels: ["location|site|time zone|timezone"],
    },
    "constellation/local-contact": {
      headings: ["local contacts|contacts per location|locations"],
      columns: [
        "local contact|local product owner|local po contact|local po|contact on site|product owner on site|on site contact|delegate",
      ],
      labels: ["local contact|local product owner|product owner on site"],
      patterns: [
        "local product owner|local po|product owner on site|on site product owner|product owner per location|product owner per site|product owner at each|product owner in each|delegate of the product owner|product owners delegate|local contact|local delegate|contact on site|contact per location|contact at each|proxy on site",
        "each location|each site|every location|every site|both locations|both sites & product owner|contact|delegate",
      ],
    },
    "constellation/overlap": {
      headings: ["overlap|overlap hours|core hours|working hours|time zones"],
      labels: ["overlap|overlap hours|overlapping hours|core hours|core working hours|common hours"],
      columns: ["overlap|overlap hours|core hours|common hours"],
      patterns: [
        "overlap|overlaps|overlapping hours|overlapping working hours|core hours|core working hours|common hours|shared hours|common working hours|same working hours",
        "available|availability|reachable|online|present .. cet|gmt|utc|est|pst|cest|a m|p m|am|pm|o clock",
      ],
    },
    "constellation/backing": {
      headings: [
        "approval|approvals|approved by|sign off|signoff|signatures|signature|charter approval|approval and signatures|authorization|authorisation|management approval|acceptance of the charter|document approval|endorsement",
      ],
      labels: [
        "approved by|approver|approvers|approval|signed by|signature|signed|authorized by|authorised by|endorsed by|decided by|in force since|adopted by|ratified by",
      ],
      columns: ["signature|signed|approved|approval|approved by|approver"],
      patterns: [
        "<constellationHead> & approve*|back|backs|backed|support|supports|endorse*|sign|signs|signed|stand behind|stands behind|appoint*|confirm*|authori*|mandat*|adopt*|respect*|delegat*|empower*",
        "signed on|we signed|all signed|signed off on|signed by|approved by|endorsed by|authorized by|authorised by|appointed by|mandated by|backed by|adopted by|ratified by",
        "charter .. approved|ratified|adopted|signed|endorsed|effective",
      ],
    },
    "constellation/line-management": {
      headings: ["line management|line managers|department heads|middle management|management"],
      labels: ["line manager|line managers|line management|department head|department heads|team leads"],
      patterns: [
        "line manager|line managers|line management|department head|department heads|head of department|heads of department|middle management|functional manager|functional managers|disciplinary|people manager|people managers|engineering manager|engineering managers|team leads decide|reports to|report to",
      ],
    },
    "constellation/stated": {
      headings: [
        "constellation|product organisation|product organization|product roles|how the product roles work together|role constellation|product leadership|governance|product governance|organisation of the product roles",
      ],
      labels: ["constellation|role constellation|product organisation|product organization"],
      patterns: [
        "constellation|share the ownership|shared ownership|share ownership|split the role|splits the role|role is split|one product owner per|a product owner per|one product owner for each|product owner for each|each product has|each team has|every product has|every team has|per product|per team",
        "reports to|report to|works with|work with|works closely with|work closely with|together with|supports the & <constellationOwners>",
      ],
    },
    "constellation/as-of": {
      patterns: [
        "as of|as at|last reviewed|last review|last checked|last confirmed|last updated|reviewed on|checked on|confirmed on|updated on|agreed on|valid as of|current as of",
      ],
    },
  },
};
