import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for what the client, a partner or a funder must do. */
export const englishClientDuties: TopicVocabulary = {
  "client-duties": {
    headings: [
      "customer inputs|responsibilities of client|what we need from the client|what we expect from you|what you provide|client side requirements|purchaser responsibilities|buyer obligations|agency responsibilities|sponsor responsibilities|customer commitments|client commitments|partner responsibilities|partner contributions|government furnished equipment and information|client provided items|customer provided items|items provided by the client|information provided by the client|co funding|matching funds|counterpart contribution|prerequisites from the client|requirements from the client|inputs required|required inputs|client assumptions|customer assumptions",
      "client responsibilities|customer responsibilities|client obligations|customer obligations|client duties|client contribution|client contributions|customer duties|what we need from you|government furnished equipment|government furnished property|government furnished information|client inputs|client dependencies|buyer responsibilities|your responsibilities|responsibilities of the client|responsibilities of the customer|obligations of the client|obligations of the customer|government responsibilities|what you contribute|what we need",
    ],
    patterns: [
      "<client> <must> .. provide|make|commit|obtain|furnish|assign|designate|identify|host|pay|schedule|participate|attend|review|approve|respond|facilitate|coordinate|manage|maintain|determine|be available|be responsible|be required",
      "<client> .. is responsible for|are responsible for|responsible for providing|must make available|will make available|must be available|will be available|commits to|agrees to|is obligated to",
      "<client> has designated|has identified|has appointed|has assigned|have designated|have identified|has provided|have provided|will be asked to|is asked to|are asked to|is required to|are required to",
      "provided by|supplied by|furnished by|made available by|delivered by|approved by|paid by|hosted by|signed off by|reviewed by .. the <client>",
      "provided by the|supplied by the|furnished by the|made available by the|hosted by the <client>",
      "require|requires|need|needs|expect|expects|depend|depends|rely|relies .. from the <client>",
      "depends on|dependent on|relies on|subject to .. <client> .. providing|provision|availability|input|feedback|approval|timely",
      "participation from the|participation of the|support from the|support of the|cooperation of the|cooperation from the|input from the|input from|feedback from the|access from the|approval from the|sign off from <client>",
      "timely feedback|timely access|timely decisions|timely responses|timely approval|timely input .. <client>",
      "we need you to|we ask you to|you will provide|you will need to provide|you are responsible for|you will be responsible for|please provide us",
      "we need|we require|we will need|will need from .. <client>|from you",
      "matching funds|co financing|cost share|in kind contribution|own contribution|counterpart funding",
      "reimbursement|payment|payments|invoices .. <client> .. <must>",
      "<client> <must> .. <supply>",
      "<client> <supply>",
      "provided by the <client>",
      "supplied by the <client>",
      "<client> .. responsible for",
      "<client> .. access to",
      "<client> furnished",
    ],
  },
  "client-duties/who": { columns: ["who|person|name|responsible|by whom|contact"], patterns: ["<role>", "<client>"] },
  "client-duties/when": {
    columns: ["when|by|due|deadline|date|until"],
    patterns: [
      "within .. day|days|week|weeks|hours",
      "by .. day|date",
      "days after|weeks after|hours a week|hours per week|before the start|at the latest|no later than|per week|per month|each week|every week|on request",
    ],
  },
  "client-duties/consequence": {
    patterns: [
      "delay* .. shift*|extend*|move*|cost*|postpone*|dates",
      "late .. dates|shift*|extend*|cost*|move*|postpone*",
      "additional cost|extra cost|extra effort|at the client's cost|charged separately|dates move|dates shift|moves the dates",
      "otherwise|if not",
    ],
  },
};
