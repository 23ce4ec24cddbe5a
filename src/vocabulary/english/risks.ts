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
      "known limitations|current limitations|limitations of the prototype|known issues|known problems|critical blockers|risks if|failure scenarios|worries|our worries|our biggest worry|worries and risks|things we are worried about|things were worried about|things we worry about|what we are worried about|what were worried about|what we worry about|what we fear|fears|our fears|what could sink us|what could stop us|what could kill us|what could kill it|what could hurt us|what could trip us up|what might stop us|what might sink us|what may go wrong|where this may go wrong|where this could go wrong|where it may go wrong|where it could go wrong|how this could fail|how we could fail|why this may fail|what keeps us up at night|biggest unknowns|concerns and risks|risk and mitigation|risks mitigation|top risks",
    ],
    labels: [
      "concern|challenge|threat|obstacle|worry|uncertainty|main risk|biggest risk|biggest challenge|main challenge|biggest worry",
    ],
    columns: [
      "worry|worries|what worries us|fear|risk|risks|threat|threats|risk description|risk event|risk statement|identified risk|potential risk|challenge|concern|what could go wrong|hazard",
    ],
  },
  "open-questions": {
    headings: [
      "open questions|open question|unresolved questions|outstanding questions|open technical questions|questions and concerns|issues and concerns|open points|open issues|unanswered questions|things we dont know|what we dont know|remaining questions|key questions",
    ],
  },
  beliefs: {
    headings: [
      "beliefs|our beliefs|what we believe|what we believe but dont know|what we believe but do not know|what we believe and do not know|what we think but dont know|what we think is true|what we think we know|bets|our bets|our bet|product bets|strategic bets|bets we make|bets we are making|guesses|our guesses|hunches|hypothesis|hypotheses|our hypothesis|our hypotheses|key hypotheses|product hypotheses|hypotheses to test|hypotheses we test|assumptions to test|assumptions to validate|assumptions we test|assumptions we will test|assumptions we want to test|untested assumptions|leap of faith assumptions|leaps of faith|critical assumptions|what we dont know|what we do not know|what we dont know yet|what we do not know yet|what we still dont know|what we are not sure about|what were not sure about|what is still unknown|not known yet|what has to be true|what must be true|what needs to be true|what would have to be true|what we need to learn|what we want to learn|what we need to find out|what we want to find out|what we have to find out|questions we want answered|the questions we want answered|questions we want to answer|questions we need answered|questions we answer|which questions we answer|unproven",
    ],
    labels: ["hypothesis|bet|belief|riskiest assumption|assumption to test|open bet|our bet|guess"],
    columns: [
      "belief|bet|hypothesis|hypotheses|riskiest assumption|assumption to test|what we believe|what we dont know",
    ],
  },
  ...englishRiskValue,
  ...englishRiskViability,
  ...englishRiskFeasibility,
  ...englishRiskUsability,
};
