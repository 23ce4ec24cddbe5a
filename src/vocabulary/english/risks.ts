import type { TopicVocabulary } from "../vocabulary.ts";
import { englishRiskFeasibility } from "./risk-feasibility.ts";
import { englishRiskUsability } from "./risk-usability.ts";
import { englishRiskValue } from "./risk-value.ts";
import { englishRiskViability } from "./risk-viability.ts";

/** English words for product risks. */
export const englishRisks: TopicVocabulary = {
  risks: {
    headings: [
      "risks|risk|risk assessment|risk analysis|risk management|risk register|risks and mitigations|risks and mitigation|risks and challenges|risks and issues|risk factors|potential risks|project risks|product risks|challenges|concerns|drawbacks|open risks|risks and assumptions|assumptions and risks|key risks|threats|obstacles|known risks|risks and concerns|technical risks|business risks|main risks|potential challenges|risks and dependencies|four risks|four product risks|swot|swot analysis|risk log|risk matrix|risk table|risk list|risk plan|risk mitigation|identification of risks|identified risks|risk identification|risks and uncertainties|uncertainties|unknowns|known unknowns|open risks and issues|risks and opportunities|risks and constraints|risks and limitations|risks and unknowns|risks and open questions|anticipated challenges|anticipated risks|anticipated problems|expected challenges|expected difficulties|difficulties|potential problems|potential issues|potential pitfalls|potential obstacles|potential difficulties|possible risks|possible problems|possible issues|possible difficulties|pitfalls|weaknesses|what could go wrong|what can go wrong|what might go wrong|what are the risks|what worries us|rabbit holes|barriers|barriers to success|barriers to adoption|limitations and risks|showstoppers|blockers and risks|roadblocks|premortem|pre mortem|risks to delivery|delivery risks|implementation risks|programme risks|program risks|financial risks|security risks|legal risks|operational risks|worst case scenario|worst case scenarios|contingency plan|contingencies|risks contingencies|reasons for failure|why this could fail|why it could fail|why we might fail|failure modes|backup plans|risks and backup plans|risks and caveats|caveats|riskiest assumption|riskiest assumptions|riskiest assumption is",
      "known limitations|current limitations|limitations of the prototype|known issues|known problems|critical blockers|risks if|failure scenarios|what keeps us up at night|biggest unknowns|concerns and risks|risk and mitigation|risks mitigation|top risks",
    ],
    labels: [
      "concern|challenge|threat|obstacle|worry|uncertainty|main risk|biggest risk|biggest challenge|main challenge|biggest worry",
    ],
    columns: [
      "risk|risks|threat|threats|risk description|risk event|risk statement|identified risk|potential risk|challenge|concern|what could go wrong|hazard",
    ],
  },
  "open-questions": {
    headings: [
      "open questions|open question|unresolved questions|outstanding questions|open technical questions|questions and concerns|issues and concerns|open points|open issues|unanswered questions|things we dont know|what we dont know|remaining questions|key questions",
    ],
  },
  ...englishRiskValue,
  ...englishRiskViability,
  ...englishRiskFeasibility,
  ...englishRiskUsability,
};
