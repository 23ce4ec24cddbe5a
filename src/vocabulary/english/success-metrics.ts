import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for how success is measured. */
export const englishSuccessMetrics: TopicVocabulary = {
  "success-metrics": {
    headings: [
      "how well know|how we ll know|how we will know|how will we know|how we will know it works|how we know it works|how do we know it works|one number|our one number|the number that counts|the numbers that count|what we count|how we will tell|what does good look like|what good looks like|measurable benefits|measurable benefit|measurable value|smart goals|goals smart|smart objectives|impact evaluation|project evaluation|how will success be measured|how is success measured|project success|product success|success looks like|this is a success if|quantifiable goals|quantitative goals|quantitative targets|expected results and metrics|leading indicators|lagging indicators|guardrail metrics|metrics to track|metrics to watch|what we track|health metrics|service levels|service level|slas|service level objectives|slos|exit criteria and metrics|evidence of success|signs of success|signals of success|success signals|measuring impact|measuring outcomes|tracking success|tracking progress|how we track success|how success is measured|what we measure|outcome metrics|value metrics|adoption metrics|success targets|target metrics|metrics and kpis|kpis and metrics|kpis and targets|goals and kpis|goals and targets|measurable success|indicators of success|success metric|success measure|success criterion|north star|success metrics|metrics|kpis|kpi|key performance indicators|success criteria|measures of success|measuring success|how we measure success|success measures|key results|okrs|targets|performance indicators|measurement|indicators|goals and metrics|measurable objectives|success indicators|performance metrics|success criteria and metrics|success factors|critical success factors|measurable outcomes|measurable goals|measurable results|measurable targets|metrics for success|metrics of success|metrics and targets|key metrics|north star metric|how will we measure success|how do we measure success|how we will measure success|how to measure success|how will we know|how do we know|how we know it worked|what does success look like|what success looks like|definition of success|measurement plan|evaluation plan|evaluation metrics|evaluation criteria and metrics|goals metrics|impact metrics|impact measurement|product metrics|business metrics|usage metrics|okr|objectives and key results|target values|hypotheses and metrics|success measurement|outcome measures|targets and metrics|performance targets",
    ],
    labels: ["success|target|targets|kr|kr1|kr2|kr3|kr 1|kr 2|kr 3|goal metric|measure|measures"],
    columns: [
      "metric|metrics|kpi|kpis|target|targets|target value|key result|key results|baseline|indicator|indicators|success metric|success measure|how measured|how we measure|unit of measure|goal value",
    ],
    patterns: [
      "within|in|after|for ~ days|weeks|months|season|year ~ no|not a single|not one|never|nobody ~ user|users|customer|customers|guest|guests|member|members|student|students|patient|patients|visitor|visitors|participant|participants|late|missed|miss|misses|complaint|complaints|accident|accidents|outage|outages ~ should|shall|will|is to|are to|arrive|arrives|again|once|more",
      "no|not a single|zero ~ late|missed|lost|double|unanswered|failed ~ arrival|arrivals|appointment|appointments|booking|bookings|delivery|deliveries|request|requests|trip|trips|order|orders ~ within|in|after|per|for ~ days|weeks|months|month|year|week|season",
      "we will know|well know|we know|we would know|i will know|ill know ~ worked|works|succeeded|successful|success|achieved|done it ~ when|if|because|once",
      "half|third|quarter|quarters|thirds|majority|most|percent|90|95|80|75 ~ of ~ users|guests|customers|members|students|visitors|participants|residents|clubs|shops|patients|households|employees|teams|teachers ~ should|will|shall|are to|would ~ use|order|find|complete|finish|book|return|come back|rate|say|report|recommend|register|manage|know",
      "one in|two in|three in|four in|nine in|two out of|three out of|four out of|nine out of|eight out of ~ users|guests|customers|members|students|visitors|participants|residents|clubs|shops|patients|households ~ use|uses|order|find|complete|book|return|rate|say|recommend|should|will|can",
      "cut|reduce*|reducing|drop*|fall*|decrease*|shrink*|down|lower*|halve ~ by half|by a third|by a quarter|by two thirds|by one third|by three quarters",
      "twice as many|half as many|double the number|three times as many|twice as fast",
      "fewer than|less than|no more than|at most|under|zero ~ complaints|errors|tickets|no shows|support requests|support calls|calls|incidents|mistakes|accidents|missed ~ a month|per month|a week|per week|a year|per year|a day|per day",
      "users|members|customers|players|students|visitors|guests|readers ~ come back|return|log in|use it|open it|open the app|play ~ at least|every week|twice|weekly|each week",
      "we measure|we will measure|we look at|we will look at|we track|we will track|we compare|we will compare|we count ~ how long|how quickly|how fast|how well|how much|number|share|percentage|rate|before and after",
      "to measure|measuring ~ effect|impact|success|progress|improvement|usefulness ~ we|by|with|through",
      "success ~ for us|for me|to us ~ means|is|would|when|if",
      "pilot|project|trial|launch|experiment|programme|program|product|app|campaign ~ was|is|will be|would be ~ successful|success ~ if|when|once",
      "indicator|indicators|yardstick|metric|proxy ~ is|are|will be ~ number|share|percentage|rate|how many|how often|time",
      "know it works|know it worked|know we are successful|know that we succeeded|know we succeeded|know we have succeeded|know that it works ~ when|if",
      "pilot|project|trial|launch|release|experiment|mvp ~ succeeds|is a success|counts as successful|has succeeded|counts as a success ~ when|if",
      "success|impact|progress|outcome|outcomes ~ judged by|assessed by|assessed through|tracked by|tracked through|evaluated by|measured through|measured with|measured using|measured against|gauged by",
      "we track|we will track|we measure|we will measure|we monitor|well track|well measure ~ number|share|rate|how many|how often|retention|adoption|usage|satisfaction|conversion|time",
      "our main metric|our key metric|our primary metric|primary metric|main metric|key metric|core metric|guardrail metric",
      "we aim to|we want to|our goal is to|goal is to|aim is to|target is to|we plan to|we hope to ~ halve|double|triple|cut .. number|time|calls|requests|errors|complaints|share|rate|by half|by a third|by a quarter",
      "we expect|we want|we aim for|we are aiming for|we hope for|aim for|goal of|target of|reach|win|attract .. users|customers|downloads|installs|subscribers|sign ups|signups|visitors|participants .. within|in the first|by the end|per month|per day|per week|a month|a year|by year",
      "nine out of ten|nine of ten|eight out of ten|four out of five|three out of four|two thirds of|half of ~ users|guests|customers|visitors|participants|riders|members|students|patients|teams ~ should|will|can|find|complete|use",
      "evaluate|evaluating|evaluated|measure|measuring|measured|assess|assessed .. by|based on|using|against|in terms of .. accuracy|precision|recall|success rate|throughput|latency|speed|error rate|completion time|usage|number of",
      "accuracy|precision|uptime|availability|coverage|throughput .. of|at|above|least|target|threshold*|exceeds .. percent|threshold*|target",
      "accuracy threshold*|acceptance threshold*|target accuracy|performance target*|minimum accuracy",
      "kpi|kpis|key result|key results|success metric*|success is measured|we measure success|measure of success|measures of success|measure success|conversion rate|retention rate|completion rate|churn rate|bounce rate|error rate|adoption rate|click through rate|satisfaction rate|satisfaction score|response rate|growth rate|success rate|net promoter|nps|daily active users|monthly active users|weekly active users|north star metric|customer satisfaction score|csat|uptime of|number of downloads|number of users|number of active|number of customers|number of installs|number of sign ups|number of signups|number of transactions|number of registered",
      "measured by|measured in .. number|percent*|rate|score|share|time|average|count|survey*|reduction|increase|how many",
      "at least|goal of|target of|minimum of .. active users|users|customers|downloads|installs|participants|subscribers|sign ups|signups|stars",
      "change in percentage|percentage of users|percentage of customers|share of users|average completion|percentage increase|percentage decrease|percent increase|percent decrease|percent reduction|percent of users|as a percentage of|median time to|average time to|task completion rate",
      "the number of|percentage of|share of|proportion of .. increase*|decrease*|drops|reduced|grows|doubles|who complete",
      "success means|success is when|success is reached|considered a success|deemed a success|counts as a success|call it a success|a success if|a success when|our target is|the target is|our targets are|our kpi|our metric",
      "success .. when|if|means|defined as|look like|looks like .. number|percent|users|customers|least|more than",
      "will be considered successful|consider it successful|consider this successful|is successful if|is successful when|be considered a success|be successful if|be successful when|succeeded when|succeeded if|will have succeeded",
    ],
  },
};
