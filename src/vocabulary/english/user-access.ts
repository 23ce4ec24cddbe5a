import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for how the team reaches users and experts. */
export const englishUserAccess: TopicVocabulary = {
  "user-access": {
    headings: [
      "user involvement|user engagement|user insights|user studies|usability study|usability studies|user tests|field test|field tests|field trial|pilot study|pilot program|pilot programme|pilot phase|alpha test|alpha testing|user acceptance testing|customer feedback|feedback from users|community feedback|stakeholder engagement|community engagement|user centered design|human centered design|research plan|discovery|survey|surveys|interviews|evaluation with users|participant recruitment|focus groups",
      "user research|user testing|user interviews|usability testing|user access|user feedback|access to users|pilot|beta test|beta testing|customer interviews|user study|user validation|customer discovery|research with users",
    ],
    patterns: [
      "test*|pilot*|trial*|validat*|evaluat*|co design*|prototype* .. with|by .. real|actual|representative|selected|early|pilot|target|potential <user>",
      "tested|piloted|trialled|trialed|validated|evaluated .. with|by <user>",
      "representative users|real users|actual users|test participants|user representatives|user panel|advisory group|user group meetings|user interviews|user surveys|user survey|beta test|beta testing|beta phase|closed beta|public beta|private beta|alpha testers|pilot schools|pilot sites|pilot study|pilot program|pilot programme|field trial|field trials|field study|design partners|design partner|user researcher|user researchers|ux research|user experience research|contextual inquiry|card sorting|a b tests|a b testing",
      "feedback from|input from|insights from|requests from|suggestions from .. <user>|community|members|stakeholders|teachers|experts",
      "collect|collected|gather|gathered|gathering|collecting|solicit|soliciting|request|requested|receive|received|seek|seeking .. feedback|input .. from|of",
      "based on|review*|address*|discuss*|incorporat*|collect*|gather* .. user feedback|community feedback|customer feedback|participant feedback",
      "interview|interviewed|interviewing|interviews|survey|surveyed|surveying|surveys|workshop|workshops|focus groups .. with|of .. <user>|stakeholders|experts|teachers|partners|researchers|members",
      "pair with|paired with|meet with|met with|engage with|engaging with|consult with|consulted with .. <user>|community member|community members",
      "send out|conduct|conducted|run|ran|distribute|administer .. survey|surveys|questionnaire|questionnaires|interviews|poll",
      "evaluation form|evaluation forms|feedback form|feedback forms|feedback survey|satisfaction survey|exit survey",
      "more research|user needs .. research|discovery|found",
      "user personas|user stories informed by .. research",
      "interview*|talk to|talked to|spoke with|speak with|speak to|visit*|observe*|shadow* .. teachers|pupils|learners|doctors|nurses|clinicians|residents|farmers|readers|visitors|parents|families|tenants|drivers|employees|guests|players|subscribers|practitioners|caregivers|shoppers|buyers|volunteers|staff",
      "interview* .. <user>",
      "<user> interview*",
      "user research|usability test*|user test|user tests|user testing|usability study|user study|user studies|focus group|focus groups|beta testers|beta users|pilot users|test users|pilot customers|early adopters",
      "test* with .. <user>",
      "tested with .. <user>",
      "feedback from .. <user>",
      "<user> feedback",
      "access to .. <user>",
      "survey* .. <user>",
      "survey of",
      "talk to .. <user>",
      "talked to .. <user>",
      "spoke with .. <user>",
      "recruit* .. <user>",
      "work* directly with .. <user>",
    ],
  },
};
