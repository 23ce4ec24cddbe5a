import type { TopicVocabulary } from "../vocabulary.ts";

/** English words for who owns, decides and does what. */
export const englishOwnership: TopicVocabulary = {
  "product-owner": { columns: ["product owner"] },
  "scope-authority": {
    labels: [
      "approval status|approved by|approver|approvers|decision maker|decision makers|decided by|final decision|authorized by|authorised by|sign off by|signed off by|reviewed by",
    ],
    headings: [
      "approval process|decision log|decision maker|decision making authority|escalation|escalation path|steering committee|change control board|review board|voting rights|quorum|how decisions are made|how we make decisions|how we decide|how are decisions made",
      "scope authority|decision making|decision rights|decision process|decisions and authority|authority|governance|decision makers|approval authority|decision making process|voting|who decides",
    ],
    patterns: [
      "<client> <must> .. inspect|accept or reject|evaluate|approve|accept",
      "<decider> .. <decide>",
      "<decider> .. set direction|sets direction|sets priorities|set priorities|sets the priorities|set the priorities|makes the final decision|make the final decision|makes final decisions|makes decisions|make decisions|makes the call|make the final call|breaks ties|holds veto|has veto|can veto|can overrule|may overrule|overrules",
      "<decider> .. will review|reviews and approves|review and approve|reviews and accepts|review and accept|accepts the work|accepts or returns|signs off|prioritises|prioritizes|prioritise|prioritize",
      "<decider> .. responsible for approving|responsible for accepting|responsible for prioritizing|responsible for prioritising|responsible for the acceptance|responsible for acceptance|responsible for the scope|responsible for decisions|responsible for deciding",
      "decided by|approved by|signed off by|authorized by|authorised by|accepted by|prioritized by|prioritised by|determined by|at the discretion of .. <decider>",
      "acceptance by the|approval of the|approval by the|approval from the|consent of the|permission of the <decider>",
      "subject to the approval|subject to approval|requires approval|require approval|requires the approval|require the approval|prior approval|prior written approval|needs approval|need approval|final approval|needs sign off|requires sign off|pending approval",
      "final say|final decision|final authority|final approval|full control over|decision making power|decision rights|ultimate responsibility|ultimately responsible|tie breaking vote|casting vote|veto right|right of veto|by consensus|reach consensus|rough consensus|quorum|put to a vote|voted on by|by a vote of|vote by the",
      "ordered by|prioritized by|prioritised by|prioritization by .. <role>",
      "<productOwner> .. <decide>",
      "<productOwner> .. <only> .. <change>",
      "<only> .. contact .. <change>",
      "<decide> .. scope",
      "<decide> .. <change>",
      "<decide> .. priorit*",
      "<decide> .. backlog",
      "scope .. decided by",
      "priorit* .. set by",
      "<client> .. <decide>",
      "approved by .. <role>",
      "must be approved",
      "right to reject",
      "reserves the right to .. reject|refuse|change|modify",
      "majority vote|simple majority|two thirds majority|lazy consensus",
      "changes .. only .. approv*",
    ],
  },
  roles: {
    headings: [
      "committee|membership|leadership|leads|team lead|team leads|project leads|governance roles|working groups|project staff|consortium|project partners|bios|team bios|the people|who is involved|who's involved|involved parties|steering committee members|council members|current members|project leadership|management team|crew|responsible persons|contact persons|raci chart|roster|key contacts|owners",
      "roles|team|teams|the team|our team|team members|team roles|project team|project members|roles and responsibilities|members|people|staff|staffing|personnel|key personnel|team composition|organisation|organization|project organisation|project organization|stakeholders|project roles|who we are|contributors|maintainers|participants and roles|core team|contacts|points of contact|project organization and roles|team structure|committee members|board members|authors and contributors|development team|key people|role assignments|raci|raci matrix",
    ],
    columns: ["role|roles|position|function|title|job title|responsible|accountable"],
  },
  responsibilities: {
    headings: [
      "division of labor|division of labour|division of work|work distribution|contributions of members|individual contributions|team contributions|areas of responsibility|area of responsibility|responsibilities and duties|obligations|mandate|role and responsibilities|scope of responsibilities|in charge of|job duties|what we do|charge|raci chart|responsibilities of the team",
      "responsibilities|roles and responsibilities|duties|tasks and responsibilities|responsibility|responsibility matrix|key responsibilities|main responsibilities|role description|role descriptions|job description|accountabilities|what you will do|expectations|raci|raci matrix",
    ],
    columns: [
      "responsibility|responsibilities|duties|tasks|responsible for|accountabilities|accountability|description|area|areas",
    ],
    patterns: [
      "<steering> will|shall|must|should|is expected to|are expected to|may be asked to|helps|ensures|ensure|makes sure|acts as|serves as|represents",
      "<decider> .. is responsible for|are responsible for|will be responsible for|shall be responsible for|is accountable for|are accountable for",
      "responsibilities include|responsibilities are|duties include|responsibility of the|role of the .. is to|tasked with|charged with",
      "<body> .. responsible for|oversees|coordinates|reviews|decides|sets|manages|approves|meets to",
      "<role> is responsible for",
      "<role> are responsible for",
      "<role> .. responsible for",
      "responsible for",
      "<role> .. accountable for",
      "in charge of",
      "<role> .. takes care of",
      "<role> .. leads|coordinates|oversees|facilitates|manages|maintains|organizes|organises",
    ],
  },
  "product-owner/expected-from-client": {
    patterns: [
      "<client> <must> .. <supply> .. <productOwner>",
      "<client> .. name|names|appoint|appoints|nominate|nominates|provide|provides|designate|designates|supply|supplies .. <productOwner>",
      "<client> side <productOwner>",
      "<productOwner> .. provided by .. <client>",
      "<productOwner> .. supplied by .. <client>",
      "<productOwner> .. <client> side",
    ],
  },
  "scope-authority/sole-contact": {
    patterns: [
      "<productOwner> .. <only> .. <change>",
      "<only> .. contact .. <change>",
      "<only> .. contact .. scope",
      "<change> .. <only> .. through|by|via|to .. <productOwner>",
      "<only> .. <productOwner> .. <change>|scope",
      "<change> .. go|goes|sent|send|directed|addressed .. <only> .. to",
    ],
  },
};
