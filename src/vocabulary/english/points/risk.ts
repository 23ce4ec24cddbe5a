import type { PointVocabulary } from "../../vocabulary.ts";

const groups: PointVocabulary["groups"] = {
  riskClientParty: [
    "the client|client|clients|the customer|customer|the buyer|the purchaser|the business|the sponsor|you|your company",
  ],
  // What success of a product in use is called.
  riskSuccess: [
    "commercial success|market success|business success|economic success|financial success|success of the product|success of the project in the market|success in the market|products success|business results|business outcome|business outcomes|business benefit|business benefits|market acceptance|user acceptance of the product|user adoption|adoption by users|whether users|usefulness|fitness for the business|return on investment|commercial viability|business value",
  ],
  riskMitigating: [
    "mitigat*|reduce|reduces|reducing|avoid|avoids|avoided|prevent|prevents|prevented|prevention|counter|counteract*|address|addressed|handle|handled|monitor|monitored|monitoring|fallback|fall back|backup|back up|contingency|contingencies|plan b|alternative|alternatives|early|regular|regularly|buffer|reserve|insurance|we will|we plan|we keep|we use|we test|we start|we agree|we check|we ask|we set|we limit|will be|to minimise|to minimize|minimise|minimize|in that case|if so|if it happens|if this happens|therefore|so we|measure|measures|countermeasure*|solution|workaround*|training|agreed with|replace|replaces|switch to|review|reviews|reviewed|ensure|ensures|ensuring|schedule|scheduled|remind|reminders|escalate|escalated|prioriti*|cut scope|descope|pair|pairing|test|tests|tested|prototype|pilot|spike|proof of concept",
  ],
};

