import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for the order of phases and releases. */
export const englishRoadmap: TopicVocabulary = {
  roadmap: {
    headings: [
      "what comes first|what comes first and what next|what happens first|what we do next|what we tackle first|in which order|in what order",
      "where we are headed|where were headed|where we re headed|where we are going|what well do next|what we will do next|going forward|rollout strategy|release cadence|ideas for later|possible extensions|future possibilities|planned extensions|delivery roadmap|project phasing|phase plan|staged delivery|delivery stages|growth stages|long term outlook|next milestones|next up|month plan|week plan|delivery phases|phases and gates|implementation phases|development phases|work plan phased|phased work plan|sequencing and dependencies|order of work|build order|delivery order|implementation order|key milestones|horizon 1|horizon 2|horizon 3|horizons|the road ahead|road ahead|way forward|path forward|where we go next|steps|release timeline|evolution|growth plan|expansion plan|roadmap|road map|product roadmap|development roadmap|release plan|releases|release planning|milestones|project phases|phases|future plans|future work|next steps|what is next|whats next|long term plan|long term goals|now next later|timeline|iterations|sprint plan|versions|project roadmap|future|stretch goals|phase 1|phase 2|phase one|phase two|phase i|phase ii|milestone 1|milestone 2|short term|mid term|long term|future development|development plan|implementation plan|high level roadmap|feature roadmap|technical roadmap|strategic roadmap|public roadmap|delivery plan|rollout|rollout plan|roll out|roll out plan|launch plan|phased approach|phased rollout|phasing|project milestones|key milestones|milestones and deliverables|milestones and timeline|timeline and milestones|project timeline and milestones|deliverables and milestones|release schedule|release roadmap|release strategy|release 1|release 2|version 1|version 2|v1|v2|v2 0|v1 0|mvp and beyond|post mvp|beyond mvp|after mvp|after the mvp|future scope|future features|future enhancements|future improvements|future extensions|future directions|future direction|future considerations|future releases|future versions|future ideas|future goals|planned features|planned work|upcoming features|upcoming releases|upcoming|coming soon|what comes next|where next|where are we going|looking ahead|outlook|near term|medium term|stages|project stages|project plan|work plan|workplan|action plan|schedule of milestones|next phase|phase three|phase 3|phase iii|phase 0|sequence|sequencing|later releases|next release|next version|long term vision|long term roadmap|quarterly plan|quarterly roadmap|q1|q2|q3|q4|next tranche",
    ],
    columns: [
      "month|wave|key milestones|phase|release|milestone|milestones|version|sprint|quarter|iteration|now|next|later",
    ],
    patterns: [
      "features|functions|functionality|ideas|extras ~ wish|want|like|hope|plan|planned|intend|foresee ~ in|for|to ~ future|later|next ~ release|version|phase|releases|versions",
      "envisaged|envisioned|foresee|foreseen|expect|expected|anticipate|anticipated|there will be ~ other|further|additional|more|follow up|later|future ~ grant|grants|proposal|proposals|bounties|tranche|tranches|phases|releases",
      "first iteration|first sprint|first stage|first step|first increment ~ covers|brings|contains|includes|is .. second|next|then",
      "short term .. medium term|mid term|long term",
      "ship|build|deliver|launch|write|make ~ first .. then|afterwards|after that",
      "begin with|begins with|start with|starts with|start small|starts small .. afterwards|grow|open it|widen|extend",
      "roll out|rolled out|rollout happens|launch|release|deliver|delivered|proceed|happens|comes ~ in waves|in two steps|in three steps|in several steps|in stages|in phases|in two phases|in three phases|in increments|step by step|phase by phase",
      "begin with|begins with|start with|starts with|initially|at first ~ .. later|other|others|then|before|expand*|extend*|follow",
      "once|as soon as ~ works|is live|is stable|is done|is in place .. we will|we move|move on to|next",
      "<laterStage> .. will|adds|add|brings|bring|introduces|introduce|extends|extend|covers|cover|includes|include|follows|follow",
      "our next milestone|next milestone is|next step is|next steps are|as next steps|as a next step|in a second step|in a third step",
      "public beta|closed beta|private beta|alpha|pilot ~ in|first|followed .. full|launch|general|release|afterwards|then",
      "eventually|in future|in the coming year|in the coming months|in the coming years|over the next years|over the coming|down the road|further down ~ we|want|would|will|may|plan|add|could",
      "spread over|distributed over|broken into|broken down into|organised in|organized in|organised into|organized into|planned in|run in|runs in|executed in|completed in .. phases|stages|milestones|releases|increments|waves|steps|sprints",
      "first phase|second phase|third phase|phase 1|phase 2|phase 3|phase one|phase two|phase three|next phase|later phase|later phases|subsequent phase|subsequent phases|alpha phase|beta phase|discovery phase|final phase|first release|initial release|next release|second release|future release|future releases|later release|later releases|subsequent releases|first version|initial version|next version|second version|future version|future versions|later version|later versions|in the first sprint|milestone 1|milestone 2|milestone 3|first milestone|second milestone|next milestone|version 1|version 2|stage 1|stage 2|first stage|second stage|next stage|private beta|public beta|general availability|closed beta|open beta|post mvp|after the mvp|after mvp|after launch",
      "our roadmap|on the roadmap|roadmap below|roadmap has|following roadmap|roadmap is|roadmap includes",
      "planned for the future|plans for the future|future work will|future work includes",
      "future work|future plans|future enhancement*|future development|planned for the future|in the future .. we|will|plan|include*|add|support|extend|could|be",
      "we plan to follow|plan to follow this|follow on work|we then plan|we will then|we then|will then be extended|next we will|next quarter|next year|later this year",
      "starting with|start with|begin with|beginning with .. then|followed by|after that|later",
      "divided into|split into|proceed in|proceeds in|consists of|structured in|delivered in|rolled out in|carried out in .. phases|stages|milestones|releases|increments|iterations|steps",
      "first we|comes first|come first .. then|followed by|finally",
      "in the long term|in the medium term|in the short term|long term we|by spring|by summer|by autumn|by winter|by the end of the year .. we|will|have|want|next|then",
      "after launch|after the launch|after go live|after the mvp|after mvp|after the pilot .. we will|we add|will add|will be added|will follow|then",
    ],
  },
};
