import type { Vocabulary } from "../vocabulary.ts";

/** Sets of English terms that patterns and readers ask for by name. */
export const englishGroups: Vocabulary["groups"] = {
  not: [
    "no",
    "not",
    "never",
    "without",
    "neither",
    "nor",
    "cannot",
    "isnt",
    "arent",
    "wasnt",
    "doesnt",
    "dont",
    "wont",
    "nobody",
    "none",
    "lack*",
  ],
  client: [
    "client|clients|customer|buyer|purchaser|client team|client staff|client side|contracting authority|contracting officer",
    "sponsors|funders|grantor|donor|donors|funding body|funding agency|granting authority|partner organisations|partner organizations|partner organisation|partner organization|host organisation|host organization|host institution|client organisation|client organization|requesting agency|requesting office|requesting party|ordering agency|ordering office|contracting entity|procuring entity|procuring agency|awarding authority|customer agency|issuing agency|government|purchasing organisation|purchasing organization|commissioning party|ordering party|funder|sponsor",
  ],
  supplier: [
    "contractors|vendors|providers|suppliers|awardee|bidder|tenderer|servicing agency|development partner|implementation partner|provider|contractor|vendor|supplier|consultant|consultancy|service provider|offeror|quoter|grantee|the agency|our team|the team|we",
  ],
  must: [
    "must|shall|will|is to|are to|needs to|need to|is required to|are required to|is responsible for|are responsible for|agrees to|undertakes to|commits to|is expected to|has to|have to",
    "provides|supplies|delivers|names|appoints|ensures|decides|approves|makes available|answers|grants",
  ],
  supply: [
    "provide*|supply|supplies|deliver*|give|gives|grant|grants|make available|makes available|name|names|appoint*|nominate*|designate*|ensure*|decide*|approve*|answer*|respond*|review*|attend*|furnish*|arrange*|support*|pay",
  ],
  decide: [
    "decide*|approve*|authori*|has the final say|have the final say|final say|final decision|sign off|signs off|empowered|has authority|have authority|accept or reject|accepts or rejects|prioriti*|has the last word",
  ],
  only: ["sole|single|only|exclusive|exclusively|solely|one point of contact|spoc"],
  productOwner: [
    "product owner|product owners|productowner|product lead|product manager|product managers|head of product|chief product owner|chief product officer|cpo|product director|lead product manager|vp of product|director of product|service owner|business visionary|product management lead",
  ],
  // What labels call the post without a title: `Responsible for the product: Jana Roth`.
  ownerLabel: [
    "product responsibility|product ownership|product accountability|responsible for the product|responsibility for the product|accountable for the product|accountability for the product|in charge of the product|answers for the product|looks after the product|owner of the product|ownership of the product|who owns the product|owns the product",
  ],
  // What stands before the one who owns the product: `Responsibility for the product lies with Jana Roth`.
  productOwnedBy: [
    "product responsibility lies with|product responsibility is with|product responsibility rests with|product ownership lies with|product ownership is with|product ownership rests with|responsibility for the product lies with|responsibility for the product is with|responsibility for the product rests with|accountability for the product lies with|ownership of the product lies with|ownership of the product rests with|the product is owned by|the product is led by|the product is looked after by|what is built is decided by|what gets built is decided by|decisions on the product are made by|product decisions are made by|the last word on the product lies with|the last word on the product is with|the last word on the product has|the final say on the product lies with|the final say on the product is with",
  ],
  // What a Product Owner does, said of somebody who is not called one.
  ownsProduct: [
    "owns the product|owns our product|will own the product|leads the product|leads our product|will lead the product|heads the product|runs the product|answers for the product|will answer for the product|is responsible for the product|will be responsible for the product|is accountable for the product|will be accountable for the product|is in charge of the product|will be in charge of the product|takes ownership of the product|has ownership of the product|is the owner of the product|looks after the product|will look after the product|looks after our product|takes care of the product|has the last word on the product|has the final say on the product|has the final word on the product|has the last word on what is built",
    "decides what is built|decides what gets built|decides what we build|decides what the team builds|decides what to build|decides on what is built|decides which features are built|decides what will be built|will decide what is built|decides what is done and in which order|decides in which order things are built",
  ],
  // The same, said by the one who writes.
  iOwnProduct: [
    "i look after the product|i will look after the product|ill look after the product|i own the product|i lead the product|i run the product|i take care of the product|i answer for the product|i will answer for the product|i am responsible for the product|im responsible for the product|i am accountable for the product|i am in charge of the product|i have the last word on the product|i decide what is built|i decide what gets built|i decide what we build|i decide on what is built|i will decide what is built|i am your product owner|i am the product owner|i will be your product owner|i will be the product owner|i act as product owner|i act as the product owner|i act as your product owner",
  ],
  change: [
    "change|changes|change request|change requests|change order|change orders|scope change|scope changes|amendment|amendments|variation|modification|modifications|additional work|new requirement|new requirements",
  ],
  user: [
    "user|users|end user|end users|customer|customers|client users|participants|patients|students|citizens|domain expert|domain experts|subject matter expert|subject matter experts|sme|smes",
  ],
  // What an article does: it speaks to its reader, and says what a thing is.
  you: ["you|your|yours|yourself"],
  defining: ["is a|is an|is the|are a|are the|refers to|is defined as|is called|stands for"],
  // Those who steer: their verbs are duties, and what they decide holds.
  steering: [
    "product owner|product manager|product lead|project manager|project lead|project leader|project director|scrum master|tech lead|technical lead|team lead|team leader|lead developer|lead maintainer|delivery manager|program manager|programme manager|engagement manager|account manager|steering committee|project board|contracting officer|contracting officer representative|cor|acor|architect|qa lead|release manager|community manager|principal investigator|project coordinator|coordinator|chairperson|facilitator|moderator|treasurer",
  ],
  // Bodies that groups give themselves.
  body: [
    "committee|committees|council|councils|board|working group|working groups|wg|wgs|sig|sigs|task force|chairperson|chair|co chair|co chairs|leads|co leads|owners|maintainers|captains|liaison|liaisons|facilitators|core team|leadership team|executive director|assembly|trustees",
  ],
  decider: [
    "change board|change advisory board|governing board|design authority|technical steering committee|technical committee|steering council|core developers|code owner|code owners|release team|tsc|ccb|contracting authority|supervisor|supervisors|mentor|jury|panel|leadership|head of operations|committee|council|board|board of directors|board of trustees|steering committee|steering group|change control board|working group|core team|team leads|project lead|project leads|project manager|project leader|tech lead|maintainer|maintainers|lead maintainer|owners|moderator|sponsor|executive sponsor|cor|acor|contracting officer|contracting officer representative|product owner|product manager|product lead|chair|chairperson|director|executive director|the foundation|the community|the client|the customer|majority|voters|token holders",
  ],
  // What users and readers may be as well: no role in the work by itself.
  everydayRole: [
    "developer|developers|engineer|engineers|designer|designers|researcher|tester|testers|stakeholder|consultant|administrator|founder|co founder|contributor|team member|team members|advisor|secretary|chair|analyst|sponsor|ceo|coordinator|facilitator|data scientist",
  ],
  role: [
    "product owner|product manager|product lead|project manager|project lead|project leader|scrum master|tech lead|technical lead|team lead|team leader|lead developer|lead engineer|developer|developers|engineer|engineers|architect|designer|designers|ux designer|ui designer|ux researcher|researcher|tester|testers|qa lead|qa engineer|analyst|business analyst|data scientist|sponsor|stakeholder|steering committee|chair|co chair|treasurer|secretary|facilitator|delivery manager|delivery lead|account manager|programme manager|program manager|engagement manager|founder|co founder|ceo|cto|cfo|coo|maintainer|contributor|coordinator|principal investigator|subject matter expert|key user|documentation lead|marketing lead|consultant|administrator|operations manager|contracting officer|contracting officer representative|advisor|devops engineer|frontend developer|backend developer|full stack developer|front end developer|back end developer|team member|team members|moderator|product designer|service designer|content designer|release manager|community manager|support lead|customer success manager",
    "engineering manager|engineering lead|design lead|development lead|research lead|test lead|test manager|quality manager|change manager|contract manager|contract specialist|contracting representative|contract representative|contracting officers representative|grant manager|grants manager|bounty manager|event manager|project officer|program officer|programme officer|project assistant|project director|project coordinator|program director|programme director|creative director|art director|technical director|scientific director|executive director|technical writer|lead curator|bounty curator|agile coach|vice chair|working group lead|deputy lead",
  ],
  date: [
    "january|february|march|april|june|july|august|september|october|november|december|2024|2025|2026|2027|2028|2029|2030|2031|2032|q1|q2|q3|q4",
  ],
  span: ["day|days|week|weeks|month|months|year|years|quarter|quarters"],
  week: [
    "every monday|every tuesday|every wednesday|every thursday|every friday|each monday|each tuesday|each wednesday|each thursday|each friday|every other monday|every other tuesday|every other wednesday|every other thursday|every other friday|on mondays|on tuesdays|on wednesdays|on thursdays|on fridays|of each month|of every month|of the month|every morning|each morning|every quarter|each quarter|once a quarter|once per quarter|twice a year|four times a year|once a year|every other day|every three weeks|every four weeks|every 2 weeks|every 3 weeks|every 4 weeks|every second week|per week|per month|per quarter|at the end of each|at the end of every|end of each sprint|end of every sprint|daily|weekly|biweekly|bi weekly|fortnightly|monthly|quarterly|every day|every week|every two weeks|every month|each week|each sprint|every sprint|every other week|once a week|twice a week|once a month|twice a month|per sprint|regularly",
  ],
  meeting: [
    "steering committee meeting|all hands|town hall|one on one|1 1s|retro|retros|newsletter|briefing|briefings|debrief|jour fixe|meeting|meetings|stand up|standup|stand ups|standups|scrum|retrospective|retrospectives|review|reviews|sync|call|calls|demo|demos|report|reports|status report|status reports|progress report|check in|check ins|planning|grooming|refinement|steering committee|workshop|office hours|update|updates",
  ],
  // Whom products are for, by what they are or do.
  audience: [
    "people|anyone|everyone|developers|developer|engineers|designers|researchers|scientists|data scientists|analysts|students|student|teachers|teacher|educators|instructors|learners|pupils|parents|children|kids|families|patients|patient|doctors|physicians|nurses|clinicians|caregivers|citizens|residents|tenants|landlords|travelers|travellers|tourists|visitors|drivers|riders|commuters|players|gamers|player|fans|creators|artists|musicians|writers|authors|readers|editors|publishers|bloggers|journalists|photographers|businesses|small businesses|companies|organizations|organisations|startups|entrepreneurs|founders|merchants|sellers|buyers|shoppers|consumers|retailers|customers|administrators|admins|managers|employees|employers|workers|freelancers|job seekers|recruiters|volunteers|nonprofits|charities|donors|investors|traders|holders|token holders|validators|node operators|maintainers|contributors|communities|librarians|farmers|lawyers|accountants|professionals|practitioners|professors|faculty|applicants|grantees|end users|users|user|beginners|newcomers|seniors|older people|adults|teenagers|athletes|coaches|organizers|organisers|hobbyists|enthusiasts|storage providers|operators|dispatchers|taxpayers|voters|officials|municipalities|schools|universities|hospitals",
  ],
  existing: [
    "existing|current|other|traditional|conventional|similar|comparable|competing|commercial|available|alternative|incumbent|most|previous|established|proprietary|centralized|legacy|many|todays",
  ],
  rivals: [
    "solution|solutions|tools|tool|apps|applications|platforms|products|services|approaches|approach|systems|offerings|options|alternatives|websites|sites|frameworks|implementations|providers|vendors|methods|protocols|libraries|players|software|packages|marketplaces|competitors",
  ],
  // What one does to a figure to reach a target.
  improve: [
    "increase*|increasing|grow|grows|growth|raise|raises|improve*|improving|boost*|double|triple|reduce*|reducing|reduction|decrease*|decreasing|lower|lowers|cut|cuts|drop*|halve|achieve*|reach|reaches|attain*|fall|falls|rise|rises|attract|acquire|onboard|exceed*|maintain|at least|fewer than|less than|more than|no more than|minimum of|target|goal|within",
  ],
  // Who is spoken of in tenders and their contracts.
  tenderParty: [
    "offeror|offerors|contractor|contractors|vendor|vendors|bidder|bidders|quoter|quoters|tenderer|tenderers|government",
  ],
};
