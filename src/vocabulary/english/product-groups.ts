import type { Vocabulary } from "../vocabulary.ts";

/** English words for products and for the people they are made for. */
export const englishProductGroups: Vocabulary["groups"] = {
  // Anybody who uses something: says little of whom a product is for.
  anyUsers: [
    "user|users|end user|end users|customer|customers|consumer|consumers|client|clients|visitor|visitors|people|anyone|everyone|those|individuals|persons|folks|somebody|someone|members|viewers|guests",
  ],
  // People told apart by what they are, do or live through.
  someUsers: [
    "developers|developer|engineers|designers|researchers|scientists|astronomers|data scientists|analysts|students|student|teachers|teacher|educators|instructors|tutors|lecturers|learners|pupils|parents|mothers|fathers|children|kids|teens|families|households|patients|patient|doctors|physicians|nurses|clinicians|therapists|pharmacists|caregivers|carers|citizens|residents|tenants|landlords|homeowners|property owners|property managers|neighbours|neighbors|immigrants|refugees|travelers|travellers|tourists|drivers|riders|cyclists|commuters|passengers|pedestrians|players|gamers|player|fans|creators|content creators|artists|musicians|writers|authors|editors|publishers|bloggers|journalists|photographers|filmmakers|business owners|businesses|small businesses|companies|enterprises|smes|organizations|organisations|startups|entrepreneurs|founders|merchants|sellers|shop owners|store owners|restaurant owners|restaurants|shoppers|retailers|managers|project managers|product managers|hr managers|employees|employers|workers|freelancers|job seekers|jobseekers|recruiters|volunteers|nonprofits|non profits|ngos|charities|donors|investors|traders|token holders|validators|node operators|maintainers|communities|librarians|libraries|museums|farmers|growers|gardeners|lawyers|attorneys|judges|litigants|accountants|bookkeepers|professionals|practitioners|professors|faculty|applicants|grantees|beginners|newcomers|novices|seniors|older people|older adults|elderly|disabled people|people with|adults|teenagers|young people|young adults|athletes|runners|coaches|trainers|hobbyists|enthusiasts|collectors|storage providers|dispatchers|taxpayers|voters|officials|civil servants|policymakers|policy makers|caseworkers|case workers|municipalities|city councils|local governments|agencies|federal agencies|schools|universities|colleges|hospitals|clinics|insurers|banks|manufacturers|technicians|mechanics|electricians|operators|warehouse staff|sales teams|sales representatives|support agents|support teams|development teams|software teams|engineering teams|marketing teams|marketers|graduates|alumni|interns|mentors|mentees|pet owners|dog owners|car owners|couples|singles|women|men|girls|boys|veterans|survivors|musicians|cooks|chefs|foodies|hikers|climbers|readers|book lovers|event organizers|event organisers|organizers|organisers|translators|moderators|hosts|campers|shops|clubs|choirs|bands|theatres|theaters|venues|gyms|villages|towns|cities|neighbours|associations|churches|cooperatives|shop keepers|tradespeople|craftsmen|bakers|brewers|beekeepers|anglers|sailors|pilots|soldiers|police officers|firefighters|paramedics|counselors|counsellors|social workers|podcasters|streamers|influencers|couriers|delivery drivers|apprentices|trainees|tinkerers|power users|knowledge workers|remote workers|office workers|shift workers|field workers|frontline workers|homesteads|homesteaders|makerspaces|orchestras|realtors|home buyers|renters|flatmates|roommates|friends|friend groups|dating couples|newlyweds|expecting parents|new parents|grandparents|caretakers|dieters|diabetics|vegans|home cooks|diners|eaters|drinkers|language learners|self learners|autodidacts|test takers|bootcamp graduates|fresh graduates|recent graduates|job hunters|career changers|web developers|game developers|indie developers|indie hackers|solopreneurs|solo founders|small teams|small business owners|smbs|freelance designers|djs|vocalists|listeners|concertgoers|festival goers|moviegoers|spectators|swimmers|skiers|golfers|divers|fishers|hunters|birders|birdwatchers|stargazers|knitters|quilters|modelers|boardgamers|puzzlers|chess players|esports teams|clans|guilds|parishes|congregations|mosques|food banks|shelters|homeless people|low income families|underserved communities|rural communities|first responders|emergency responders|dispatch centers|activists|campaigners|fundraisers|grant writers|historians|archivists|curators|genealogists|linguists|biologists|chemists|physicists|geologists|epidemiologists|bioinformaticians|radiologists|surgeons|dentists|optometrists|veterinarians|midwives|psychologists",
    "planners|inspectors|officers|specialists|generalists|wardens|rangers|responders|rescuers|guests|baristas|barbers|hairdressers|stylists|scholars|academics|postdocs|phd students|undergraduates|freshmen|school leaders|principals|headteachers|schoolchildren|toddlers|babysitters|nannies|advocates|funders|philanthropists|regulators|security teams|devops teams|platform teams|data teams|product teams|design teams|research teams|support staff|care workers|health workers|receptionists|cashiers|waiters|caterers|event planners|wedding planners|fishermen|surfers|dancers|singers|songwriters|producers|youtubers|speedrunners|modders|smallholders|ranchers|breeders|foresters|mathematicians|economists|archaeologists|interpreters|paralegals|notaries|brokers|underwriters|stakers|miners|issuers|integrators|liquidity providers|node runners|hackers|security researchers|pentesters|vets|dietitians|hobby growers|product owners|scrum masters|team leaders|department heads|executives|decision makers|system administrators|it administrators|admins|help desk staff|clerks|secretaries|accounting teams|finance teams|legal teams|hr teams|recruiting teams|sellers and buyers|vendors|local vendors|consumers of|subscribers|watchers|audiences|parishioners|club members|union members|board members|council members|delegates|citizen scientists|environmentalists|nature lovers|animal lovers|music lovers|film lovers|art lovers|car enthusiasts|tech enthusiasts|early adopters|casual users|first time users|non technical users|screen reader users|people who|individuals who|individuals with|women who|anyone who|anyone with|everyone who|those who",
  ],
  // Who uses one product, and makes the next one: only what is said to be for them is.
  workers: [
    "teams|crews|squads|team leads|executives|decision makers|administrators|admins|sysadmins|approvers|clerks|consultants|contractors|auditors|inspectors|agents|brokers|builders|architects|planners|surveyors|producers|buyers|makers|speakers|viewers|animators|illustrators|candidates|guardians|economists|statisticians|people in|people with|people who",
  ],
  // Those who have to do with a product: mostly they use it.
  stakeholders: ["stakeholders|stakeholder|actors|actor|key stakeholders|user classes"],
  // What a title begins with that names those whom something is for.
  addressing: ["for"],
  // The labels of a positioning statement that stands part by part.
  positioningUsers: ["for|for whom|for our|target customer|target customers"],
  positioningNeed: ["who|who need|who needs|who want|who wants|who are|that need|that have|need|statement of need"],
  positioningProduct: [
    "the|our|is|is a|is an|that|which|product|product name|product category|our product|our app|our solution|our tool|our platform|our system|the product|key benefit",
  ],
  positioningRival: ["unlike|in contrast to|as opposed to|instead of|compared to|other than|rather than"],
  // Headings under which a text presents what it is about.
  presentation: ["summary|executive summary|abstract|overview|description|objective|objectives|mission"],
  // Headings under which a text tells what there is today.
  situation: [
    "background|context|situation|introduction|current state|status quo|as is|existing|present system|current system|current process|current workflow|state of affairs|history|origin",
  ],
  // What people make do with where there is no product for it.
  stopgaps: [
    "spreadsheet|spreadsheets|excel|excel sheets|google sheets|google docs|google forms|google drive|google classroom|whatsapp|whatsapp groups|facebook|facebook groups|group chats|chat groups|shared drives|shared folders|shared calendar|generic apps|generic tools|note taking apps|general purpose tools|off the shelf tools|third party tools|third party apps|home grown scripts|slack|discord|trello|notion",
  ],
  // How things are done where nothing helps: a need, and only beside a product something that it is compared with.
  byHand: [
    "paper|paper forms|paper form|paper lists|paper notebooks|notebooks|pen and paper|sticky notes|post its|whiteboard|whiteboards|e mail|e mails|email|emails|email threads|phone calls|word of mouth|text messages|index cards|printed lists|scripts",
  ],
  product: [
    "app|apps|application|applications|platform|tool|tools|toolkit|system|website|web site|site|service|software|library|framework|dashboard|marketplace|extension|plugin|plug in|add on|product|portal|bot|chatbot|assistant|game|api|sdk|device|database|registry|engine|server|client|web interface|user interface|interface|prototype|solution|network|protocol|simulator|editor|calculator|tracker|planner|scheduler|generator|hub|program|programme|package|cli|command line tool|one stop shop|web app|mobile app|kit|module|repository|directory|wallet|browser|smart contract",
  ],
  // The product as a text speaks of it once it is introduced.
  offering: [
    "this project|the project|our project|this proposal|this app|this application|this platform|this product|this tool|this system|this website|this service|this software|this solution|the app|the application|the platform|the product|the tool|the website|the software|the solution|the proposed system|the proposed solution|the new system|the system|the service|the portal|the game|the bot|the extension|our app|our application|our platform|our product|our tool|our system|our website|our service|our software|our solution|the proposed application|the web application|the mobile app|the dashboard|the library|the device|the plugin|the toolkit|the web app|the prototype",
  ],
  // What one does to bring a product into the world.
  creates: [
    "build|building|develop|developing|create|creating|design|designing|implement|implementing|deliver|delivering|provide|providing|make|making|launch|launching|produce|producing|offer|offering|establish|establishing|extend|extending|redesign|redesigning|modernize|modernise|replace|replacing|introduce|introducing|integrate|integrating|automate|automating|prototype|prototyping|migrate|digitize|digitise|streamline|simplify",
  ],
};
