import type { Vocabulary } from "../vocabulary.ts";

/** Sets of English terms for whom a team asks and with whom it tries things out. */
export const englishUserAccessGroups: Vocabulary["groups"] = {
  // Those whose work or life a product is for.
  fieldPeople: [
    "people|users|customers|clients|participants|volunteers|members|teachers|pupils|students|learners|classes|schools|school|parents|families|households|patients|nurses|doctors|clinicians|physicians|carers|caregivers|caretakers|therapists|clinics|hospitals|wards|residents|citizens|neighbours|tenants|landlords|farmers|farms|growers|drivers|riders|commuters|passengers|dispatchers|operators|technicians|mechanics|workers|staff|employees|clerks|managers|team leads|accountants|lawyers|tax advisers|advisers|agents|brokers|bakers|bakeries|shops|stores|retailers|merchants|sellers|buyers|shoppers|restaurants|cafes|chefs|guests|visitors|travellers|travelers|tourists|players|gamers|readers|writers|editors|journalists|librarians|libraries|researchers|scientists|labs|engineers|developers|designers|musicians|artists|creators|photographers|athletes|coaches|clubs|charities|nonprofits|companies|startups|businesses|municipalities|cities|councils|departments|organisations|organizations|communities|stakeholders|practitioners|professionals|experts|subscribers|donors|investors|founders|entrepreneurs|small businesses|contributors|maintainers|validators|node operators|storage providers|seniors|older people|teenagers|children|kids|young people|women|veterans|refugees|adopters|early adopters|prospects|leads|peers|classmates|colleagues|friends",
  ],
  domainExperts: [
    "domain expert|domain experts|subject matter expert|subject matter experts|sme|smes|experts in|experts from|experts on|key user|key users|power users|super users|expert users|practitioners|clinical experts|legal experts|industry experts|specialists from the",
  ],
  trialNoun: [
    "pilot|pilots|piloting|trial|trials|trialling|beta|beta test|beta tests|beta testing|field test|field tests|field trial|alpha|alpha test|usability test|usability tests|user test|user tests|test run|demo sessions|workshop|workshops|visits|visit|study|studies|survey|surveys|interviews|interview|focus group|focus groups|co design|sessions",
  ],
  reach: [
    "access to|contact with|contact to|contacts to|direct line to|connection to|introductions to|meetings with|sessions with|calls with|conversations with|availability of",
  ],
  realUsers: [
    "users and|users who|users of|users through|users via|experts and|experts|real users|end users|actual users|representative users|users and stakeholders|its users for|its users|our users for|potential users|users for|domain experts|subject matter experts|smes|test users|pilot users|practitioners|patients for|experts in|key users|target users|prospective users|prospective customers|potential customers|early customers|real customers",
  ],
  withAt: ["with|at|in|by|among|of"],
  triedBy: [
    "tested by|trialled by|trialed by|piloted by|evaluated by|tried out by|tried by|played by|used by the first|done by|validated by|validated with|tested with|piloted with|piloted in|piloted at|evaluated with",
  ],
  number: [
    "two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|several|a few|some|selected|at least|up to|around|real|actual|local|our|first|early|interested|potential|10|15|20|25|30|40|50|100|200|5|6|8|12|4|3",
  ],
  // Where the same words mean hiring, land or a test by machine.
  otherStudies: [
    "experience in|experience with|experience conducting|experienced in|ability to|skills in|skilled in|skills|is not part of|are not part of|not included|background in|expertise in user|user research lead|candidates for the|interviews candidates|job interview|job interviews|applicants|hiring|vacancy|land survey|site survey|survey of the site|autopilot|pilot of the|user researcher|user researchers|research notes|unit test|unit tests|unit testing|integration test|integration tests|load test|load tests|simulates",
  ],
  // Work that brings a team and its users together, by its name.
  study: [
    "user research|ux research|user experience research|usability test*|user test|user tests|user testing|usability study|user study|user studies|focus group|focus groups|beta testers|beta users|pilot users|test users|pilot customers|early adopters|representative users|real users|actual users|test participants|user representatives|user panel|advisory group|user group meetings|user interviews|user surveys|user survey|beta test|beta testing|beta phase|closed beta|public beta|private beta|alpha testers|pilot schools|pilot sites|pilot study|pilot program|pilot programme|field trial|field trials|field study|design partners|design partner|contextual inquiry|card sorting|a b tests|a b testing|usability review|usability session|usability sessions",
  ],
  conduct: [
    "conduct|conducts|conducted|conducting|run|runs|running|perform|performs|performed|performing|carry out|carries out|carried out|carrying out|organise|organises|organize|organizes|hold|holds|held|plan|plans|recruit|recruits|recruiting|schedule|schedules|start with|starts with|begin with|begins with|through|using|based on|informed by|for the purpose of|for the purposes of|purposes of|facilitate|facilitates|invite|invites|inviting|launch|launching|share with|work with|tested with|feedback from|do|doing|coordinate|coordinates|results of|findings of|findings from|outcomes of",
  ],
  conducted: [
    "conducted|performed|carried out|held|planned|scheduled|run|done|take place|takes place|took place|show|shows|showed|confirm|confirmed|revealed|told|findings|try|tries|give feedback|provide feedback|each|every|at regular intervals",
  ],
  // Asking people, by its bare name, where a text says that it is done.
  ourStudy: [
    "our survey|survey results|survey among|survey of|survey with|online survey|short survey|anonymous survey|our poll|according to a survey|in a survey|our interviews|hold interviews|conduct interviews|do interviews|focus group|focus groups|usability study|usability test|usability tests|usability testing|user test|user tests|user testing|playtest|playtests|playtesting|market research|user study|user studies|diary study|card sorting|discovery phase|discovery calls|discovery research|customer calls|user calls|field study|field studies|field research",
  ],
  // A time in which the first people use it.
  trialPhase: [
    "pilot|pilots|piloting|pilot testing|pilot phase|pilot project|pilot group|pilot run|pilot test|pilot users|pilot customers|trial run|trial phase|trial period|test phase|test run with|test users|test group|test families|test households|our testers|beta testers|beta users|beta group|alpha testers|closed beta|open beta|public beta|private beta|closed alpha|open alpha|beta programme|beta program|beta phase|early access users|early access group|early adopters|testnet users|first users|first customers",
  ],
  // Feedback and tests of another kind.
  otherFeedback: [
    "app collects|system collects|collects feedback|platform collects|research company|each other|peer feedback|give feedback|gives feedback|giving feedback|gave feedback|provide feedback to|leave feedback|leave a review|instant feedback|immediate feedback|visual feedback|haptic feedback|audio feedback|auditory feedback|tactile feedback|real time feedback|feedback to students|feedback to learners|feedback on their|feedback on your|feedback within|site survey|site surveys|survey tool|survey tools|survey module|survey builder|create surveys|create a survey|survey questions|autopilot|copilot|co pilot|testers guide|literature survey|survey of the literature|land survey|job interview|job interviews|technical interview|mock interview|mock interviews|interview questions|interview preparation|retrospective|code review|peer review|unit tests|qa testers|penetration testers",
  ],
};
