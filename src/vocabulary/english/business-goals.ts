import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for what the organisation behind a product gains. */
export const englishBusinessGoals: TopicVocabulary = {
  "business-goals": {
    headings: [
      "why now|why invest|project justification|justification|strategic rationale|public benefit|public value|social benefit|community benefit|commercial potential|market potential|funding model|financing model|sustainability model|financial sustainability|business sustainability|intended benefits|anticipated benefits|expected business impact|expected value|what success brings us|why this matters to the business|why this matters for the business|value for the community|value to the community|impact on the business|impact on the organisation|impact on the organization|organisational benefits|organizational benefits|our ambition|strategic intent|product goals|programme goals|program goals|our why|business need|business needs|engagement goals|goals of this engagement|goals of the engagement|strategic fit|strategic alignment|business justification|how we make money|how do we make money|how we will make money|making money|how we earn money|why are we doing this|why we are doing this|why we do this|why it matters to us|why this matters to us|whats in it for us|what s in it for us|what we gain|our benefit|our benefits|benefits for us|benefits for the company|benefits for the business|benefits for the organisation|benefits for the organization|benefits for the client|value for the company|value for the organisation|value to the company|value proposition for the business|value proposition for the company|business rationale|commercial objectives|financial goals|financial objectives|project benefits|benefits realisation|benefits realization|return|income|economic impact|social impact|organisational goals and objectives|project purpose and goals|business goals|business objectives|business goal|business value|business case|business model|revenue model|revenue|revenue streams|goals|company goals|strategic goals|strategic objectives|organisational goals|organizational goals|objectives|monetization|monetisation|return on investment|roi|expected benefits|benefits|business requirements|mission|okrs|value to the organisation|value to the organization|impact|expected impact|project goals|goals and objectives|benefits to the ecosystem|value|strategy|long term goals|business drivers|business driver|business outcomes|business outcome|business impact|business benefits|business opportunity|business strategy|business plan|strategic alignment|strategic fit|strategic priorities|strategic context|desired outcomes|desired outcome|expected outcomes|outcomes|intended outcomes|intended impact|impact statement|theory of change|commercial goals|commercial model|pricing strategy|monetization strategy|monetisation strategy|value to the business|value for the business|what is in it for us|why are we investing|investment case|our mission|mission statement|purpose and goals|north star|organizational impact|organisational impact|benefits to the community|benefits to the organization|benefits to the organisation|benefit to the ecosystem|cost benefit analysis|cost savings|success for the business",
    ],
    columns: [
      "business goal|business goals|goal|goals|business value|objective|objectives|business objective|business objectives|business outcome",
    ],
    patterns: [
      "<organisation> hopes to|wants to|seeks to|aims to|intends to|expects to|plans to|needs to|would like to|is looking to .. attract|free|grow|modernise|modernize|save|reduce|increase|improve|strengthen|raise|reach|become|win|expand|retain|cut|lower|open up|position|diversify|raise awareness",
      "<organisation> ~ expects|hopes for|anticipates .. fewer|more|higher|lower|less|savings|growth",
      "goal is to|aim is to|objective is to|objective is|target is to ~ increase|raise|grow|reduce|lower|cut|double ~ number of|share of|amount of|cost|costs|visitors|members|sales|donations",
      "allow|allows|enable|enables|help|helps ~ <organisation> ~ to grow|grow|save|expand|to expand|to save|reach|to reach|attract|win",
      "known as|recognised as|recognized as ~ leading|friendliest|best|first|most",
      "will pay back|pays back|pay back in|be self sustaining|be self sufficient|become self sustaining|become sustainable|financially sustainable|cover its costs|cover its own costs|cost neutral",
      "we charge|we make our money|we earn our money|our income|income comes from|revenue comes from|we are paid|our revenue|our business model",
      "pay|pays ~ monthly|annual|yearly|one time ~ fee|subscription",
      "bring|brings|attract|attracts|onboard|onboards ~ new ~ users|developers|projects|members|contributors|customers|businesses ~ to|into ~ ecosystem|network|community|platform",
      "ecosystem|community|network|industry|sector|public|society|town|city|region ~ benefits from|will benefit from|would benefit from|benefits by|profits from|gains",
      "accelerate|accelerates|drive|drives|foster|fosters|promote|promotes|support|supports ~ adoption of|growth of|use of|uptake of",
      "main driver is|business driver|main reason for|key driver .. cost|costs|demand|market|regulation|growth",
      "goals of|objectives of|aims of .. this engagement|the engagement|this project|the project|this programme|the programme|this initiative .. are|in order|include",
      "our goals are|overall objective|overarching goal|overarching aim",
      "they pay|users pay|customers pay|members pay|clients pay|businesses pay|schools pay|companies pay|who pays .. subscription|for the platform|for the service|for the product|monthly|themselves|a fee|commission",
      "increase revenue|increase sales|reduce cost|reduce costs|cost saving*|save money|generate revenue|market share|customer retention|business goal*|business objective*|return on investment|monetiz*|monetis*|business value|profit margin|profit margins|make a profit|makes a profit|become profitable|revenue from|revenue through|revenue stream*|source of revenue|sources of revenue|revenue model|revenue growth|revenue share|recurring revenue|we earn money|make money|makes money|save us money|saves us money|saves money|pays for itself|pay for itself|pays off|payback|break even|strategic goal*|competitive advantage",
      "our mission|mission is to|mission of|our goal|our aim|our ambition|our strategy|strategic priorit*|strategic objective*|strategic aim*",
      "increase|increases|increasing|strengthen|strengthens|strengthening|grow|growing|boost|expand|expanding|drive|driving|improve|accelerate .. revenue|sales|market share|market|brand|profit*|customer base|user base|userbase|membership|donations|brand|customer satisfaction|customer loyalty|adoption|growth|engagement|retention|efficienc*|productivity|competitiveness|visibility|awareness|reach|participation",
      "reduce|reduces|reducing|lower|lowers|lowering|cut|cuts|cutting|save|saves|saving|decrease ~ cost|costs|expenses|expenditure|administrative overhead|operating cost|operating costs|workload|administrative|burden|support calls|support requests|manual effort|spending|taxpayer*",
      "attract .. customers|users|developers|members|talent|investors|contributors|donors|partners|businesses|students",
      "establish|position|become|becoming .. leader|leading|market leader|go to|standard|provider|platform of choice|first choice|number one",
      "generate|earn|bring in|create .. revenue|income|profit*|leads|sales|value for the",
      "promote|promotes|promoting|advance|advancing|further .. our org*|the organi*|our brand|our mission|our work|the company|awareness|objectives",
      "long term health|growth of the|sustainability of the|success of the .. project|ecosystem|community|company|organi*|network|platform|business",
      "benefit the|benefits the|value to the|contribute to the|strengthen the|benefits to the .. ecosystem|community|company|organi*|business|network|industry|public|society",
      "retain|keep|win|gain .. customers|clients|members|market share",
      "customer loyalty|customer retention|brand awareness|brand recognition|competitive position|market position",
      "company|organisation|organization|association|city .. benefits from|profits from|gains from|benefits by",
      "less dependent|independent|independence .. supplier|vendor|provider|partner",
      "financed by|funded by|financed through|funded through .. advert*|ads|fees|subscription*|donation*|membership*|commission*",
      "the city|the company|the organisation|the organization|the business|the association|the agency .. saves|save .. euros|dollars|money|costs|year|a year",
      "business outcome*|business impact|business driver*|cost reduction*|cost saving*|new market*|new customers|new revenue|subscription fee*|commission fee*|subscription model|freemium|advertising revenue|paid plan*|premium",
    ],
  },
};
