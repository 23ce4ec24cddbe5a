import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for what will not be delivered. */
export const englishOutOfScope: TopicVocabulary = {
  "out-of-scope": {
    headings: [
      "out of scope|outside scope|not in scope|exclusions|excluded|non goals|nongoals|not included|not part of scope|scope exclusions|what is not included|limitations of scope|not doing|what we will not do|what we wont do|wont have|will not have|out of scope items|non objectives|anti goals|future scope|won t have|non goal|exclusion|excluded services|excluded items|excluded work|scope limitations|not covered|what this is not|what is out of scope|follow up work|potential follow up work|possible follow up work|deferred items|post mvp|stretch goals|not planned",
    ],
    patterns: [
      "!out of scope|outside the scope|outside of scope|beyond the scope|not in scope|outside scope",
      "!not part of .. scope|project|proposal|contract|release|version|mvp|phase|engagement|order|agreement",
      "!explicitly|expressly|specifically|following .. excluded",
      "!excluded from .. scope|project|contract|agreement|order|price|offer|proposal|release|version|mvp|phase|services|work",
      "!is excluded|are excluded .. from .. scope|project|contract|agreement|order|price|offer|proposal|release|version|mvp|phase",
      "!exclusions are|exclusions include|excludes the following|excludes any",
      "!not included in|does not include|do not include|not be included",
      "!will not be .. delivered|provided|supported|implemented|developed|included|covered|part",
      "!not covered by",
      "!<supplier> will not .. provide|deliver|build|support|implement|develop|maintain",
      "!does not cover|do not cover",
      "!<refuse> include|be responsible|be responsible for|cover|address|be part of|be part|extend to|be covered|be included|be supported|be addressed",
      "!not responsible for|not be responsible for|no responsibility for|not be required to provide|not required to provide",
      "!we|team|project|proposal|grant|effort <refuse> build|address|tackle|handle|focus on|solve|cover|attempt|include|implement|create|support|develop|provide|be building|plan to|aim to|intend to|try to",
      "!no plans to|not planned for|not intended to replace|not intended to be|is not intended|not the intent|not our goal|not aiming to|not trying to",
      "!deferred to|deferred until|postponed to|postponed until|left for|left to|saved for|reserved for|moved to .. later|future|next|subsequent|second|another|separate .. phase|release|version|iteration|grant|proposal|milestone|project|work|stage|sprint",
      "!in a later|in a future|in a subsequent|in a second|in later|in future|for a later|for a future|a follow up|as a follow up .. phase|phases|release|releases|version|versions|iteration|iterations|grant|grants|proposal|proposals|tranche|contract|project",
      "!separate contract|separate agreement|separate proposal|separate order|separate grant|separate project|quoted separately|contracted separately|ordered separately|billed separately",
      "!future grant|future proposal|future proposals|other grant proposals|follow up grant|follow up work|follow on work",
      "!stretch goal|stretch goals",
      "!rule out|ruled out",
      "!<client> not the <supplier>",
      "!out of the scope|outside our scope|outside the project|not within scope|not within the scope|falls outside",
      "!non goal|non goals",
      "!not a goal",
    ],
  },
};
