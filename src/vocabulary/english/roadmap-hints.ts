import type { TopicVocabulary } from "../vocabulary.ts";

/** English signs, each weak by itself, that one thing comes after another. */
export const englishRoadmapHints: TopicVocabulary = {
  "roadmap/hint": {
    headings: [
      "longer term|further out|extension opportunities|expansion opportunities|opportunities for extension|further development|further work|further ideas|further extensions|further enhancements|possible enhancements|possible improvements|possible features|potential features|potential extensions|potential enhancements|optional features|nice to haves for later|ideas for the future|future ideas|wishlist|wish list|back burner|parking lot|icebox|someday|deferred|deferred features|deferred items|can defer|not yet|later|stretch features|bonus features|if time permits|if time allows|future potential|future revenue|order of implementation|order of development|development order|next work packages|coming next|on the horizon|after launch|beyond v1|beyond version 1|where this goes|where this is going|where this is headed|growth path|later versions|future releases and ideas|todo later|later ideas|build plan|plan of work|plan of attack",
    ],
    patterns: [
      "!comes|come|follows|follow|added|supported|considered|addressed|integrated|expanded|extended|built|possible|integration|migration|prioritised|prioritized|prioritising|prioritizing ~ later",
      "!later|eventual ~ extension|extensions|expansion|migration|work|integration|integrations|version|versions|upgrade|upgrades|iteration|iterations",
      "!later|eventually|subsequently ~ be extended|be expanded|be added|be integrated|be included|be supported|be replaced|be connected|be migrated|be opened",
      "!phased ~ investment|approach|strategy|rollout|roll out|implementation|delivery|development|introduction|launch|plan",
      "!now ~ later|future|next",
      "!initially|for now|at launch|for the first release|for the mvp|out of the gate .. later|eventually|future|subsequently|in time",
      "!for later|until later|deferred to|postponed to|pushed to|saved for ~ version|phase|release|iteration|v2|milestone|later|future",
      "!looking ahead|looking to the future|looking further|in the next increment|next increment|next iteration",
      "!just the beginning|only the beginning|first of many",
      "!<numeral> phase|stage|milestone ~ development|approach|plan|rollout|roll out|implementation|delivery|project|programme|program",
      "!comes first|come first|goes first|built first|shipped first|done first|start first .. later|second|next|after|afterwards|follow|follows|then",
      "!first|firstly|at first|initially|to begin with ~ we|i|the team|it|will|build|launch|release|focus|target .. then|later|afterwards|next|follow|follows|followed|subsequently|expand|second",
      "!we|i|project|team|in a first|as a first ~ first|step ~ step|stage|phase|increment|we|i .. second|next|then|later|following",
      "!v2|version 2|next version|next release|second version ~ will|would|should|planned ~ add|bring|include|support|have|introduce|cover|offer|for|contain",
      "!v2|version 2|next version|next release|second version ~ adds|brings|introduces|will add",
      "!planned for|scheduled for|slated for|reserved for|targeted for ~ v2|version 2|later|next|the next|future|phase 2|phase two|q1|q2|q3|q4|spring|summer|autumn|winter",
      "!starting with|start with|starts with|begin with|begins with|beginning with ~ one|a single|a small|the first|two|a few .. grow|grows|expand|expands|later|then|before|scale|widen|extend",
      "!next on the list|next on our list|the next big|next up|up next|coming soon|next quarter|next year|next semester|next season|following year|coming year|coming quarter|coming months",
      "!in the long run|in the longer run|in the long term|in the longer term|long term goal|longer term goal|long term vision|over the long term|further down the line|down the line|down the road ~ we|i|is|will|want|plan|to|may|could",
      "!over time|ultimately|eventually|one day|someday ~ we|it|i ~ will|want|would|plan|hope|aim|like|intend",
      "!year one|year 1|first year .. year two|year 2|year three|year 3|second year|third year",
      "!spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december .. pilot|launch|beta|alpha|rollout|release .. spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december",
      "!pilot|alpha|beta|prototype|proof of concept|mvp ~ in|by|until|then|first|followed|before|after ~ launch|beta|release|pilot|full|mvp|rollout|product|version",
      "!work|project|plan|development|rollout|build|implementation|delivery|we ~ two|three|four|five|six|several|multiple|successive|consecutive ~ phases|stages|milestones|increments|releases|iterations|waves",
      "!work|project|plan|it ~ three parts|four parts|two parts|three steps|four steps|five steps|three strands|three tracks",
      "!minimum goal|minimal goal|base goal|baseline goal .. realistic|target|stretch|moonshot|ambitious",
      "!discovery|analysis|design|concept|planning ~ first|then|followed|before|after ~ design|build|development|implementation|testing|launch",
      "!milestone one|milestone two|deliverable one|deliverable two",
      "!minimum viable product|minimum viable|mvp .. after|later|then|next|full|future|iterate|iterations|expand|beyond|subsequent|eventually|follow*",
    ],
  },
};
