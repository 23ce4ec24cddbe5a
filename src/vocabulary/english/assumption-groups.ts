import type { Vocabulary } from "../vocabulary.ts";

/** Sets of English terms for what a plan takes for granted or depends on. */
export const englishAssumptionGroups: Vocabulary["groups"] = {
  // What is planned: where such a thing depends on something, the work does, not the product.
  planned: [
    "estimate|estimates|price|offer|quote|plan|schedule|timeline|launch|start|milestone|milestones|phase|second phase|project|work|delivery|integration|migration|budget|deliverable|deliverables|completion|rollout|release|go live|success|implementation|progress|date|dates|scope|feature|proposal|sprint|task|tasks|development|funding|approach|roadmap",
  ],
  dependent: [
    "depends on|depend on|dependent on|dependent upon|depends upon|contingent on|contingent upon|conditional on|conditional upon|subject to the|subject to available|subject to availability|relies on|rely on|reliant on|hinges on|blocked by|blocked on|blocked until|constrained by|limited by|assumes|assume|presumes|presupposes|relies upon",
  ],
  beginning: [
    "we start|we begin|we can start|we can begin|we will start|we will begin|can start|can begin|starts|begins|start only|begin only|will start|will begin|we will use|we connect|we will integrate|we will add|will be added",
  ],
  given: [
    "granted|approved|available|released|releases|ready|delivered|signed|arrive|arrives|provided|merged|live|launched|published|complete|completed|confirmed|in place|received",
  ],
  // What is there already and stays.
  givenPlace: [
    "on the existing|on existing|on the current|on our existing|on the present|within the existing|in the existing|into the existing|with the existing|with existing|on the same|on our own|in our own|on its own|in house|on the premises of|on the servers|in the data centre|in the data center|on shared|on hardware|on the hardware|on the infrastructure|inside the existing",
  ],
  environment: [
    "server|servers|infrastructure|data centre|data center|hardware|environment|network|hosting|database|databases|stack|systems|machines|computers|devices|intranet|cluster|cloud|tenant|domain|landscape|workstations|laptops|tablets|browsers",
  ],
  // What a use case names beside its preconditions.
  useCase: [
    "postcondition|postconditions|post condition|post conditions|primary actor|actor|actors|main flow|basic flow|normal flow|main success scenario|main scenario|alternate flow|alternative flow|alternative flows|trigger|basic course",
  ],
};
