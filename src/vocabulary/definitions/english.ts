import type { Definition } from "./definition.ts";

/** Words of the field in English documents. */
export const englishDefinitions: readonly Definition[] = [
  {
    name: "Statement of work",
    terms: ["statement|statements of work", "sow|sows"],
    meaning:
      "What a provider delivers to a client, by when, at what price, and how it is accepted. What it leaves open, somebody pays for later.",
  },
  {
    name: "Product Owner",
    terms: ["product owner|product owners"],
    meaning:
      "The one person who answers for the value of a product: who decides what is built, in which order, and what is left out.",
  },
  {
    name: "Proxy Product Owner",
    terms: ["proxy product owner|proxy po"],
    meaning:
      "Somebody who speaks for a Product Owner without being allowed to decide. The team waits for the person behind.",
  },
  {
    name: "Scope creep",
    terms: ["scope creep"],
    meaning:
      "Work that joins an agreed scope bit by bit, without anybody deciding on its price and its effect on dates.",
  },
  {
    name: "Margin leakage",
    terms: ["margin leakage|margin erosion"],
    meaning:
      "Profit that is lost in small portions: extra work that nobody bills, favours, waiting for decisions, work done twice.",
  },
  {
    name: "Target margin",
    terms: ["target margin|target margins"],
    meaning:
      "The share of the price that is to remain when all costs are paid. It belongs in internal documents, not in the client's.",
  },
  {
    name: "Out of scope",
    terms: ["out of scope"],
    meaning: "What is expressly not delivered. Naming it protects both sides from different expectations.",
  },
  {
    name: "Deliverable",
    terms: ["deliverable|deliverables"],
    meaning: "A result that the provider owes and the client can check: software, a document, a training.",
  },
  {
    name: "Acceptance criteria",
    terms: ["acceptance criteria|acceptance criterion"],
    meaning:
      "What has to be true for a piece of work to count as finished. Good ones can be checked by somebody who did not build it.",
  },
  {
    name: "Acceptance",
    terms: ["acceptance period|formal acceptance|acceptance procedure|acceptance process"],
    meaning:
      "The client's statement that the work is as agreed. Payment and warranty often depend on it, so that who accepts, by when, and what silence means should be written down.",
  },
  {
    name: "Definition of Done",
    terms: ["definition of done"],
    meaning:
      "What the team does for every piece of work before it calls it finished, such as tests and review. Acceptance criteria are for one item; this holds for all.",
  },
  {
    name: "Definition of Ready",
    terms: ["definition of ready"],
    meaning: "What has to be known of an item before the team takes it on, so that work doesn't stop for questions.",
  },
  {
    name: "Change request",
    terms: ["change request|change requests"],
    meaning:
      "A wish that goes beyond what was agreed, written down with its reason, effort, price and effect on dates, so that somebody can decide on it.",
  },
  {
    name: "Change control",
    terms: ["change control|change process|change procedure"],
    meaning: "How wishes beyond the agreed scope are asked for, priced, decided and recorded.",
  },
  {
    name: "Time and materials",
    terms: ["time and materials|time and material|t m"],
    meaning:
      "The client pays for the time that is worked and for expenses. The client bears the risk that it takes longer; a ceiling limits it.",
  },
  {
    name: "Fixed price",
    terms: ["fixed price|fixed fee|fixed prices"],
    meaning:
      "One price for an agreed scope. The provider bears the risk that it takes longer, so that the limits of the scope have to be clear.",
  },
  {
    name: "Retainer",
    terms: ["retainer|retainers"],
    meaning: "A sum paid regularly for a team's or an expert's time, whatever it is used for.",
  },
  {
    name: "Product backlog",
    terms: ["product backlog|product backlogs|backlog|backlogs"],
    meaning: "Everything that may be built, in one list and one order. The Product Owner decides on the order.",
  },
  {
    name: "User story",
    terms: ["user story|user stories"],
    meaning: "A wish in a user's words: who wants what, and what for. The last part tells whether it is worth it.",
  },
  {
    name: "Story point",
    terms: ["story point|story points"],
    meaning: "A measure of how large items are compared with each other. It is the team's own, and no amount of hours.",
  },
  {
    name: "RACI",
    terms: ["raci|rasci"],
    meaning:
      "A table of who is Responsible (does it), Accountable (answers for it, one person only), Consulted and Informed for each task.",
  },
  {
    name: "Sponsor",
    terms: ["sponsor|sponsors"],
    meaning: "The person on the client's side who wants the result, pays for it and settles what nobody else can.",
  },
  {
    name: "Stakeholder",
    terms: ["stakeholder|stakeholders"],
    meaning: "Anybody whom the product concerns and who can help or hinder it, whether they pay for it or not.",
  },
  {
    name: "Subject matter expert",
    terms: ["subject matter expert|subject matter experts|domain expert|domain experts"],
    meaning:
      "Somebody who knows the client's field and answers the team's questions. Experts inform decisions; the Product Owner takes them.",
  },
  {
    name: "Steering committee",
    terms: ["steering committee|steering group|steering board"],
    meaning: "The people from both sides who decide on money, dates and conflicts. It does not order the backlog.",
  },
  {
    name: "Role charter",
    terms: ["role charter|role charters"],
    meaning: "A page that says who has which role, which duties come with it, and who decides what.",
  },
  {
    name: "Discovery",
    terms: ["product discovery|discovery phase|discovery sprint|discovery workshop"],
    meaning:
      "Work to find out whether a product is wanted, usable, feasible and good for the business, before much is spent on building it.",
  },
  {
    name: "Minimum viable product",
    terms: ["mvp|minimum viable product"],
    meaning: "The smallest thing with which one can learn from real users whether the idea holds.",
  },
  {
    name: "Value risk",
    terms: ["value risk|value risks"],
    meaning:
      "That users won't choose the product or customers won't buy it. One of the four product risks (Marty Cagan).",
  },
  {
    name: "Viability risk",
    terms: ["viability risk|viability risks|business risk"],
    meaning:
      "That the product doesn't work for the business: its costs, law, sales or support. One of the four product risks (Marty Cagan).",
  },
  {
    name: "Feasibility risk",
    terms: ["feasibility risk|feasibility risks|technical risk"],
    meaning:
      "That the team can't build it with the time, skills and technology at hand. One of the four product risks (Marty Cagan).",
  },
  {
    name: "Usability risk",
    terms: ["usability risk|usability risks"],
    meaning: "That users can't work out how to use it. One of the four product risks (Marty Cagan).",
  },
  {
    name: "Assumption",
    terms: ["assumptions"],
    meaning:
      "What price and dates rely on without proof. Where one turns out wrong, there has to be a way to change them.",
  },
  {
    name: "Milestone",
    terms: ["milestone|milestones"],
    meaning: "A point in the plan at which something can be shown, often with a payment.",
  },
  {
    name: "Burn rate",
    terms: ["burn rate|budget burn"],
    meaning: "How fast the budget is used up. Together with what is left to do, it tells when the money will be gone.",
  },
  {
    name: "Runway",
    terms: ["runway"],
    meaning: "How long the money lasts at the present rate.",
  },
  {
    name: "MoSCoW",
    terms: ["moscow"],
    meaning: "Must, Should, Could, Won't: four levels of priority. It helps only while few items are musts.",
  },
  {
    name: "Warranty",
    terms: ["warranty period|warranty"],
    meaning: "For how long after acceptance the provider mends faults without being paid. New wishes are no faults.",
  },
  {
    name: "Goodwill",
    terms: ["goodwill"],
    meaning:
      "Work that is done without being owed or paid. Written down as such, it is a gift; unwritten, it becomes the norm.",
  },
];
