import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for the risk that nobody wants it, and for finding out whether they do. */
export const englishRiskValue: TopicVocabulary = {
  "risk-value": {
    headings: [
      "value risk|value risks|desirability|market risk|market risks|demand risk|adoption risk|adoption risks|customer risk|market validation|demand validation",
      "value risk|value risks|desirability|market risk|market risks|demand risk|adoption risk|adoption risks|customer risk|market validation|demand validation|customer validation|problem validation|user research|customer research|customer discovery|product discovery|discovery phase|discovery research|market research|market study|market analysis|needs assessment|needs analysis|user needs assessment|user interviews|customer interviews|stakeholder interviews|user survey|user surveys|pilot|pilot phase|pilot project|pilot study|pilot plan|pilot program|pilot programme|beta program|beta programme|beta test|beta phase|early adopters|early access|letters of intent|letters of support|adoption plan|adoption strategy|user acquisition plan|go to market|go to market plan|go to market strategy|user feedback|customer feedback",
    ],
    patterns: [
      "adoption rate|user adoption|market acceptance",
      "market research|market survey|market study|market analysis|customer interviews|customer discovery|customer survey|demand test|fake door|landing page test|letters of intent from|letter of intent from|product market fit|validate demand|validated demand|user demand|willingness to pay",
      "reduce*|lower*|remov*|overcome* ~ adoption friction|friction|barriers to adoption|barriers to entry|hurdles",
      "proves demand|prove demand|demand is proven|desirability",
      "user interview*|interview users|interviews with users|interviews with potential|customer discovery|user survey*|survey of users|user and developer survey*|conduct* surveys|conduct* a survey|survey our|survey the|customer development|problem interview*|problem validation|needs assessment|need assessment|needs analysis|user needs assessment|requirements survey",
      "user research|customer research|audience research|discovery research",
      "validat* .. need|needs|demand|hypothes*|idea|market|interest",
      "early adopter*|pilot user*|pilot customer*|pilot partner*|beta user*|beta tester*|beta customer*|design partner*|waitlist|waiting list|pre order*|preorder*|pre registration*|crowdfunding campaign",
      "letter of support|letters of support|signed up .. users|customers|partners",
      "feedback from .. early|pilot|beta|potential|first|initial|prospective",
      "marketing plan|marketing strategy|marketing campaign*|marketing effort*|marketing activit*|promotional campaign*|awareness campaign*|advertising campaign*|go to market|user acquisition|customer acquisition|adoption plan|adoption strategy|outreach plan|outreach to|community outreach|outreach activit*|dissemination plan|dissemination activit*|communication campaign",
      "drive|driving|encourage|encouraging|promote|promoting|increase|increasing|foster|fostering|accelerate|boost|support .. adoption|uptake",
      "high degree of acceptance|gain acceptance|promote acceptance|user buy in|stakeholder buy in|buy in from",
      "monitor|track|measure|analyze|analyse .. user metrics|usage|user engagement|adoption|user satisfaction|customer satisfaction|usage metrics|usage data",
      "unmet user need|unmet user needs|unmet need|unmet needs",
      "conduct*|run|send|carry out|design .. survey|surveys|questionnaire|questionnaires|interviews|focus group|focus groups",
      "pilot program|pilot programme|pilot project|pilot phase|pilot with|pilot study|beta program|beta test|beta testing|beta phase|soft launch|trial run|field test|field trial|user feedback|customer feedback|market validation|proof of value|test the market|fake door",
      "marketing .. content|plan|launch|budget|materials|page|posts",
      // Trying it out with those it is for, and what is known of whether they would pay.
      "interview|interviews|interviewed|interviewing|user interviews|focus groups ~ with|of ~ <asked>",
      "structured user interviews|in depth interviews with|churn interview*|exit interviews with customers|concept test*|co design*|codesign|shadow pilot ~ with",
      "churn interview*|concept test*|shadow pilot|shadow pilots",
      "users|user needs|needs .. talk to|interviewed|spoke to|discovered|found that|listen to",
    ],
  },
  "risk-value/stated": {
    patterns: [
      "<riskWord> .. adopt*|demand|uptake|interest|interested|market share|customers|want it|wants it|would use|will use|buy in|churn|traction|acceptance|switch|willing*|pay for|competit*",
      "adoption|demand|uptake|market|acceptance|competit* ~ <riskWord>",
      "value risk|value risks|market risk|demand risk|adoption risk|user acceptance risk|lack of adoption|lack of demand|lack of interest|low adoption|no market for|no demand for",
      "<user>|<audience>|<asked> ~ wont|will not|would not|may not|might not|could not|never|cannot be persuaded to|refuse to|unwilling to|reluctant to|unlikely to|hesita* ~ use|adopt|buy|pay|switch|want|need|like|accept|participate|engage|join|sign up|trust|contribute|choose",
      "<user>|<audience>|<asked> ~ reluctant|unwilling|hesitant|lose interest|losing interest|drop off|churn*|abandon*|stay away|go elsewhere|see no need|see no reason|see no benefit|stick with|stay with|put up with",
      "not enough|too few ~ users|customers|participants|adopters|contributors|sign ups|subscribers|downloads|buyers|members",
      "nobody|no one|noone ~ will|would|may|might|use*|buy*|adopt*|want*|need*|likes|cares|care|interested|shows up|show up|asked for|paid|pays",
      "low|slow|poor|limited|lack of|insufficient|little|weak ~ adoption|uptake|user interest|user engagement|traction|demand",
      "resistance to change|user resistance|resist* .. change|adoption",
      "barrier*|hurdle*|friction ~ adoption|adopt|adopting|entry",
      "<riskWord> .. that they like|do they like|would they use|will they use|would anyone|will anyone|will people|would people|do people want|do users want|would users|will users|users will|customers will|people will|customers would|users would",
      "will anyone|would anyone|would people|would users|would customers|do they like|do people want|do users want|will they like|would they use ~ it|this|them|use|buy|pay|switch|care|come",
      "already|existing|stronger|established .. competitor|competitors|competing product|competing products .. dominat*|stronger|cheaper|better|first",
      "not validated yet|not yet validated|unvalidated|untested assumption|unproven demand|unproven need|no evidence that|no proof that",
      "is just|is only|remains ~ thesis|hypothesis|assumption|guess|bet",
    ],
  },
  "risk-value/besides": {
    patterns: [
      "resumes and letters of intent|letters of intent signed|letter of intent signed",
      "personnel .. letters of intent",
      "user research notes|research notes|user research documentation",
      "travel .. user research",
      "user research .. travel|billed|source code",
      "users can|user can|users may|the system|the app|the platform|the bot|the portal|the module|the form|as a user|i want|so that i .. survey*|questionnaire*|interview*|feedback|poll*|pilot*|beta",
      "value added tax|default value|core values|market square|market value|market place|interest rate|interest is paid|acceptance of work|acceptance test*|acceptance criteria|customer acceptance|interest on",
      "survey of students .. grade|exam",
      "employee survey module|survey tool|survey feature|survey form|feedback form|feedback button|beta version number",
    ],
  },
};
