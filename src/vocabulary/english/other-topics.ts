import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for backlogs, and places that count for nothing. */
export const englishOtherTopics: TopicVocabulary = {
  backlog: {
    headings: [
      "product backlog|backlog|user stories|user story|sprint backlog|backlog items|stories|epics|feature backlog|features|feature requests|requirements|functional requirements|tasks|todo|to do|todos|functional user stories|use cases|feature list|user requirements|non functional requirements",
    ],
    columns: [
      "user story|story|user stories|as a|feature|requirement|item|backlog item|task|title|description|i want|i want to|as a type of user",
    ],
  },
  "revision-history": {
    headings: [
      "revision history|version history|change log|changelog|document history|history|versions|revisions|document control|changes to this document",
    ],
  },
  references: {
    headings: [
      "references|links|further reading|see also|sources|bibliography|glossary|definitions|table of contents|contents|definitions and acronyms|acronyms|abbreviations|license|licence|appendix|resources",
    ],
  },
  // How to offer and who is chosen: requirements on bidders, not on what is built.
  offering: {
    headings: [
      "proposal requirements|proposal guidelines|submission requirements|submission guidelines|submission instructions|submission of proposals|proposal submission|proposal format|how to apply|application process|application requirements|eligibility|eligibility criteria|eligibility requirements|evaluation criteria|evaluation of proposals|proposal evaluation|selection criteria|award criteria|basis of award|evaluation factors|instructions to offerors|instructions to bidders|qualifications|required qualifications|qualification requirements|bidder requirements|vendor requirements|job requirements|what we look for|grading|marking scheme",
    ],
  },
  example: { headings: ["example|examples|sample|template|how to use this template|instructions"] },
};
