import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for what will be delivered. */
export const englishInScope: TopicVocabulary = {
  "in-scope": {
    headings: [
      "scope|in scope|project scope|scope of work|scope of services|scope of the project|scope and deliverables|deliverables|deliverable|milestones and deliverables|deliverables and milestones|services|work packages|work package|tasks|statement of work|functional requirements|requirements|features|key features|feature list|main features|functionality|functionalities|product functions|product features|specification|specifications|what we will deliver|what we will build|what will be built|what is included|included|objectives|project tasks|description of work|description of services|technical requirements|must have|must haves|should have|mvp|minimum viable product|proposed solution|proposed changes|description of change|change description|project deliverables|user stories|product backlog|backlog|backlog items|epics|sprint backlog|todo|to do|work to be done|development roadmap|milestones|milestone|use cases|activities|project activities|outputs|goals and deliverables|implementation plan|work plan|project plan|performance requirements|requirement|high level requirements|detailed description",
    ],
    columns: [
      "deliverable|deliverables|feature|features|user story|requirement|requirements|story|work package|task|output",
    ],
    patterns: [
      "<supplier> will .. deliver|build|develop|create|design|implement|provide",
      "the scope .. includes|covers|comprises",
      "in scope",
      "deliverables include|deliverables are",
      "the contractor shall",
      "<supplier> shall",
      "the system shall|the system must|the application shall|the application must|the app must|the software shall|the software must|the product shall",
      "will be delivered|will be developed|will be implemented",
    ],
  },
};
