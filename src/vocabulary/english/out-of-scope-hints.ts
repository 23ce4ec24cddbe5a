import type { TopicVocabulary } from "../vocabulary.ts";

/** English signs, each weak by itself, that something is left out, put off or done by others. */
export const englishOutOfScopeHints: TopicVocabulary = {
  "out-of-scope/hint": {
    headings: [
      "moonshot|moonshots|moon shot|moonshot goal|moon shot goal|moonshot goals|wish list|wishlist|icebox|parking lot|someday|someday maybe|back burner|backburner|ideas for later|if we get there|scope limits|simplifications|donts|things we dont do|what we dont do|what we do not do|explicitly not",
    ],
    labels: ["bonus"],
    patterns: [
      // Put off.
      "can|could|may|might|would ~ come|follow|be added|be considered|be done|be built|be revisited|be supported|be tackled ~ later|at some point|eventually|another day|down the line|afterwards|in future|in the future",
      "!for another day|for another time|some other time|at a later point|in a later step|be considered later|considered later|decide later|left for later|keep for later|kept for later|save for later|saved for later|revisit later|revisited later",
      "!feature|features|support|version|ideas|functionality|item|items|work|this|that|it ~ is|are|be ~ deferred|parked|shelved|descoped|de scoped|put on ice|put on hold",
      "!separate|different|another|later ~ milestone|effort|initiative|workstream|work stream|epic|sub project|subproject|undertaking",
      "!not from day one|not on day one|not in this round|not this round|not this semester|not this quarter|not this year|not for launch|not at launch|not before launch",
      "!do not|dont|please do not|please dont ~ build|implement|add|start|include|touch|rewrite|create|support ~ yet|initially|now|at first|for now",
      // For the time being.
      "!no|not|without|only|just|skip|ignore|hardcoded|hard coded|mocked ~ for now|for the moment|for the time being|at this stage|at this point|to begin with|to start with|in the first version|in the first release|in version one|in v1|in the mvp|in the prototype",
      "!for now|for the moment|for the time being|at this stage|to begin with|to start with|initially|first version|first release|initial version|prototype|pilot|mvp|demo ~ no|without|only|just|skip|skips|ignore|ignores|has no|have no|will skip|will ignore|lacks",
      "!not ~ yet ~ planned|in scope|supported|included|needed|a goal|part of|covered",
      "!isnt|is not|are not|arent ~ supported|included|covered|planned|considered|a goal|in the plan ~ yet|currently|now|here",
      // Not needed, not meant.
      "!project|mvp|pilot|demo|prototype ~ dont need|do not need|does not need|doesnt need|wont need|will not need",
      "!not needed|not necessary|not essential|not required|not critical|unnecessary ~ for|at|in ~ demo|prototype|mvp|now|first|project|us|version|start|beginning|scope|stage",
      "!is not|are not|isnt|arent|not ~ goal|aim|focus|objective|ambition|our intention|the intention|our concern|our purpose|the purpose of this|our aim",
      "!not intended|not meant|not designed|not built|not ready|not suited|not suitable ~ for|as ~ production|commercial|public|children|large|replacement|real|enterprise",
      "!just|only|merely|purely|simply ~ proof of concept|a prototype|a demo|a demonstrator|an mvp|an experiment",
      "!wont|won t ~ be|have|do|support|cover|build|include|handle|need|worry|add|make|use|touch|implement|attempt",
      "!will not|are not going to|is not going to|not going to ~ worry|bother|attempt|try to|tackle|deal with|look at|consider|go into|get to|be able to cover",
      "!beyond what|more than what ~ need|needed|require|required|asked",
      // Narrowed.
      "!desktop|mobile|web|android|ios|windows|linux|macos|english|german|internal use|single user ~ only",
      "!only ~ is supported|are supported|is considered|are considered|is covered|are covered|for internal use|for desktop|for android|for ios|for windows|on desktop",
      "!study|prototype|pilot|demo|version ~ only|solely|exclusively ~ consider|considers|look at|looks at|cover|covers|handle|handles|support|supports|deal with|deals with|address|addresses|focus|focuses|concerns|works with",
      "!consider|considers|look at|looks at|cover|covers|handle|handles|support|supports|deal with|deals with ~ only ~ one|a single|two|three|english|android|ios|the first|the most|a subset",
      "!handles|supports|covers|knows ~ only|just ~ one|a single",
      "!one ~ only ~ warehouse|language|platform|user|device|region|city|site|team|course|dataset",
      "!focus|focuses|focusing|focused|concentrate|concentrates ~ only|solely|exclusively|purely ~ on",
      "!focus|focuses|focusing|concentrate|concentrates .. and ignore|and skip|and leave|rather than on|instead of on|and not on|not on",
      "!reduce the scope|reduced scope|keep the scope|scope small|keep it small|keep this small",
      "!for simplicity|for the sake of simplicity|to keep things simple|to keep it simple",
      // Cut.
      "!we|i|team ~ dropped|scrapped|left out|descoped|leave out|are leaving out|will leave out|will skip|will drop|will ignore|exclude|abandoned",
      "!was|were|been|be ~ dropped|cut|scrapped|removed|taken|struck ~ from|out of|to keep ~ plan|scope|project|mvp|release|small",
      "!will be|is|are|be ~ mocked|hardcoded|hard coded|faked|stubbed|stubbed out",
      // Left to others, or for money.
      "!left to|left for|handled by|done by|provided by|taken care of by|covered by|belongs to|belong to|responsibility of|stays with|stay with ~ another|other|others|different|somebody else|someone else ~ team|teams|group|project|department|vendor",
      "!handled elsewhere|covered elsewhere|addressed elsewhere|done elsewhere|dealt with elsewhere|somebody else|someone else",
      "!cost extra|costs extra|charged extra|charged separately|billed extra|for an extra fee|for a fee|for an additional fee|come on top|comes on top|at additional cost|at an additional cost|subject to additional fees|available on request|on request only",
      "!price|prices|fee|fees|quote|budget|estimate|rate|rates|grant|funding ~ excludes|exclude|excluding|excl|does not include|do not include|does not pay|do not pay|does not fund|do not fund|not include",
      "!support|maintenance|warranty|service ~ ends with|end with|ends at|ends on|is not covered|are not covered|not covered",
      "!stays as it is|stay as they are|remains as it is|remain as they are|stays untouched|untouched|left as is|remains unchanged|remain unchanged",
    ],
  },
  // What says so in minutes, lists of work and rules of a team, where much is put off that nobody meant to build.
  "out-of-scope/in-minutes": {
    patterns: [
      "!skip for now|not for now|not now|leave out|left out|leaving out|leave it out|out of the mvp|not in the mvp|not in v1|save for v2|for v2|in v2 instead|no changes to|wont build|wont do|wont support|will not build|will not support|decided to skip|decided to drop|decided to cut|agreed to drop|agreed to skip|agreed to cut|not going to build|not going to support|not going to do",
    ],
  },
};
