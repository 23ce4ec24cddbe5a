/** English groups for risks. */
export const englishRiskGroups = {
  // What marks a sentence as one about a risk.
  riskWord: [
    "risk|risks|risky|riskier|concern|concerns|concerned that|concerned about|threat|threats|uncertain*|danger|dangers|a challenge|main challenge|biggest challenge|key challenge|challenges|challenging|obstacle|obstacles|pitfall|pitfalls|worry|worries|worried|fear|fears|afraid|bottleneck|bottlenecks|roadblock|roadblocks|showstopper*|barrier|barriers|hurdle|hurdles|drawback|drawbacks|unknowns|worst case|problematic|jeopardi*|vulnerable to|at risk|known problem|known issue|weak point*|weakness|weaknesses|stumbling block*",
    "unclear whether|unclear if|unclear how|unclear who|unclear what|not sure if|not sure whether|not sure that|not sure the|not sure we|we are not sure|not clear whether|not clear if|not clear who|not clear how|not clear that|not yet clear|dont know|do not know|not yet known|not known whether|remains to be seen|open whether|we doubt|doubts about|doubtful|questionable whether|cannot be sure|no guarantee|not guaranteed|by no means guaranteed|cannot guarantee",
    "might fail|may fail|could fail|might not work|may not work|might not be|might not want|might not use|might not like|might not need|might not have|might not finish|might not know|may not be possible|may not be able|may not be feasible|may not find|may not have enough|may not reach|may be difficult|could be difficult|might be difficult|could prove|may prove|might prove|difficult to estimate|hard to estimate|difficult to predict|hard to predict|could delay|may delay|might delay|is unlikely|are unlikely|seems unlikely",
  ],
  // What binds somebody to do what is said.
  commitment: [
    "must|shall|should|will|need|needs|has to|have to|is to|are to|to be|is required|are required|requires|going to",
    "aim|aims|goal|plan|plans|planned|in order to|ensure|ensures|ensuring|make sure|focus on|focuses on|focusing on|emphasis on",
    "take place|takes place|is included|are included|includes|conduct|conducts|conducting|carry out|carries out|carried out|we test|we try|we run|we review|we ask|we let|we start",
    "before|every|each|weeks|months|per month|per week|per quarter|in the first|sprint|sprints|milestone",
    "took place|was held|were held|was run|was carried out|were carried out|has been|have been|was done|we asked|we tested|tested|improved|set up|suggest|suggests|proposes|propose|proposed",
  ],
  // How registers name a kind of risk in a cell or before a colon.
  valueRisk: [
    "value|desirability|demand|adoption|acceptance|market|customer|customers|competition|competitors|competitive|market fit|user acceptance|user adoption",
  ],
  viabilityRisk: [
    "viability|business|legal|financial|finance|commercial|cost|costs|budget|funding|compliance|regulatory|security|privacy|staffing|personnel|organisational|organizational|sponsorship|partners|supplier|reputation|sustainability|contractual",
  ],
  feasibilityRisk: [
    "feasibility|technical|technology|technological|performance|integration|schedule|time|resources|resource|skills|scalability|implementation|complexity|infrastructure|data|delivery|quality|scope creep",
  ],
  usabilityRisk: ["usability|ux|ui|accessibility|user experience|learnability|user interface"],
  // What a listed risk speaks of, in any words: "The data from the tills may come too late".
  valueHarm: [
    "keep *ing|keeps *ing|go on *ing|goes on *ing|carry on *ing|carries on *ing|continue *ing|continue to use|continue to call|stick with|stick to|sticks to|sticks with|stay with|take to|takes to|take up|take it up|takes it up|low take up|take up rate|slow take up|bother to|wont bother|trust|distrust|mistrust|no benefit|no use for|back to paper|old habits|old way|worth it|come back|give it up|adopt*|uptake|demand|acceptance|interest|interested|traction|churn|competitor*|competition|competing|market|popular*|wanted|want|wants|like it|likes|prefer*|switch|switching|willing*|unwilling|reluctan*|loyalty|appeal*|attract*|useful|useless|engagement|audience|buy|buys|customers leave|user base|userbase|use it|uses it|using it|not use|not used|use this|use the app|motivation|participat*|subscribe*|download*|habit|habits|buy in|refuse*|pay for|pays for|not pay|ignore*|critical mass|signs up|sign up|similar products|similar services|free of charge|do not need|dont need|their present|their current|their own spreadsheets|customer preferences|segment|retention|market fit|product market fit|network effects|substitutes|drop off|unproven need",
  ],
  viabilityHarm: [
    "pays off|pay off|does it pay|will it pay|pay for itself|pays for itself|pay back|payback|break even|breaks even|earn|earns|earn its keep|make money|makes money|allowed|permitted|forbid*|forbidden|afford|affordable|worth the money|business case|cost|costs|costly|expensive|budget|money|fund|funds|funding|funded|grant|financ*|revenue|profit*|margin|margins|price|prices|pricing|inflation|exchange rate|legal*|illegal|law|laws|lawsuit*|liab*|licens*|licence*|copyright|patent*|trademark*|gdpr|privacy|complian*|regulat*|data protection|personal data|consent|security|hack*|breach*|leak*|attack*|fraud*|abuse*|partner*|sponsor*|supplier*|vendor*|subcontractor*|staff*|personnel|employee*|team member*|key person*|developer leaves|only developer|leaves|leave the|turnover|ill|illness|sick|sickness|absence|holiday*|vacation*|enough volunteers|lack of volunteers|maintain*|maintenance|sustain*|operat*|ownership|political*|policy|reputation*|brand|stakeholder*|management|approval*|contract*|insur*|procurement|tax|taxes|hosting|maintainer*|covid*|pandemic|lock in|app store*|unavailable|attrition|disput*|unencrypted|pii|sensitive data|bus factor|knowledge silo*|trademark|ai act|hipaa|defamation|terms of service",
  ],
  feasibilityHarm: [
    "good enough|fast enough|reliable enough|get at the|get hold of|connect|connects|recogni*|doable|can we build|technical*|technolog*|performance|perform|slow|slower|speed|latency|scal*|load|integrat*|interface|interfaces|api|apis|data|dataset*|database|server*|hardware|software|network|bandwidth|complex*|skill*|experience|inexperience*|expertise|knowledge|learn|learning|time|timing|late|later|longer|delay*|deadline*|schedule*|timeline|slip*|estimate*|underestimat*|effort|workload|overload*|scope|requirement*|dependen*|compatib*|browser*|device*|platform*|bug|bugs|error|errors|defect*|crash*|fail|fails|failure*|unstable|stability|quality|accura*|algorithm*|model|models|prototype|possible|impossible|feasib*|build|built|implement*|develop|developed|deliver|delivered|delivery|finish*|complet*|test|tests|testing|migrat*|legacy|infrastructure|framework*|librar*|resource*|capacity|availab*|offline|outage*|downtime|environment|sensor*|signal|battery|storage|import*|arrive*|measure|merging|synchron*",
  ],
  usabilityHarm: [
    "cope|copes|cope with it|work out how|works out how|unaided|without help|without asking|without a manual|cant do it|cannot do it|cant manage|cannot manage|cant work it|usab*|confus*|understand|understandable|learnab*|learning curve|accessib*|intuitive|unintuitive|complicated|overwhelm*|user experience|ux|ui|navigation|navigate the|hard to navigate|cumbersome|clunky|misinterpret*|misread|find the|find their way|training|trained|user error*|misuse|figure out|hard to use|difficult to use|easy to use|readab*|unable to read|screen reader*|screen readers|computer literacy|digital skills|digital literacy|tech savvy|get lost|gets lost|overlook*|operate it|find it hard|first time users|beginners|eyesight|elderly",
  ],
  // What opens a question that asks for more than yes or no.
  asksForMore: ["what|which|where|how|who|whom|whose|when|why"],
  // Headings over requirements of every kind.
  qualities: [
    "non functional requirements|nonfunctional requirements|non functional requirement|quality attributes|quality requirements|quality goals",
  ],
  // Whom one asks whether they want it.
  asked: [
    "user|users|customer|customers|member|members|resident|residents|household|households|patient|patients|carers|caretaker*|teacher|teachers|student|students|school|schools|nurses|clinician*|doctors|practitioner*|driver|drivers|farmer|farmers|citizen|citizens|visitor|visitors|volunteer|volunteers|participants|respondents|stakeholder|stakeholders|subject matter experts|domain experts|staff|employees|people|shops|merchants|businesses|companies|clubs|departments|developers|researchers|operators|dispatchers|parents|readers|players|buyers|clients|prospects|audience|community|adopters|libraries|festivals|teams|end users",
  ],
} as const;
