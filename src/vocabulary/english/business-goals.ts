import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for what the organisation behind a product gains. */
export const englishBusinessGoals: TopicVocabulary = {
  "business-goals": {
    headings: [
      "business goals|business objectives|business goal|business value|business case|business model|revenue model|revenue|revenue streams|goals|company goals|strategic goals|strategic objectives|organisational goals|organizational goals|objectives|monetization|monetisation|return on investment|roi|expected benefits|benefits|business requirements|mission|okrs|value to the organisation|value to the organization|impact|expected impact|project goals|goals and objectives|benefits to the ecosystem|value|strategy|long term goals|business drivers|business driver|business outcomes|business outcome|business impact|business benefits|business opportunity|business strategy|business plan|strategic alignment|strategic fit|strategic priorities|strategic context|desired outcomes|desired outcome|expected outcomes|outcomes|intended outcomes|intended impact|impact statement|theory of change|commercial goals|commercial model|pricing strategy|monetization strategy|monetisation strategy|value to the business|value for the business|what is in it for us|why are we investing|investment case|our mission|mission statement|purpose and goals|north star|organizational impact|organisational impact|benefits to the community|benefits to the organization|benefits to the organisation|benefit to the ecosystem|cost benefit analysis|cost savings|success for the business",
    ],
    columns: [
      "business goal|business goals|goal|goals|business value|objective|objectives|business objective|business objectives|business outcome",
    ],
    patterns: [
      "increase revenue|increase sales|reduce cost|reduce costs|cost saving*|save money|generate revenue|market share|customer retention|business goal*|business objective*|return on investment|monetiz*|monetis*|business value|profit*|revenue|strategic goal*|competitive advantage",
      "our mission|mission is to|mission of|our goal|our aim|our ambition|our strategy|strategic priorit*|strategic objective*|strategic aim*",
      "increase|increasing|grow|growing|boost|expand|expanding|drive|driving|improve|accelerate .. revenue|sales|market share|market|profit*|customer base|user base|userbase|membership|donations|brand|customer satisfaction|customer loyalty|adoption|growth|engagement|retention|efficienc*|productivity|competitiveness|visibility|awareness|reach|participation",
      "reduce|reducing|lower|lowering|cut|cutting|save|saving|decrease .. cost|costs|expenses|expenditure|overhead|operating|workload|administrative|burden|support calls|support requests|manual effort|spending|taxpayer*",
      "attract .. customers|users|developers|members|talent|investors|contributors|donors|partners|businesses|students",
      "establish|position|become|becoming .. leader|leading|market leader|go to|standard|provider|platform of choice|first choice|number one",
      "generate|earn|bring in|create .. revenue|income|profit*|leads|sales|value for the",
      "promote|promoting|advance*|further .. our org*|the organi*|our brand|our mission|our work|the company|awareness|objectives",
      "long term health|growth of the|sustainability of the|success of the .. project|ecosystem|community|company|organi*|network|platform|business",
      "benefit the|benefits the|value to the|contribute to the|strengthen the|benefits to the .. ecosystem|community|company|organi*|business|network|industry|public|society",
      "business outcome*|business impact|business driver*|business need*|cost reduction*|cost saving*|new market*|new customers|new revenue|subscription fee*|commission fee*|subscription model|freemium|advertising revenue|paid plan*|premium",
    ],
  },
};
