import type { Vocabulary } from "../vocabulary.ts";

/** Sets of English terms for how a change of the agreed scope is raised, decided and priced. */
export const englishChangeGroups: Vocabulary["groups"] = {
  scopeThing: [
    "scope|requirement|requirements|specification|specifications|agreement|this agreement|contract|sow|statement of work|deliverable|deliverables|milestone|milestones|backlog|price|budget|timeline|schedule|terms|order|task order|project plan|plan|charter|proposal|priorities|backlog items|work plan|grant agreement",
  ],
  scopeChange: [
    "change request|change requests|change order|change orders|scope change|scope changes|variation|variations|addendum|amendment|amendments|modification|modifications|modify|new wishes|new requests|new items|new requirements|change|changes|contract change|contract changes|requests for change",
  ],
  extraWork: [
    "additional work|additional feature|additional features|additional services|additional hours|additional functionality|additional effort|additional requirements|additional requests|extra work|extra effort|extra features|extra hours|outside the scope|outside of the scope|outside this scope|outside the agreed scope|beyond the scope|beyond the agreed scope|beyond this scope|beyond the original scope|not listed here|not listed above|not listed in this|not covered by this|out of scope work|out of scope requests|out of scope items|further rounds|further revisions|further changes|later changes|changes after|rounds of revision|rounds of revisions|rounds of changes|rounds of edits|revision rounds|new features|new feature requests|new requirements|overruns",
  ],
  billed: [
    "charged|billed|quoted|invoiced|priced|separately|separate quote|separate offer|separate estimate|separate agreement|separate contract|hourly rate|by the hour|per hour|an hour|time and materials|renegotiated|treated as|handled as|additional cost|extra cost|additional charge|additional fee|surcharge|change request|change order|new proposal|cost estimate",
  ],
  decidedOn: [
    "approv*|agreed|agreement|in writing|written|signed|signatures|discuss*|negotiat*|renegotiat*|estimate*|evaluat*|assess*|submitted|raised|recorded|logged|documented|decid*|review*|prioriti*|communicated|notified|authori*|unless|consent|vote|quoted|priced|charged|billed|binding|separately|logged",
  ],
  // Under a heading about changes: what comes back on a wish, and what starts the work.
  changeAnswer: [
    "effect on price|effect on the price|effect on date|effect on cost|effect on the rest|means for price|means for the price|means for cost|means for time|price and date|price and dates|cost and time|time and cost|has signed|have signed|is signed|signs it|written back|once signed|after signing|what it takes|how long it takes|pushes back|before you have|until you have|before anybody|before anyone|nobody starts|answer yes|answered yes|say yes|said yes|says yes|your yes|your ok|your okay|your go ahead|by mail|by email|by e mail|in writing|what it costs|what that costs|what it will cost|the cost|the costs|the effort|the consequences|before we start|before work starts|before we begin",
  ],
  mayDo: ["may|can|is entitled to|has the right to|reserves the right to|may unilaterally|is free to"],
  changed: [
    "changed|modified|adjusted|amended|revised|altered|extended|reduced|reprioriti*|swapped|exchanged|renegotiated|varied|updated|replaced|reordered",
  ],
  jointly: [
    "mutual agreement|mutual consent|by agreement|in agreement|in consultation|jointly|together|with the approval|with approval|with the consent|in writing|written|both parties|either party|the parties|by the client|by the customer|at the request|if the|if both|upon request|by vote|by consensus|with the team|once approved",
  ],
};
