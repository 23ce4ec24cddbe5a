import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for prices, budgets and how work is paid. */
export const englishPricing: TopicVocabulary = {
  pricing: {
    headings: [
      "how much does it cost|how much will it cost|what does it cost|what it costs|what will it cost|payment milestones|payment plan|payment structure|commercial offer|commercial proposal|financial terms|financial proposal|financial offer|financial summary|price summary|price breakdown|price list|budget summary|budget plan|budget proposal|budget overview|budget estimation|budget details|fee structure|fee proposal|fee schedule|fees and expenses|fees and payment|prices and payment|consideration|expenses|price|prices|pricing|cost|costs|budget|total budget|budget breakdown|funding|funding amount|financials|fees|fee|compensation|payment|payments|payment terms|payment schedule|rates|rate card|total requested amount|requested amount|amount requested|requested grant amount|total budget requested|cost estimate|budget and timeline|investment|commercial terms|commercials|pricing model|type of contract|contract type|remuneration|salary|reward|rewards|bounty|grant|grant amount|requested funding|funding request|project cost|project costs|cost breakdown|reimbursement|reimbursements|budget estimate|estimated cost|estimated costs|estimated budget|estimated price|total cost|total costs|total price|total funding|cost proposal|price proposal|price schedule|price quote|quotation|quote|invoicing|billing|invoices|contract value|contract price|purchase price|funding plan|funding requirements|funding requested|resources and budget|budget and resources|budget justification|hourly rate|hourly rates|costs and payment|price and payment|total requested funding|total funding requested|total budget requested usd",
    ],
    columns: [
      "fixed price|fixed prices|fixed fee|firm fixed price|lump sum|flat fee|share of contract value|share of contract price|share of price|share of fixed price|ceiling|ceiling price|ceiling amount|price|cost|costs|budget|amount|prize|prizes|stipend|total amount|total cost|total price|price usd|cost usd|amount usd|cost eur|rate|fee|funding|total|payment|unit price|hourly rate|subtotal|usd|eur",
    ],
    patterns: [
      "fixed price|fixed fee|firm fixed price|time and materials|time and material|labor hours|labour hours|not to exceed|hourly rate|day rate|daily rate|lump sum|retainer|on a retainer|free of charge|pro bono",
      "bill|bills|billed|charge|charges|charged|invoice|invoiced|paid .. by the hour|hourly|per hour|by effort|monthly|per day|on time spent",
      "travel|expenses|travel expenses|out of pocket .. reimbursed|reimbursable|at cost|billed",
      "total cost|total price|total budget|total amount|requested amount|budget of|budget is|funding of|grant of|price of|cost of|costs of|fee of|estimated at|cost estimate|budget estimate|total payment|salary of|award of|valued at|ceiling of",
      "actual cost|cost reimbursement|cost reimbursable|cost plus|labor rates|labour rates|hourly rates|blended rate|paid monthly|paid upon|payable upon|flat fee|flat rate",
    ],
  },
  "pricing/fixed-price": {
    headings: [
      "price fixed|fixed price|fixed prices|fixed fee|fee fixed|flat price|flat fee|cost fixed|price all in|price firm",
    ],
    columns: [
      "fixed price|fixed prices|fixed fee|firm fixed price|lump sum|flat fee|share of contract value|share of contract price|share of price|share of fixed price",
    ],
    patterns: [
      "at a flat|a flat|flat ~ for everything|for the lot|all in|per milestone|per module|per page",
      "*00 fixed|*50 fixed|*00 flat|*50 flat|*00 firm|*50 firm",
      "charges|charge|fee|fees|price|amount|sum|remuneration|total|investment ~ is fixed|are fixed|fixed at|is firm|are firm|fixed sum",
      "*0|*5 ~ at|on|upon ~ signing|signature|order|delivery|launch|go live|completion|acceptance|handover & billed|invoiced|payable|due|paid|payment|total|investment|price",
      "total fixed|fixed total|total price fixed|sum fixed|fixed sum|fixed amount|fixed charge|fixed charges",
      "set price|agreed price|one price|price ~ for everything|for the lot|all in|whatever the effort|however long it takes",
      "fixed price|fixed prices|fixed cost|fixed fee|firm fixed price|firm fixed|lump sum|flat fee|flat rate|flat price|all inclusive price|package price|guaranteed price",
      "price|prices|fee|fees ~ is fixed|are fixed|is firm|are firm|stays the same|stay the same|remains fixed|are guaranteed|is guaranteed",
      "percent|share|rest|remainder|part ~ of the|of ~ contract value|contract price|contract sum|total price|fixed price|fee & due|payable|paid|payment|payments|instalment*|installment*|invoiced|billed|signing|signature|order|kick off|start|milestone*|delivery|acceptance|launch|go live|handover|completion",
      "share of contract value|share of contract price|share of price",
    ],
  },
  "pricing/time-and-materials": {
    patterns: [
      "time and materials|time and material|time materials|t m|labor hours|labour hours|hourly rate|hourly rates|daily rate|daily rates|day rate|day rates|per hour|per day|per person day|per man day|per consultant day|on an hourly basis|on a time basis|by effort|actual effort|actual hours|billed monthly by effort|time spent|hours worked|days worked|weeks worked|timesheet|timesheets|time sheets|by the hour|by the day",
    ],
  },
  "pricing/ceiling": {
    columns: ["ceiling|ceiling price|ceiling amount|cap|not to exceed|upper limit"],
    patterns: [
      "!not|never|nothing|wont ~ work|works|worked|bill|bills|billed|charge|charges|charged|exceed|exceeds|go|goes|spend|spent|done ~ over|beyond|above|exceed|more than .. without|until|unless",
      "!no work ~ over|beyond|above|exceeding .. without|until|unless",
      "not to exceed|ceiling|ceilings|ceiling price|capped|cap|maximum price|maximum cost|maximum budget|maximum amount|upper limit|budget limit|spending limit",
    ],
  },
  "pricing/notice": {
    patterns: [
      "on reaching|upon reaching|reaches|reached|used up|is spent|are spent|percent .. notify|notifies|tell|tells|inform*|warn*|alert*|let you know|lets you know|write to",
      "notify|notifies|notice|inform*|warn* .. percent|budget",
      "at 70|at 80|at 90|when 70|when 75|when 80|when 90",
    ],
  },
};