/** English words for the points that the rules of the family `risk` ask about. */
export const englishRiskPoints: PointVocabulary = {
  groups,
  points: {
    "risk/disclaimed": {
      patterns: [
        "<riskClientParty> ~ bear|bears|carry|carries|assume|assumes|accept|accepts|take|takes ~ all|entire|full|sole|whole|every|product|commercial|business|market ~ risk|risks",
        "risk|risks .. lies|lie|rests|rest|remains|remain|stays|is borne|are borne|borne ~ with|by|on|solely with ~ <riskClientParty>",
        "no|not|nor|neither|cannot|without|disclaim*|exclude* ~ responsibility|responsible|liability|liable|guarantee|guarantees|warranty|warranties|answer for ~ <riskSuccess>",
        "!<riskSuccess> ~ is|are|remains|lies|rests ~ <riskClientParty> ~ responsibility|risk",
        "responsibility|risk ~ <riskSuccess> ~ with|on|by ~ <riskClientParty>",
        "<riskClientParty> ~ solely|alone|exclusively ~ responsible|answers|answerable|liable ~ <riskSuccess>",
        "we|the provider|the contractor|the supplier|the vendor ~ build|builds|implement|implements|deliver|delivers|develop|develops ~ only what|exactly what|what|strictly what|precisely what ~ specified|specifies|specify|ordered|orders|ask for|asks for",
        "built|implemented|developed ~ strictly|exactly|solely ~ as specified|to specification|to the clients specification|to your specification|as instructed",
        "at the risk of|at the sole risk of|at the clients risk|at the clients own risk|at your own risk ~ <riskClientParty>|product|development",
      ],
      besides: [
        "risk of loss|title|force majeure|shipping|shipment|transport|delivery of goods|data loss|insurance|import|exchange rate|currency|injury|provider is responsible|contractor is responsible|we are responsible|supplier is responsible|we share|both parties|jointly|shared|product owner is responsible|product manager is responsible",
      ],
    },
    "risk/design-role": {
      patterns: [
        "designer|designers|ux|ui ux|user experience|interaction design|product design|service design|graphic design|visual design|web design|user researcher|user researchers|usability engineer|usability specialist|human factors|creative director|art director|design lead|design team|head of design|designs and tests|content designer|creative team|design agency",
      ],
    },
    "risk/engineering-role": {
      patterns: [
        "technologist|technologists|technology lead|head of technology|technology specialist|devs|dev|software team|systems analyst|integrator|developer|developers|engineer|engineers|engineering|architect|architects|programmer|programmers|tech lead|technical lead|lead developer|development team|dev team|cto|chief technology officer|data scientist|data scientists|full stack|fullstack|frontend|backend|front end|back end|devops|technician|technicians|software development|development|coder|coders|scientist|scientists|technical director|maintainer|maintainers|dba|database administrator",
      ],
    },
    "risk/upkeep": {
      headings: [
        "upkeep|maintenance|maintenance and support|support and maintenance|maintenance contract|maintenance agreement|maintenance package|care package|care plan|support contract|support agreement|support plan|website maintenance|shop maintenance|website care|monthly retainer|retainer",
      ],
      patterns: [
        "upkeep|maintenance|care ~ of|for ~ site|website|shop|web shop|webshop|online shop|app|application|system",
        "site|website|shop|web shop|webshop|app ~ upkeep|maintenance|care",
        "look after|looks after|take care of|keep running|keep up to date ~ site|website|shop|web shop|webshop|app|application|system",
        "unused|remaining ~ hours|days ~ carry over|expire|lapse|roll over|carried over",
        "hours|days ~ not used ~ carry over|expire|lapse|roll over|carried over",
        "hours ~ a month|per month|each month|every month ~ flat|included|fixed",
        "upkeep contract|maintenance contract|maintenance agreement|maintenance package|support contract|care package|care plan|bucket of hours|block of hours|monthly retainer|support hours",
      ],
    },
    "risk/product-line": {
      patterns: [
        "product owner|product owners|product management|product manager|product managers|product ownership|product lead|business analyst|business analysis|requirements engineering|backlog management|product strategy|project management|project manager|project lead|management|coordination|po|pm",
      ],
    },
    "risk/research-line": {
      patterns: [
        "discovery|user research|research|researcher|interviews|usability|usability test|usability tests|user tests|user testing|testing with users|ux|user experience|prototype|prototypes|prototyping|inception|analysis|concept|pilot|workshop|workshops|validation|strategy|requirements",
      ],
    },
    "risk/design-line": {
      patterns: [
        "design|designs|designer|designers|ux|ui|user experience|wireframe|wireframes|prototype|prototypes|concept|creative|visuals|layout",
      ],
    },
    "risk/work-line": {
      patterns: [
        "development|developing|developer|developers|engineering|engineer|engineers|implementation|programming|coding|frontend|backend|front end|back end|testing|tester|qa|quality assurance|design|designer|ux|ui|project management|project manager|product management|product owner|product manager|scrum master|architecture|architect|deployment|documentation|training|consulting|consultant|analysis|analyst|research|discovery|concept|integration|migration|set up|setup|hosting|data scientist|devops|content|copywriting",
      ],
    },
    "risk/included": {
      patterns: [
        "product management|product owner|product ownership|project management|management|discovery|research|user research|interviews|design|usability tests|analysis|all roles|coordination|overhead ~ included in|includes|covered by|part of|contained in|at no extra|not charged|free of charge ~ price|prices|rate|rates|fee|fees|package|team rate|charge|cost|costs",
        "price|prices|rate|rates|fee|fees|package|sum|total|budget ~ include|includes|including|cover|covers|contain|contains ~ product management|product owner|project management|management|discovery|research|interviews|design|usability tests|all roles|all work|all services|everything|coordination",
        "product management|product owner|research|user research|interviews|design|usability tests .. is|are ~ included in|covered by ~ price|prices|rate|rates|fee|fees",
        "all in rate|all inclusive|blended rate|team rate|rate of the team|flat rate for the team",
      ],
    },
    "risk/list": {
      headings: [
        "risk|risks|risk register|risk log|risk list|risk management|risk analysis|risk assessment|project risks|product risks|key risks|delivery risks|dependencies and risks|risks and dependencies|known risks|dependencies",
      ],
      columns: ["risk|risks|risk description|threat|dependency|risk event|what could go wrong"],
    },
    "risk/countered": {
      columns: [
        "mitigation|mitigations|measures|measure|countermeasure|countermeasures|response|action|actions|what we do|contingency|contingency plan|plan|plan b|treatment|next step|next steps|solution|approach|prevention",
      ],
      headings: [
        "mitigation|mitigations|risk mitigation|mitigation strategies|countermeasures|contingency|contingency plan|risk response",
      ],
      patterns: ["<riskMitigating>"],
    },
    "risk/tested": {
      headings: ["test|tests|validation|experiment|experiments|evidence|proof|how we find out|review by"],
      columns: [
        "test|tests|test by|evidence|proof|experiment|experiments|validation|how we test|how tested|how we find out|check|checked by|review|review by|review date|by when|due|due date|deadline|date|status|finding|findings|result|results|next step|action|activity|hypothesis test",
      ],
      patterns: [
        "interview*|survey|surveys|pilot|pilots|prototype|prototypes|prototyping|test|tests|tested|testing|trial|trials|experiment*|spike|spikes|proof of concept|poc|fake door|landing page|pre order*|letter of intent|letters of intent|beta|demo|validate*|validation|measure*|metric|metrics|benchmark*|load test|user research|field study|observe*|feedback|a b test|feasibility study|legal review|audit|review by|reviewed by|we ask|we check|we try|try out|calculation|business case|market study|analytics",
      ],
    },
    "risk/review-date": {
      columns: [
        "review by|review|review on|review date|next review|next review date|date of review|revisit|revisit by|revisit on|check by|check on|test by|test until|tested by when|evidence by|look again|look again by|look again on|reassess by|reassess on",
      ],
      labels: [
        "review by|review on|review date|next review|revisit by|revisit on|check by|check on|test by|evidence by|look again by|look again on|reassess by|reassess on",
      ],
    },
    "risk/looked-at": {
      columns: ["result|results|finding|findings|outcome|outcomes|evidence|what we learned|learned"],
      labels: ["result|results|finding|findings|outcome|evidence|what we learned|closed on|reviewed on|tested on"],
      patterns: [
        "tested|reviewed|validated|verified|invalidated|disproved|disproven|proven|confirmed|occurred|materialised|materialized|realised|realized|resolved|done|completed|finished|passed|became an issue|on hold|superseded",
      ],
    },
    "risk/accepted": {
      patterns: [
        "accepted|we accept|is accepted|accept the risk|accepted risk|consciously taken|tolerated|retired|closed|no longer relevant|mitigated",
      ],
    },
  },
};
