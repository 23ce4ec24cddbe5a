import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for dates, deadlines and durations. */
export const englishTimeline: TopicVocabulary = {
  timeline: {
    headings: [
      "when is it ready|when is it done|when will it be ready|when will it be done|when do you get it|when do we start",
      "time plan|time schedule|start and end|start and end dates|start and end date|release schedule|release dates|launch date|launch dates|go live|go live date|dates and deadlines|dates and milestones|timing|timings|timescale|timescales|time scale|timeline and milestones|timeline and budget|budget and timeline|proposed timeline|proposed schedule|high level timeline|tentative schedule|tentative timeline|preliminary schedule|estimated schedule|expected timeline|target timeline|critical dates|calendar|duration and effort|effort and duration|project start|project end|start of work|commencement|contract dates|term and termination|timeline|time line|schedule|project schedule|timetable|milestones|milestones and dates|project timeline|period of performance|duration|project duration|dates|key dates|important dates|deadlines|deadline|delivery dates|delivery schedule|estimated duration|time frame|timeframe|gantt|gantt chart|release plan|term|project phases|phases|start date|end date|development roadmap|project plan|work plan|payment schedule|sprint dates|delivery timeline|deliverable timeline|target dates|estimated timeline|project dates|project calendar|work schedule|implementation schedule|schedule of deliverables|deliverables schedule|schedule and milestones|milestone schedule|contract period|contract term|contract duration|term of contract",
    ],
    labels: [
      "estimated effort|delivery date|due date|due|due by|target date|completion date|estimated completion|estimated time|time estimate|estimated delivery|delivery|eta|when|base period|option period|launch date|launch|release date|release dates|release schedule|development schedule|sprint schedule|rollout plan|next meeting|roadmap|start|end|starts|ends|begins|finish|submission deadline",
    ],
    columns: [
      "days|date|dates|due|due date|deadline|start|end|start date|end date|duration|estimated duration|month|months|when|eta|estimated completion|estimated time|time frame|timeframe|period|schedule|estimated delivery|delivery|week|weeks|quarter|finish|delivery date|by|timeline|target date|completion date",
    ],
    patterns: [
      "project|work|it|we|grant|course|season ~ kicks off|kick off|wraps up|wrap up .. <date>",
      "we have|there are|leaves us|we get|i have ~ <span>",
      "<planned>|delivery|launch|release|handover|opening|presentation ~ planned for|targeted for|scheduled for|expected in|due in|aimed at",
      "hours week|h week|hours a week|hours per week|h per week .. <span>",
      "should take|will take|takes|turnaround ~ <span>",
      "period of performance",
      "funding|budget|grant|request|requested|investment|project|work|spread|phased|delivered|programme|program ~ over|across|spanning|within ~ <span>",
      "will be completed by|be completed within|will be delivered by|be delivered within|to be completed by|to be delivered by",
      "grant covers|grant runs|contract runs|contract lasts|contract may be extended|agreement runs|agreement lasts ~ <span>",
      "<planned> takes|take|will take|should take|lasts|last|runs|run|spans|covers|is estimated at|may be extended ~ <span>",
      "hours a week|hours per week|days a week|days per week .. for .. <span>",
      "work|works|working|conducted|organised|organized|done ~ in ~ sprints|iterations",
      "starts on|begins on|ends on|start date|end date|due date|deadline",
      "estimated duration|duration of|will last|will run for|will take|spread over|over the course of|over a period of",
      "version|release|go live|launch|pilot .. <date>",
      "delivered|completed|finished|submitted|launched|implemented|deployed|due .. within",
      "term of|runs for|runs until|runs from|valid until|valid through|in force until .. <span>|<date>",
      "divided into|split into|takes place in|consists of|structured in .. phases|sprints|stages|milestones|iterations .. <span>",
      "sprints of|sprints last|sprint duration|sprint length .. <span>",
      "by the end of|before the end of|no later than|not later than|at the latest|next meeting",
    ],
  },
};
