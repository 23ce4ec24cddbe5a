import type { TopicVocabulary } from "../vocabulary.ts";

/** German sentences that tell what a work is for, where nothing says outright what the organisation gains. */
export const germanBusinessGoalsHints: TopicVocabulary = {
  "business-goals/hint": {
    patterns: [
      "!zielt darauf|zielen darauf|zielt darauf ab|hat zum ziel|haben zum ziel|hat es sich zum ziel|verfolgt das ziel|verfolgen das ziel|verfolgt den zweck|mit dem ziel|mit dem anspruch",
      "!hauptziel|gesamtziel|oberziel|uebergeordnetes ziel|uebergeordnete ziel|langfristiges ziel|langfristige ziel|eigentliches ziel|eigentliche ziel|letztlich ~ ist|war|besteht|lautet",
      "!soll ~ dazu ~ beitragen|dienen",
      "!wir hoffen|wir streben|unser bestreben|unsere absicht|unser wunsch|unsere vision|unsere hoffnung ~ ist|an|dass|zu",
    ],
  },
};
