import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `backlog` ask about. */
export const englishBacklogPoints: PointVocabulary = {
  groups: {
    /** What users do with a product; ways to get there, as open, click and log in, are no wish of their own. */
    backlogVerb: [
      "accept|activate|add|adjust|analyse|analyze|annotate|apply|approve|archive|arrange|assign|attach|be notified|be reminded|block|book|browse|buy|calculate|cancel|change|chat|check|choose|collect|comment|compare|complete|configure|confirm|contact|control|convert|copy|create|crop|customise|customize|deactivate|decline|define|delete|deliver|disable|display|donate|download|draw|edit|enrol|enroll|export|filter|find|follow|forward|generate|grant|identify|import|inform|invite|issue|listen|make|manage|measure|merge|message|modify|monitor|notify|offer|order|organise|organize|pay|pick|play|post|preview|print|provide|publish|purchase|rate|read|receive|recolor|recommend|record|refund|register|reject|remind|remove|rename|renew|repeat|replace|reply|report|request|reschedule|reserve|reset|restore|return|review|save|scan|schedule|search|see|select|sell|send|set|set up|share|sign|sort|specify|store|submit|subscribe|suggest|swap|sync|tell|synchronise|synchronize|tag|take|track|transfer|translate|unsubscribe|update|upload|validate|verify|view|vote|watch|withdraw|write",
    ],
    /** Such words that are hardly ever nouns. */
    backlogDeed: [
      "activate|add|adjust|analyse|analyze|approve|archive|assign|attach|buy|calculate|choose|collect|compare|configure|confirm|convert|create|customise|customize|deactivate|define|delete|disable|edit|enable|ensure|find|generate|identify|import|inform|invite|manage|modify|notify|organise|organize|pay|pick|preview|print|publish|purchase|receive|recolor|recommend|register|reject|remove|rename|replace|reschedule|reserve|reset|restore|save|see|select|sell|send|sort|specify|store|submit|subscribe|synchronise|synchronize|translate|unsubscribe|update|upload|validate|verify|withdraw|write",
    ],
    backlogObject: [
      "a|an|the|my|our|their|his|her|its|your|all|any|another|each|every|new|these|those|this|that|other|some|several|multiple|only|who|what|when|where|which|how|whether",
    ],
  },
  points: {
    "backlog/two-wishes": {
      patterns: [
        "<backlogVerb> <backlogObject>|about|for|in|on|to|from|with .. and|and also|and then|and to|and then to|as well as|plus <backlogVerb> <backlogObject>|it|them|me|us",
      ],
      besides: [
        "drag and drop|copy and paste|cut and paste|terms and conditions|search and replace|find and replace|check in and check out|pros and cons|questions and answers|trial and error|wait and see|plug and play|buy and sell",
      ],
    },
    "backlog/two-deeds": {
      patterns: ["<backlogVerb> ~ and|and then|as well as <backlogDeed>"],
      besides: [
        "drag and drop|copy and paste|cut and paste|terms and conditions|search and replace|find and replace|pros and cons|questions and answers",
      ],
    },
    "backlog/further-wish": {
      patterns: [
        "i also want|i also need|i would also like|i also wish|i want also|additionally i|in addition i|besides i want|i further want",
      ],
    },
    "backlog/joint": { patterns: ["!and|and to|and also|and also to|and then|and then to|as well as|plus"] },
    "backlog/refers-back": {
      patterns: ["!it|its|them|their|theirs|they|this|these|that|those|one|ones|there|him|his|her|he|she|same|other"],
    },
    "backlog/solution": {
      patterns: [
        "button|buttons|dropdown|dropdowns|drop down|drop downs|drop down list|drop down menu|select box|combo box|combobox|radio button|radio buttons|check box|checkbox|checkboxes|modal|modal dialog|popup|popups|pop up|pop ups|pop up window|hamburger menu|sidebar|side bar|navbar|nav bar|toolbar|tooltip|tooltips|hover|accordion|carousel|slider|toggle switch|text box|textbox|text field|input field|scroll bar|breadcrumb|breadcrumbs|tab bar|burger menu|spinner|table column|context menu|right click|double click",
        "sql|mysql|postgres|postgresql|mongodb|redis|sqlite|rest api|rest endpoint|api endpoint|endpoint|endpoints|graphql|json|xml file|cron job|cronjob|webhook|webhooks|react|angular|vue|django|node js|jquery|bootstrap|kubernetes|docker|kafka|elasticsearch|microservice|microservices|stored procedure|database table|css|html|javascript|websocket|websockets|jwt|blockchain",
      ],
    },
    "backlog/requested-by": {
      columns: [
        "requested by|requester|requestor|requested from|source|origin|raised by|reporter|reported by|from|asked by|asked for by|wish of|wished by|submitted by|proposed by|suggested by|who asked|contributor",
      ],
      labels: [
        "requested by|requester|requestor|requested from|source|origin|raised by|reporter|reported by|from|asked by|asked for by|wish of|wished by|submitted by|proposed by|suggested by|who asked|contributor",
      ],
    },
    "backlog/from-client": { patterns: ["!<client>"] },
    "backlog/goal": {
      headings: [
        "epic|epics|theme|themes|goal|sprint goal|product goal|objective|objectives|user activity|user need|problem",
      ],
      labels: [
        "linked goal|serves|supports goal|outcome|need|risk addressed|key result|okr|parent|epic link|initiative",
      ],
      columns: [
        "goal|goals|goal id|linked goal|product goal|business goal|objective|objectives|outcome|outcomes|key result|okr|epic|epics|epic link|theme|themes|initiative|need|user need|problem|pain point|risk|risk id|serves|opportunity|hypothesis|parent|feature group|user activity",
      ],
    },
    "backlog/ordered": {
      patterns: [
        "ordered by|sorted by|ranked by|prioritised by|prioritized by ~ priority|value|importance|roi|wsjf|rice",
        "in order of|in the order of|by order of|in descending order of priority|importance|value",
        "highest priority first|most important first|most valuable first|highest value first|top item first|from most to least important|most important at the top|most important items at the top|highest priority at the top|in priority order|strictly ordered|order is the priority|order of the list is|order is rank|order rank|order equals rank|order equals priority|order priority|position is priority|from top to bottom by priority",
        "order|ranking|sequence|sorted|worked|we work|built|pulled|taken|read ~ top is next|top is first|top first|top down|from top to bottom|top to bottom|from the top|from the top down|first is next|uppermost first",
        "top of the list|top item|first item|uppermost item|whatever is on top|what is on top|what stands on top ~ is next|comes next|comes first|is built first|is built next|is pulled first|is done first|is most important|matters most",
      ],
    },
    "backlog/plan": {
      headings: [
        "order|order of work|working order|build order|order for the next sprints|order for the next two sprints|order of the next sprints|order for the coming sprints|planned order|what comes first|what comes next|sequence|suggested order|implementation order|delivery order|sprint plan|sprint plans|plan for the next sprints|plan of sprints|iteration plan",
      ],
      labels: ["order of work|sprint plan|iteration plan|build order"],
    },
    "backlog/line": {
      patterns: [
        "!below|under|from here|beyond ~ line|not refined|unrefined|not planned|unplanned|not estimated|not ready|nothing is refined|nothing is planned|not yet refined|ideas",
        "!line|cut line|cut off|cutoff|commit line ~ not refined|unrefined|not planned|unplanned|not ready|not estimated",
        "!not refined|unrefined|not planned|not yet refined|not ready ~ below|from here|from here on|yet",
      ],
    },
    "backlog/not-yet": {
      patterns: [
        "!no criteria|no acceptance criteria|no details|no estimate|not refined|unrefined|not estimated|not sized|not detailed|not broken down|criteria ~ yet|so far|for now|until|before|follow|follows",
        "!not yet ~ refined|estimated|sized|detailed|split|ready|broken down|written out",
        "!wont|won t|will not|not|never|nobody ~ pulled|planned|started|taken into a sprint|taken up|picked up|estimated|refined|built ~ before|until|unless",
        "!to be split|to be refined|to be estimated|to be detailed|to be broken down|to be sliced|will be split|will be refined|is split|is refined|gets split|gets refined|we split|we refine ~ after|once|when|later|before|closer to",
        "!parked|on ice|on hold|postponed ~ until|till|for now|after",
      ],
    },
    "backlog/rank": {
      columns: ["rank|ranking|position|pos|order|priority rank|priority order|backlog order|sequence"],
    },
    "backlog/pinned": {
      columns: [
        "pinned|pin|reason|reason for order|depends on|dependencies|dependency|blocked by|deadline|due|due date|fixed date|must be first|predecessor|predecessors",
      ],
    },
    "backlog/value": {
      columns: [
        "value|business value|customer value|user value|benefit score|user business value|value points|bv|value score",
      ],
    },
    "backlog/cost": { columns: ["cost|costs|cost estimate|estimated cost|investment"] },
    "backlog/size": {
      columns: [
        "effort|size|job size|job duration|estimate|estimation|points|story points|sp|complexity|effort points|person days|days|effort score",
      ],
    },
    "backlog/time-criticality": { columns: ["time criticality|time critical|urgency|tc|cost of waiting"] },
    "backlog/risk-reduction": {
      columns: [
        "risk reduction|opportunity enablement|risk reduction opportunity enablement|risk reduction and opportunity enablement|rr oe|rroe|rr|rr & oe|risk opportunity",
      ],
    },
    "backlog/reach": { columns: ["reach|users reached|users per quarter|users per month"] },
    "backlog/impact": { columns: ["impact|impact score"] },
    "backlog/confidence": { columns: ["confidence|certainty|confidence level"] },
    "backlog/roi": { columns: ["roi|return on investment"] },
    "backlog/value-per-effort": {
      columns: ["value per effort|value effort|value to effort|value effort ratio|value cost|score"],
    },
    "backlog/wsjf": { columns: ["wsjf|wsjf score|weighted shortest job first"] },
    "backlog/rice": { columns: ["rice|rice score"] },
    "backlog/hours": {
      columns: ["h|hours|hour|est hours|estimated hours|hrs|person hours|effort in hours|effort hours|estimate hours"],
    },
    "backlog/days": {
      columns: [
        "days|day|person days|estimated days|effort in days|effort days|estimate days|man days|pd|working days",
      ],
    },
  },
};
