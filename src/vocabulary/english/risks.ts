import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for product risks. */
export const englishRisks: TopicVocabulary = {
  risks: {
    headings: [
      "risks|risk|risk assessment|risk analysis|risk management|risk register|risks and mitigations|risks and mitigation|risks and challenges|risks and issues|risk factors|potential risks|project risks|product risks|challenges|concerns|drawbacks|open risks|risks and assumptions|assumptions and risks|key risks|threats|obstacles|known risks|risks and concerns|technical risks|business risks|main risks|potential challenges|risks and dependencies|four risks|four product risks|swot",
    ],
    columns: ["risk|risks|threat|threats|risk description"],
  },
  "risk-value": {
    headings: [
      "value risk|value risks|desirability|market risk|market risks|demand risk|adoption risk|adoption risks|customer risk|market validation|demand validation",
    ],
    patterns: [
      "<riskWord> .. adopt*|demand|uptake|interest|market share|customers",
      "adoption risk|adoption rate|low adoption|lack of adoption|lack of demand|lack of interest|user adoption|market acceptance|user acceptance risk",
      "<user> .. not .. want|use|buy|choose|adopt|need|like|pay",
      "<user> .. wont .. want|use|buy|choose|adopt|need",
      "nobody .. want*|uses|buys|needs",
      "market research|market survey|market study|market analysis|customer interviews|customer discovery|customer survey|demand test|fake door|landing page test|letter of intent|letters of intent|product market fit|validate demand|validated demand|user demand|willingness to pay",
      "value risk|desirability",
      "competit* .. <riskWord>",
      "<riskWord> .. competit*",
    ],
  },
  "risk-viability": {
    headings: [
      "viability risk|viability risks|business risk|business risks|viability|business viability|legal|legal risks|legal and compliance|compliance|privacy|data protection|security|security and privacy|security considerations|sustainability|maintenance|maintenance plan|maintenance and upgrade plans|gdpr|licence|license|licensing|legal considerations|privacy and security|information security|data privacy|data rights|intellectual property|warranty|liability|insurance|maintenance and support|support and maintenance",
    ],
    patterns: [
      "gdpr|hipaa|data protection|privacy policy|privacy law|personal data|personally identifiable|pii",
      "complian*|regulat*|legal requirement*|legal risk*|liabilit*|lawsuit",
      "<riskWord> .. fund*|budget|cost|costs|financ*|legal|regulat*|staff*|partner*|revenue|security|compliance|sponsor*",
      "business model|business case|revenue model|cost overrun|over budget|run out of money|long term maintenance|maintenance cost*|operating cost*|running cost*|long term funding|sustainab*",
      "viability risk|business viability|business risk",
      "security audit|security review|penetration test*|security assessment|fedramp|authority to operate|security vulnerabilit*",
      "secur* .. data",
      "key person|bus factor|staff turnover|loss of team|unavailab*",
      "team member* .. leave*",
      "maintain* .. after|maintenance plan|ongoing maintenance|upgrade plan*",
    ],
  },
  "risk-feasibility": {
    headings: [
      "feasibility risk|feasibility risks|feasibility|technical risk|technical risks|technical feasibility|technical challenges|performance|scalability|proof of concept|technical considerations|implementation risks|performance requirements|non functional requirements|nonfunctional requirements|quality attributes|reliability|integration|technical constraints|technology",
    ],
    patterns: [
      "<riskWord> .. technical|technolog*|performance|scal*|integrat*|complex*|skill*|schedule|time|delay*|implement*|latency|bug|bugs|compatib*|api|dependency|dependencies",
      "technical* .. <riskWord>|difficult*|complex*|feasib*",
      "feasib*|proof of concept|prototype|prototypes|prototyping|spike|technical spike|load test*|stress test*|performance test*|benchmark*|architecture review",
      "scalab*|high availability|response time*|throughput|latency|uptime",
      "lack of .. experience|skills|time|expertise|knowledge",
      "not enough time|tight schedule|tight deadline|learning curve|steep learning",
      "feasibility risk",
      "integrat* with|interoperab*|backward compatib*|backwards compatib*",
      "unit test*|integration test*|automated test*|continuous integration|code review*|test coverage",
    ],
  },
  "risk-usability": {
    headings: [
      "usability risk|usability risks|usability|user experience|ux|accessibility|ux design|ui ux|user interface|look and feel|ease of use|usability requirements|accessibility requirements|user experience design|ui design|wireframes|mockups",
    ],
    patterns: [
      "usab*|accessib*|wcag|section 508|screen reader*|user experience|user friendly|ux design*|ease of use|easy to use|easy to learn|intuitive*|learnab*",
      "<user> .. confus*|lost|struggle*|frustrat*|understand",
      "hard to use|difficult to use|hard to understand|difficult to navigate|learning curve",
      "wireframe*|mockup*|mock up*|mock ups|user centered|human centered|design research|onboarding",
      "usability risk",
    ],
  },
};
