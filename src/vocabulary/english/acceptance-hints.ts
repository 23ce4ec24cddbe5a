import type { TopicVocabulary } from "../vocabulary.ts";

/** English signs, each weak by itself, of how finished work is checked. */
export const englishAcceptanceHints: TopicVocabulary = {
  "acceptance/hint": {
    patterns: [
      "!review|reviews|reviewed|reviewing|check|checks|approve|approves ~ each pr|every pr|each pull request|every pull request|each other s code|each others code|code of each other|code before|prs before|pr before|pull requests before|before merging|before pushing|before merge|before it is merged",
      "!at least|another|other|second|one more ~ person|people|member|members|teammate|teammates|developer|developers ~ review|reviews|approve|approves|check|checks",
      "!no|not|never|nothing ~ merged|merge|released|deployed|pushed ~ without|until|before|unless ~ review|approval|test|tests|reviewed|approved|tested",
      "!when|if|once|whether ~ things|work|task|tasks|story|stories|feature|features|item|items|ticket|it ~ is done|are done|counts as done|counts as finished|considered done",
      "!what done means|meaning of done|means done|done done|ready to ship|ready for release|ready to release|release ready|shippable|potentially shippable",
      "!critical|all|each|every ~ acceptance scenarios|test scenarios|test cases|tests|scenarios ~ pass|passes|passed|green|succeed",
      "!percent|at least ~ scenarios|tests|test cases|criteria ~ pass|passed|met|fulfilled",
      "!artifacts|artefacts|results|deliverables|outputs|outcome|work|demo|prototype|product ~ assessed|judged|graded|evaluated|checked|reviewed|approved|inspected ~ by",
      "!project|work|charter|release|delivery|phase ~ is complete|is finished|is done|is successful|is ready|ends|is considered successful|counts as ~ when|if|once",
      "!tests|testing|test run|dry run|verification ~ mandatory|required|compulsory|obligatory ~ before|for ~ release|deployment|delivery|production|merge",
      "!main|all|core|critical ~ flows|paths|features|functions|use cases ~ covered by|tested|verified ~ tests|by|before",
      "!reviewed and approved|review and approve|reviewed and accepted|tested and approved|tested and accepted|checked and approved ~ by|from",
      "!satisfied|satisfaction|happy ~ client|customer|sponsor|product owner ~ with|before|then",
    ],
  },
};
