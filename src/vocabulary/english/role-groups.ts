import { combine } from "../combine-terms.ts";
import type { Vocabulary } from "../vocabulary.ts";

const list = (terms: string): string[] => terms.split("|");

const areas = list(
  "art|asset|audit|back end|backend|brand|build|business|business development|campaign|capacity|change|channel|chapter|commercial|communications|communication|community|compliance|construction|content|contract|creative|curriculum|customer success|customer support|data|data science|database|delivery|deployment|design|development|dev|devops|digital|documentation|domain|ecosystem|editorial|education|engagement|engineering|evaluation|events|facilities|field|finance|financial|front end|frontend|fundraising|governance|grant|grants|group|growth|hardware|hr|human resources|implementation|incident|information|information security|infrastructure|innovation|integration|it|knowledge|launch|learning|legal|localisation|localization|logistics|maintenance|marketing|media|migration|mobile|network|office|onboarding|ops|outreach|partner|partnerships|platform|policy|portfolio|practice|procurement|production|program|programme|project|publication|qa|quality|quality assurance|records|regional|research|resource|risk|safety|science|scrum|security|service|social media|software|solution|sourcing|squad|strategy|studio|sustainability|systems|task|team|tech|technical|technology|test|testing|track|training|transition|translation|treasury|ui|ux|vendor|volunteer|web|work package|workstream|working group",
);

