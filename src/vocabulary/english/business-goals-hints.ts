import type { TopicVocabulary } from "../vocabulary.ts";

/** English sentences that tell what a work is for, where nothing says outright what the organisation gains. */
export const englishBusinessGoalsHints: TopicVocabulary = {
  "business-goals/hint": {
    patterns: [
      "!goal|goals|aim|aims|purpose|intent|intention|ambition|reason|mission ~ is to|was to|is that|is not to|are to",
      "!ultimate|overarching|overall|broader|long term|longer term|bigger|higher ~ goal|aim|purpose|mission|vision|ambition|objective",
      "!project|initiative|programme|program|pilot|grant|charter|campaign|effort|event ~ aims to|seeks to|strives to|sets out to|is intended to|is meant to",
      "!we aim to|we strive to|we seek to|our aim is|our ambition is|our purpose is|it is our hope|it is hoped",
      "!exists to|exists so that|exists so|exists because|was founded to|was founded so|was set up to|was started to|was created to",
    ],
  },
};
