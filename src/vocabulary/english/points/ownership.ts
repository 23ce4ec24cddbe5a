import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `ownership` ask about. */
export const englishOwnershipPoints: PointVocabulary = {
  groups: {
    ownershipWork: [
      "backlog|product backlog|sprint backlog|backlog items|stories|user stories|story|work|tasks|work items|feature|features|functionality|functions|deliverable|deliverables|result|results|increment|increments|release|releases|implementation|outcome|outcomes|output|outputs|sprint|sprints|item|items|epics|requirements|milestone|milestones|designs|mvp|product",
    ],
    ownershipScope: [
      "scope|feature|features|functionality|functions|requirements|backlog|backlog items|stories|user stories|items|deliverables|budget",
    ],
    ownershipRequest: [
      "request|requests|wish|wishes|idea|ideas|proposal|proposals|suggestion|suggestions|feature|features|stories|requirements|stakeholders|demands|additions|extras|what is not built|what does not get built",
    ],
  },
  points: {
    "ownership/orders-backlog": {
      headings: ["prioritization|prioritisation|backlog management|backlog ownership|order of the backlog"],
      patterns: [
        "order|orders|ordering|prioriti*|reprioriti*|rank|ranks|ranking|reorder*|sequence|sequences ~ <ownershipWork>|roadmap|requests|requirements|what",
        "<ownershipWork>|roadmap ~ prioriti*|ordering|ranked|ordered",
        "backlog order|order of the backlog|order of the product backlog|order of work|order in which|priority order|prioritization|prioritisation",
        "set|sets|setting|decide|decides|deciding|define|defines|determine|determines|owns|own|controls|responsible for|decision on|decisions on ~ priority|priorities|order of|what comes next|what to build|what is built|what gets built",
        "own|owns|owning|ownership of|owner of|manage|manages|managing|responsible for|accountable for|answers for|authority over|control of ~ backlog|product backlog|roadmap|product roadmap",
        "backlog ownership|backlog management|product backlog management",
      ],
    },
    "ownership/accepts-work": {
      patterns: [
        "accept|accepts|accepting|acceptance of|reject|rejects|sign off|signs off|signing off|signoff|sign off on|signs off on|approve|approves|approving|approval of|return|returns|returning|validates and accepts ~ <ownershipWork>",
        "<ownershipWork> ~ accepted|approved|signed off|rejected",
        "accept or reject|accepts or rejects|accepting or rejecting|accept reject|acceptance or rejection|accept or return|accepts or returns|accepting or returning",
        "final approval|final acceptance|final sign off|acceptance decision|acceptance decisions|acceptance testing|signs off|acceptance and sign off|decides on acceptance",
      ],
    },
    "ownership/declines-requests": {
      patterns: [
        "decline|declines|declining|refuse|refuses|defer|defers|deferring|postpone|postpones|reject|rejects|rejecting|turn down|turns down|push back|pushes back|veto|vetoes|say no|says no|saying no ~ <ownershipRequest>|<change>",
        "<change>|<ownershipRequest> ~ declined|deferred|rejected|turned down",
        "!say no|says no|saying no|right of veto|veto right|right to decline|may decline|can decline|approve or decline|approves or declines|approving or declining|approve or reject|approves or rejects|accept or decline|accepts or declines",
        "decide|decides|deciding|approve|approves|approving|approval of|final say on|final say over|final decision on|decision on|decisions on|rules on|authori* ~ <change>|scope changes",
      ],
    },
    "ownership/cuts-scope": {
      patterns: [
        "cut|cuts|cutting|trade|trades|trading|trim|trims|drop|drops|dropping|remove|removes|removing|descope|descopes|descoping|swap|swaps|swapping|reduce|reduces|reducing|negotiate|negotiates ~ <ownershipScope>",
        "scope|budget|feature|features ~ trade off|trade offs|tradeoff|tradeoffs",
        "trade off|trade offs|tradeoff|tradeoffs|balances scope|cut scope|cutting scope|stay within the budget|stay inside the budget|within the agreed budget",
        "decide|decides|deciding|decisions on|decision on|final say on|final say over|final decisions on|makes final decisions on|authority over|approves|controls|determines|defines|sets|owns|responsible for ~ scope|what is in scope",
        "scope decision|scope decisions|scope management|scope authority|scope control|release scope",
      ],
    },
    "ownership/escalation": {
      headings: ["escalation|escalation path|escalation paths|escalation process|escalations|conflict resolution"],
      patterns: [
        "escalat*",
        "tie break|tie breaker|tiebreaker|deadlock|breaks ties",
        "cannot agree|disagree|disagrees|disagreement|disagreements|conflict|conflicts .. decide|decides|decided by|goes to|go to|taken to|brought to|resolved by|settled by",
      ],
    },
    "ownership/allocation": {
      labels: [
        "allocation|availability|capacity|time commitment|commitment|fte|ftes|workload|hours per week|days per week|time share|share of time|utilisation|utilization|level of effort|loe|time|effort|involvement|engagement level",
      ],
      columns: [
        "allocation|availability|capacity|time commitment|commitment|fte|ftes|workload|hours per week|days per week|time share|share of time|utilisation|utilization|level of effort|loe|time|effort|hours|days|person days|involvement|weekly hours",
      ],
      patterns: [
        "day|days|hour|hours ~ a week|per week|each week|every week|a month|per month|each month|a sprint|per sprint|each sprint|a day|per day|weekly",
        "full time|fulltime|part time|half time|halftime|fte|ftes|full capacity",
        "half|third|quarter|most|all ~ of her time|of his time|of their time|working time|working week",
        "daily|every day|every working day|each day|weekly|throughout|at any time|during working hours|within one working day & available|availability|reachable|on site",
        "solely|exclusively|only|fully|entirely ~ dedicated|assigned|committed|allocated",
        "person days|man days|person hours|days weekly|hours weekly",
      ],
    },
    "ownership/working-time": {
      patterns: [
        "time|capacity|working week|working time|working hours|workload|availability|available|allocat*|dedicate*|assigned|committed|position|week|staffed",
      ],
    },
    "ownership/each-week": {
      labels: ["hours per week|days per week|weekly hours"],
      columns: ["hours per week|days per week|weekly hours"],
      patterns: ["a week|per week|each week|every week|weekly"],
    },
    "ownership/deputy": {
      labels: [
        "deputy|deputies|deputy product owner|backup|back up|stand in|substitute|substitution|alternate|cover|absence cover|in absence|replacement|represented by",
      ],
      columns: [
        "deputy|deputies|backup|back up|stand in|substitute|substitution|alternate|cover|absence cover|replacement",
      ],
      patterns: [
        "deputy|deputies|deputise*|deputize*|deputising|stand in|stands in|standin|substitute|substitutes|substituted by|alternate|alternates|vice product owner",
        "!absence|absent|on leave|on holiday|on vacation|unavailable|not available|away .. decides|decide|takes over|covers|acts|represents|represented|steps in|replaces|responsible",
        "!decides|decide|takes over|take over|covers|acts|represents|represented|steps in|replaces .. absence|absent|on leave|on holiday|on vacation|unavailable|not available|is away",
        "covers for|covered by|cover for|backup for|backup is|as backup|backed up by|filled in for|fills in for",
      ],
    },
    "ownership/role": {
      labels: ["product owner|product owners|po|product owner role|role product owner"],
      columns: ["product owner|product owners|po"],
      patterns: ["product owner|product owners|productowner|po"],
    },
  },
};