/** Sets of English terms for who does or steers a work, far wider than the titles that count by themselves. */
export const englishRoleGroups: Vocabulary["groups"] = {
  // Titles that hardly anybody has but those of the work.
  workTitle: [
    ...combine(
      areas,
      list("lead|leads|leader|leaders|coordinator|coordinators|officer|officers|director|captain|head"),
    ),
    ...combine(
      list(
        "account|business development|client|communications|community|content|contract|data|delivery|development|engineering|finance|grant|grants|implementation|marketing|operations|partnership|procurement|product marketing|production|programme|program|project|qa|quality|release|research|resource|risk|security|service|site|social media|support|technical|test|training|transition|volunteer",
      ),
      list("manager|specialist"),
    ),
    ...list(
      "head of engineering|head of product|head of design|head of development|head of it|head of research|head of operations|head of marketing|head of communications|head of finance|head of department|vp engineering|vp product|vp operations|vp sales|vp marketing|vp of engineering|vp of product|director of engineering|director of product|director of it|director of research|director of operations|director of technology|chief executive officer|chief technology officer|chief operating officer|chief financial officer|chief information officer|chief marketing officer|chief scientist|ciso|cmo|cio|dpo",
    ),
    ...list(
      "project sponsor|executive sponsor|business sponsor|product sponsor|business owner|technical owner|service owner|process owner|system owner|task owner|note taker|notetaker|note keeper|time keeper|timekeeper|minute taker|meeting leader|meeting chair|team captain|lead author|lead researcher|lead scientist|lead investigator|lead tester|lead writer|lead artist|lead analyst|lead consultant|project supervisor|academic supervisor|thesis supervisor|course supervisor|faculty advisor|faculty adviser|faculty mentor|technical advisor|technical adviser|technical mentor|industry mentor|project mentor|project advisor|project adviser|project client|client liaison|client representative|customer representative|user representative|applicant|co applicant|grantee|lead applicant|principal applicant|code owner|code owners|core developer|core developers|core maintainer|core maintainers|core contributor|core contributors|release captain|merge master|git master|repo manager|scrum of scrums|agile lead|agile coach|agilist|sprint lead|sprint leader|deputy|deputies|legal counsel|webmaster|bookkeeper|vice president|co director|rapporteur|ombudsperson|trustee|trustees|board member|board members|committee member|committee members",
    ),
  ],
  // Teams of those who do the work.
  workTeam: [
    "steering group|steering board|project board|advisory board|review board|design team|dev team|development team|engineering team|product team|qa team|test team|testing team|ops team|operations team|devops team|platform team|infrastructure team|security team|data team|research team|ux team|content team|documentation team|docs team|editorial team|core team|management team|leadership team|executive team|project team|delivery team|implementation team|integration team|release team|backend team|frontend team|mobile team|web team|hardware team|software team|it team|communications team|community team|legal team|finance team|outreach team|organizing team|organising team|organizing committee|organising committee|grants committee|grant committee|review committee|technical committee",
  ],
  // What people are by trade: a role only where it is said that they do the work.
  trade: [
    ...combine(
      list(
        "software|backend|back end|frontend|front end|full stack|fullstack|web|app|mobile|ios|android|game|python|java|javascript|typescript|react|rust|go|solidity|smart contract|blockchain|data|machine learning|ml|ai|devops|cloud|systems|system|network|security|embedded|hardware|firmware|electrical|mechanical|qa|test|automation|site reliability|infrastructure|platform|database|ui|ux|graphic|graphics|sound|audio|level|product|service|interaction|visual|content|junior|senior|lead|principal|student|freelance|part time|full time|technical|business|research",
      ),
      list(
        "engineer|engineers|developer|developers|dev|devs|programmer|programmers|designer|designers|architect|architects|tester|testers|analyst|analysts|scientist|scientists|administrator|administrators|writer|writers|researcher|researchers|artist|artists|assistant|assistants|consultant|consultants|specialist|specialists|intern|interns",
      ),
    ),
    ...list(
      "developer|developers|engineer|engineers|programmer|programmers|coder|coders|designer|designers|architect|architects|tester|testers|analyst|analysts|researcher|researchers|scientist|scientists|writer|writers|copywriter|editor|editors|translator|translators|illustrator|illustrators|photographer|photographers|videographer|animator|animators|musician|musicians|composer|artist|artists|cryptographer|cryptographers|mathematician|statistician|statisticians|economist|biologist|chemist|physicist|physicians|linguist|linguists|librarian|librarians|archivist|curator|curators|teacher|teachers|professor|professors|lecturer|lecturers|instructor|instructors|teaching assistant|ta|tas|mentor|mentors|supervisor|supervisors|advisor|advisors|adviser|advisers|coach|trainer|trainers|facilitator|facilitators|moderator|moderators|coordinator|coordinators|administrator|administrators|manager|managers|director|directors|consultant|consultants|contractor|contractors|freelancer|freelancers|technician|technicians|installer|installers|electrician|electricians|carpenter|plumber|operator|operators|intern|interns|student|students|postdoc|postdocs|phd student|phd students|volunteer|volunteers|founder|founders|co founder|co founders|cofounder|cofounders|sponsor|sponsors|partner|partners|reviewer|reviewers|auditor|auditors|lawyer|lawyers|accountant|maintainer|maintainers|contributor|contributors|collaborator|collaborators|owner|owners|leader|lead|leads|pm|pms|sme|smes|investor|investors|publisher|producer|secretary|treasurer|chair|president|committee|board|council|working group|jury|stakeholder|stakeholders|team member|team members|member|members|validators|delegates|stewards|ambassadors|bounty hunter|bounty hunters|expert|experts|nurse|doctor|clinician",
    ),
  ],
  // Those whom nobody but the work itself employs.
  maker: [
    ...list(
      "developer|developers|engineer|engineers|programmer|programmers|designer|designers|tester|testers|architect|architects|analyst|analysts|researcher|researchers|scientist|scientists|contractors|consultant|consultants|freelancer|freelancers|technician|technicians|installer|installers|electrician|electricians|intern|interns|postdoc|phd student|translator|translators|illustrator|copywriter|photographer|curator|curators|mentor|mentors|maintainer|maintainers|volunteers|staff|supervisor|treasurer|librarians|committee|council|working group|core developers|core team",
    ),
  ],
  // Departments by what they do.
  department: [
    "engineering|marketing|design|legal|finance|qa|ops|support|sales|operations|procurement|customer service",
  ],
  // How it is said that those of a trade do the work.
  teamFrame: [
    "our team|the team|this team|project team|my team|team of|a group of|we are|were a|we have|i am|im a|im the|and i|my brother|my sister|my friend|staffed|staffing|built by|created by|developed by|designed by|made by|run by|led by|managed by|maintained by|supervised by|mentored by|advised by|reviewed by|carried out by|done by|supported by|conducted by|implemented by|delivered by|written by|assigns|assign|assigned|appoint|appoints|appointed|hire|hires|hiring|recruit|employ|employs|resources needed|resources required|required resources|needed resources|headcount|fte|ftes|person days|person months|in house|reports to|report to|reporting to|works with|work with|works closely with|together with|working together|pair|paired with|is responsible|are responsible|will be responsible|takes over|will write|will build|will do|will lead|will review|will design|will develop|will implement|will test|will manage|will coordinate|will work|will handle|will prepare|own the|in charge|looks after|look after|signs off|about us|who we are|the people|involved|founded|elected|election|officers|point of contact|consists of|made up of|comprises|composed of|needed for|we need|required staff|shared between|split between|divided between|meets the|picks|pick the|takes care|take care",
  ],
  // Beside a title, what is told of the product's users.
  ofProductUse: [
    "can|able to|allows|allow|enables|enable|lets|helps|help|wants|want|needs|so that|as a|as an|for users|useful for|designed for|built for|made for|aimed at|targets|targeted|target|ideal for|struggle|struggles|frustrated|login|log in|logs in|dashboard|clicks|click|user role|user roles|persona|personas|customers|whether you|like|experience as|experience in|should be able|will be able",
  ],
};
