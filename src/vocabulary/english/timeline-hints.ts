import type { TopicVocabulary } from "../vocabulary.ts";

/** English signs, each weak by itself, of when the work is done. */
export const englishTimelineHints: TopicVocabulary = {
  "timeline/hint": {
    patterns: [
      "!done|ready|finished|complete|completed|finish|deliver|delivered|launch|live|submit|submitted|present|release ~ by|before|until|in time for|over|during ~ christmas|easter|season|term|semester|end of term|holidays|summer|winter|spring|autumn|fall|break|vacation|year end|exam|exams|conference|event|festival",
      "!work|project|grant|course|pilot|phase|season|contract|internship|we ~ lasts|last|runs|run|ends|end|takes|take|spans|finishes ~ a month|a week|a year|half a year|semester|term|season|summer|in may|in june|in july",
      "!half a year|one semester|two semesters|one term|a semester|one academic year|one school year|school year|a fortnight|one month|a few weeks|a few months|several weeks|several months|couple of weeks|couple of months ~ to|for|of|work|build|finish|complete|develop|long|in total|project",
      "!need|needs|takes|take|requires|require|want|within|about|approximately|roughly|around|estimated ~ half a year|one semester|a semester|a fortnight|a few weeks|a few months|several weeks|several months|couple of weeks|couple of months",
      "!duration|length|time frame|timeframe|period|deadline|timeline ~ one semester|a semester|semester|one term|end of term|school year|academic year|summer|winter|spring|autumn|fall",
      "!project period|grant period|funding period|project duration|project timeline|contract term|pilot period ~ is|runs|from|of|covers",
      "!checkpoints|milestones|reviews|deliverables|demos ~ weeks|months|week|month",
      "!final|midterm|mid term|interim ~ presentation|demo|report|submission ~ on|in|by|at the end",
    ],
  },
};
