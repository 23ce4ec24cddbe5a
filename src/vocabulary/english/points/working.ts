import type { PointVocabulary } from "../../vocabulary.ts";

/** English words for the points that the rules of the family `working` ask about. */
export const englishWorkingPoints: PointVocabulary = {
  groups: {
    workingDeed: [
      "send|share|write|prepare|create|update|check|ask|contact|look into|look at|follow up|set up|organize|organise|schedule|draft|review|reach out|talk to|investigate|report back|circulate|add|fix|finish|try|provide|work on|continue|draw up|get back|arrange|book|invite|test|present|propose|open an issue|file",
    ],
    workingAfter: [
      "after launch|after the launch|after go live|after the go live|after going live|after release|after the release|after deployment|after delivery|after handover|after the handover|after acceptance|after completion|after project completion|after the project|after publication|following launch|following go live|following the launch|following deployment|following delivery|following acceptance|from go live|from launch|from delivery|from acceptance|from the date of acceptance|from final acceptance|post launch|post go live|post deployment|post release|post delivery|post implementation|post project|once live|once the product is live|once it is live|when it is live|in production|once in production",
    ],
  },
  points: {
    "working/attendees": {
      headings: [
        "attendees|attendee|attendance|participants|participant|present|in attendance|attending|who was there|people present|attended|roll call|on the call|on the line|members present|those present|who attended|meeting attendees|meeting participants|attendee list|participant list|who",
      ],
      patterns: [
        "attended by|were present|was present|attendees were|participants were|were in attendance|joined the meeting|joined the call|attended the meeting|took part",
      ],
    },
    "working/outcome": {
      headings: [
        "decisions|decision|decisions made|decisions taken|decided|we decided|what we decided|agreed|agreements|agreed points|outcomes|outcome|meeting outcome|results|result|conclusions|conclusion|takeaways|key takeaways|takeaway|key points|main points|resolutions|resolution|summary|meeting summary|recap|consensus|motions|votes|voting|tl dr|learnings|findings|highlights",
      ],
      columns: ["decision|decisions|outcome|result|conclusion|resolution"],
      patterns: [
        "decided|decide to|we decide|decision|decisions|agreed|agree that|agree to|agreement|approved|accepted|resolved|voted|vote|motion|motioned|seconded|consensus|unanimous*|conclusion|concluded|going with|will go with|settled on|signed off|outcome|takeaway|takeaways|confirmed that|we will use|we will keep|chose|chosen|finalized|finalised",
      ],
    },
    "working/next-steps": {
      headings: [
        "next steps|next step|action items|action item|actions|action|action points|action plan|action list|to do|to dos|todo|todos|tasks|task|task list|follow up|follow ups|follow up actions|assignments|homework|next actions|work items|what next|whats next|going forward|goals for next week|plan for next week|plans for next week|next week|next sprint|until next time|until next meeting|before next meeting|for next meeting|for next time|by next meeting|by next week|new action items|open actions|responsibilities|ais|deliverables|upcoming|upcoming work|coming up",
      ],
      columns: [
        "action|actions|action item|action items|task|tasks|to do|next step|next steps|follow up|assigned to|assignee",
      ],
      patterns: [
        "action item|action items|action point|action points|next step|next steps|to dos|follow up with|following up with|by next meeting|before next meeting|before the next meeting|by the next meeting|for next meeting|by next week|until next week",
        "will|to|shall|should|needs to|is going to|are going to|agreed to|volunteered to ~ <workingDeed>",
        "ai|action|todo ~ <workingDeed>",
      ],
    },
    "working/who-acts": {
      columns: [
        "who|owner|responsible|responsibility|assignee|assigned to|assigned|person|person in charge|by whom|lead|name",
      ],
    },
    "working/nobody-acts": {
      patterns: [
        "!all|everyone|everybody|all of us|all members|all participants|all attendees|whole team|somebody|someone|anyone|any volunteer|volunteer needed|to be decided|tbd|tbc|nobody yet|no one yet|unassigned|open",
        "!somebody|someone ~ has to|needs to|must|should|to",
        "!nobody has|no one has taken|nobody took|who does this|who takes this|who will do this|owner missing|no owner",
      ],
    },
    "working/team-acts": {
      patterns: [
        "!team|the team|whole team|the whole team|dev team|project team|developers|both sides|both teams|us|we",
      ],
    },
    "working/no-day": {
      patterns: [
        "!asap|a s a p|as soon as possible|soon|soonish|shortly|promptly|when possible|when there is time|in due course|later|at some point|sometime|timely|next|open|tbd|tbc|to be decided|to be agreed",
      ],
    },
    "working/next-meeting": {
      headings: [
        "next meeting|next meetings|next call|next appointment|next session|next date|next time|next workshop|next sync|next review|next demo|upcoming meetings|upcoming meeting|date of next meeting|next meeting date|future meetings|meeting schedule|schedule|next stand up|next steering committee",
      ],
      columns: ["next meeting"],
      patterns: [
        "next|following|upcoming|future|another|follow up ~ <meeting>",
        "meet again|reconvene|reconvenes|will meet|we meet|plan to meet|planning to meet|going to meet|to meet on|meet next|see you|next time",
        "<meeting> & next week|next month|next sprint|tomorrow|every week|weekly|biweekly|from now on",
      ],
    },
    "working/client": {
      headings: ["client|customer|buyer|prepared for"],
      patterns: ["!<client>"],
    },
    "working/discovery": {
      headings: [
        "discovery|discovery phase|discovery workshop|discovery stage|product discovery|onboarding|onboarding phase|inception|inception phase|scoping|scoping phase|phase 0|phase zero|sprint 0|sprint zero|requirements analysis|requirement analysis|requirements gathering|requirements elicitation|requirements workshop|requirements definition|requirements engineering|analysis|analysis phase|business analysis|needs assessment|needs analysis|research|user research|research phase|initiation|initiation phase|initial assessment|assessment|assessment phase|design sprint|planning and analysis|analysis and design|research and analysis|research and planning|discovery and planning|discovery and design|planning and discovery|strategy phase|strategy|concept phase|feasibility study|audit|stakeholder interviews|user interviews|information gathering|fact finding|kick off and discovery|definition phase|envisioning",
      ],
      patterns: [
        "discovery|inception phase|inception workshop|scoping workshop|scoping phase|phase 0|sprint 0|sprint zero|onboarding workshop|onboarding phase|design sprint|story mapping|story map",
        "requirements|requirement|needs ~ workshop|workshops|analysis|gathering|elicitation|assessment|interviews|session|sessions|meetings|study|engineering|phase",
        "gather|gathering|elicit|eliciting|collect|analyse|analyze|analysing|analyzing|clarify|refine|validate|identify|understand|assess|assessing ~ requirements|needs|current state|existing system|existing systems|business processes|business needs|user needs|business goals|existing site|current system|current process|current processes",
        "interviews users|interview users|interviews customers|interview customers|interviews the|usability test|usability tests",
        "user|stakeholder|customer|client ~ interviews|interview|research|workshop|workshops",
        "interview|interviewing|interviews with ~ users|stakeholders|staff|customers|employees|client",
        "analysis|research|assessment|concept|initiation|definition|strategy phase|stage",
        "analysis workshop|concept workshop|initial workshop|preliminary study|pre study|feasibility study|current state analysis|as is analysis|gap analysis|market research|field research|site visit|site visits",
      ],
    },
    "working/acceptance-test": {
      headings: [
        "user acceptance testing|user acceptance test|user acceptance tests|uat|acceptance testing|acceptance test|acceptance tests|client testing|customer testing|user testing|beta testing|beta test|beta phase|pilot|pilot phase|pilot operation|pilot testing|test by the client|acceptance test plan|test and acceptance|testing and acceptance|acceptance and testing|inspection and acceptance|review and acceptance|acceptance testing and sign off|trial|trial period|trial operation",
      ],
      columns: ["acceptance test|uat|tester|tested by"],
      patterns: [
        "uat|user acceptance|acceptance testing|acceptance test|acceptance tests|acceptance tested|test period|testing period|acceptance trial|beta test|beta testing|beta users|beta release|pilot test|pilot testing|pilot phase|pilot users|pilot group|site acceptance|factory acceptance",
        "<client> .. test|tests|testing|tested|inspect|inspects|inspection|verify|verifies|try out|tries out|evaluate|evaluates",
        "test|tests|tested|testing|inspected|verified|evaluated .. by|with ~ <client>",
        "<client>|<user>|stakeholders & test|tests|testing|inspect & before|accept*|approv*",
        "accept*|approv*|review* .. each|every ~ user story|story|stories|sprint|iteration|increment|item",
        "each|every ~ user story|story|sprint|iteration|increment|item .. accepted|accepts|acceptance|approved",
        "demonstrate*|demonstration|demo .. acceptance|accept|accepted|approval",
        "government & inspect|inspects|inspection|test|testing",
      ],
    },
    "working/quality": {
      headings: [
        "quality|quality assurance|quality control|quality assurance plan|quality management|quality requirements|quality standards|quality criteria|qa|testing|testing and quality assurance|quality assurance and testing|testing strategy|test strategy|test plan|testing plan|test concept|definition of done|done criteria|testing and qa|qa and testing|quality and testing|tests|testing phase|testing and launch|testing and deployment|acceptance criteria|verification|validation|verification and validation|code review|non functional requirements|performance standards|performance requirements summary|surveillance plan|quality assurance surveillance plan",
      ],
      columns: [
        "method|standard|quality level|acceptable quality level|aql|method of surveillance|test method|method of assessment",
      ],
      patterns: [
        "definition of done|quality assurance|quality control|qa engineer|qa team|qa testing|qa lead|qa|tester|testers|test engineer|test manager|test coverage|code coverage|automated tests|automated testing|unit test|unit tests|unit testing|integration tests|integration testing|regression tests|regression testing|system testing|system test|functional testing|performance testing|load testing|security testing|accessibility testing|cross browser testing|usability testing|test cases|test plan|test scripts|test results|test report|code review|code reviews|peer review|penetration test|acceptable quality level|performance standard|fully tested|thoroughly tested|bug free|continuous integration|tdd|test driven",
        "testing of|testing and|tests for|test the|test all|tested on|tested with|testing|tested",
      ],
    },
    "working/launch": {
      headings: [
        "launch|go live|deployment|rollout|roll out|release|release plan|launch plan|deployment plan|cutover|production deployment|launch and support|deployment and launch|testing and launch|implementation|going live",
      ],
      patterns: [
        "go live|going live|goes live|launch|launched|launches|launching|rollout|roll out|rolled out|cutover|production release|production deployment|deploy|deploys|deployed|deploying|deployment|production environment|app store|play store|put into operation|into production|to production|public release|publish|published|publishing",
      ],
    },
    "working/post-launch": {
      headings: [
        "post launch|post launch support|after launch|after go live|after the launch|post go live|post implementation|post implementation support|post deployment|post deployment support|post project|post project support|support|support and maintenance|maintenance|maintenance and support|maintenance plan|ongoing support|ongoing maintenance|continued support|technical support|aftercare|after care|after sales|after sales support|hypercare|stabilization|stabilisation|warranty|warranties|warranty period|warranty and support|warranty support|operations|operation|operation and maintenance|operations and maintenance|operation phase|managed services|service level agreement|sla|service levels|sustainability|sustainability plan|continuation|future maintenance|support plan|support period|defect correction|bug fixes|bug fixing|post delivery support|handover|hand over|transition|transition plan|transition out|knowledge transfer|training and handover|follow up|evaluation|project evaluation|exploitation|lifecycle|hosting and maintenance|hosting|after completion|monitoring and evaluation|growth|optimization|optimisation|continuous improvement|iteration|future work|limited warranty|guarantee",
      ],
      columns: ["post launch|warranty|support"],
      patterns: [
        "<workingAfter>",
        "on call|runbook|runbooks|slo|slos|alerting|hypercare|warranty|warranties|warrants|guarantee period|maintenance|after sales|aftercare|ongoing support|continued support|technical support|post launch|operations support|production support|bug fixes|bug fixing|support period|support plan|support contract|support package|service desk|help desk|monitoring and support|operate and maintain|managed service|handover|hand over|knowledge transfer|sustainability|continuous improvement|continuous optimization",
        "months|weeks|days|hours|years ~ of ~ support|maintenance|warranty|hosting|bug fixing|care",
        "maintain|maintained|maintaining ~ the|by|code|software|project|repository|app|system|product|website|site",
        "support|supported .. launch|release|go live|deployment|delivery|completion",
      ],
    },
    "working/post-launch-review": {
      headings: [
        "success metrics|success criteria|success measurement|measuring success|measures of success|measurement|metrics|kpis|kpi|key performance indicators|evaluation|project evaluation|evaluation plan|impact|impact measurement|lessons learned|post launch review|post implementation review|project review|monitoring and evaluation|analytics|continuous improvement|optimization|optimisation|user feedback|feedback|iteration|post mortem|close out|closeout|project closure|closure|final report|outcomes",
      ],
      columns: ["metric|metrics|kpi|target|success metric|baseline"],
      patterns: [
        "measured|counted|read off|taken|surveyed ~ weekly|monthly|quarterly|yearly|every week|every month|every quarter|each week|each month|each quarter",
        "look at|looked at|sit down|meet|talk|count|counts|check|compare|see whether|see if ~ whether|if|again|together|figures|numbers|results|weeks|months .. worked|paid off|worth it|was worth|below|above|first weeks|january|february|march|april|may|june|july|august|september|october|november|december|weeks|months",
        "count|counts|measure|measures|track|watch|log|note|collect ~ first|for ~ weeks|months|days",
        "sit down|look again|meet again|talk again|think again & not|isnt|below|above|less|more|weeks|months",
        "whether|if ~ it worked|it has worked|it was worth|it paid off|it has paid off|it pays off|was worth it",
        "half an hour|half hour|an hour|a call|a meeting ~ in|for ~ early|mid|late|january|february|march|april|may|june|july|august|september|october|november|december & figures|worked|look|see|count|results|below|above",
        "post launch review|post implementation review|post mortem|postmortem|lessons learned|project closure|close out report|closeout report|final retrospective|success metric|success metrics|success criteria|kpi|kpis|key performance indicator|key performance indicators|analytics|user feedback|customer feedback|feedback from users|usage data|usage statistics|a b test|a b tests|satisfaction survey|conversion rate|adoption rate|continuous improvement|optimization phase|continuous optimization|iterate based|iterate on|impact report|evaluation report|adoption",
        "measure|measured|measures|measuring|track|tracked|tracking|monitor|evaluate|evaluated|compare ~ success|results|outcome|outcomes|impact|usage|adoption|goals|conversions|performance|engagement|satisfaction",
        "<workingAfter> & feedback|measure*|metrics|improve*|review|evaluat*|goals|iterate|results",
        "feedback|survey|surveys .. after|following",
        "compare*|measure*|review*|report* .. goal|goals|target|targets|objectives|agreed measures",
        "what to improve|decide what to improve|improvements based on|collect feedback|gather feedback|collect ideas",
      ],
    },
    "working/plan-owner": {
      labels: ["owner|responsible|assigned to|lead"],
      columns: [
        "owner|owners|responsible|responsible party|responsibility|who|lead|led by|assigned to|assignee|person|person in charge|accountable|team|delivered by|contact",
      ],
    },
    "working/tracking": {
      headings: [
        "progress|progress tracking|tracking|monitoring|project monitoring|monitoring and control|monitoring and reporting|project control|project tracking|status|status tracking|milestone tracking|reporting|evaluation",
      ],
      columns: ["status|progress|state|done|percent complete|complete|completed"],
      patterns: [
        "track|tracks|tracked|tracking|monitor|monitors|monitored ~ progress|milestones|tasks|work|status|schedule|plan|budget|issues",
        "progress ~ tracked|tracking|monitored|measured|reported|reviewed|report|reports",
        "github project|github projects|project board|kanban board|jira|trello|asana|task board|burndown|burn down|burn up|gantt|backlog|issue tracker|github issues|linear|azure devops|milestone report|status report|status reports|progress report|progress reports|check in|check ins|weekly meeting|weekly meetings|stand up|standup|stand ups",
        "update|updates|updated|review|reviews ~ plan|schedule|table|roadmap|timeline .. <week>",
      ],
    },
    "working/found-goals": {
      headings: [
        "goals|goal|business goals|objectives|objective|business objectives|project goals|purpose|vision|background|about the client|business|aims|why",
      ],
      patterns: [
        "goal|goals|objective|objectives|aim is|aims to|aims at|wants to grow|wants to increase|wants to reduce|mission|purpose of the project|strategy|revenue|business model|would like to grow|in order to grow",
      ],
    },
    "working/found-problems": {
      headings: [
        "problems|problem|pain points|pain point|pains|challenges|challenge|current situation|issues|current process|frustrations|current state|problem statement|needs|as is",
      ],
      patterns: [
        "problem|problems|pain point|pain points|challenge|challenges|struggle*|frustrat*|difficult|difficulty|difficulties|too slow|time consuming|manual|manually|currently|complain*|issue with|issues with|annoy*|error prone|lose|losing|at the moment|right now|today they|existing system|current system",
      ],
    },
    "working/found-outcome": {
      headings: [
        "outcomes|outcome|desired outcome|desired outcomes|expected outcome|success|success criteria|expectations|hopes|expected results|what success looks like|vision|requirements|wishes|deliverables|expected deliverables|to be",
      ],
      patterns: [
        "outcome|outcomes|success|successful|expect*|hope|hopes|hoping|would like|wants|want|wish|wishes|ideal|ideally|looking for|envision*|should be able to|deliverable|deliverables",
      ],
    },
    "working/found-audience": {
      headings: [
        "target audience|audience|users|target users|target group|end users|customers|personas|who uses it|user groups|stakeholders",
      ],
      patterns: [
        "target audience|audience|users|user|end users|customers|target group|target market|persona|personas|visitors|members|patients|students|readers|employees|staff|players|citizens|guests|volunteers|demographic*",
      ],
    },
    "working/found-budget": {
      headings: ["budget|costs|cost|price|funding|pricing|money|resources|financing|investment"],
      patterns: [
        "budget|budgets|cost|costs|price|pricing|funding|funded|invoice|fee|fees|rate|paid|pay for|spend|money|grant|afford|invest*|free of charge|pro bono",
      ],
    },
    "working/found-dates": {
      headings: [
        "timeline|time line|schedule|deadline|deadlines|milestones|dates|launch date|time frame|timeframe|roadmap|timing|plan|project plan",
      ],
      patterns: [
        "deadline|deadlines|timeline|time frame|timeframe|launch date|go live|milestone|milestones|schedule|by the end of|due|ready by|finished by|until <date>|before <date>|by <date>|in <date>|weeks|months|semester|sprint|sprints",
      ],
    },
    "working/found-limits": {
      headings: [
        "constraints|constraint|limits|limitations|restrictions|technical constraints|requirements|technical requirements|non functional requirements|existing systems|technology|tech stack|technologies|legal|compliance|risks|assumptions|conditions|dependencies|out of scope",
      ],
      patterns: [
        "constraint|constraints|limitation|limitations|restriction|restrictions|must not|cannot|can not|not allowed|has to run on|must run on|must work with|has to work with|gdpr|privacy|compliance|regulation*|legal|security|existing system|existing systems|legacy|integrate with|integration with|hosting|tech stack|technology|technologies|dependency|depends on|out of scope|requirement",
      ],
    },
    "working/found-decider": {
      headings: [
        "decision maker|decision makers|decisions|contact|contacts|contact person|point of contact|client contact|roles|stakeholders|product owner|sponsor|who decides|approval|responsibilities|communication",
      ],
      labels: ["decision maker|contact|contact person|product owner|sponsor|point of contact|client"],
      patterns: [
        "decision maker|decision makers|decides|decide|has the final say|final say|approves|approve|approval|sign off|signs off|sponsor|product owner|point of contact|contact person|main contact|primary contact|in charge|responsible for|board decides|owner of",
      ],
    },
    "working/communication": {
      headings: [
        "communication|communications|communication plan|communication channels|communications plan|channels|contact channels|how we communicate|communication and collaboration|communication tools|communication guidelines|communication and availability|communication norms|response times|contact and communication|availability and communication",
      ],
      columns: ["channel|communication channel|medium|tool|via"],
    },
    "working/channel": {
      headings: ["slack|slack channels|slack channel|mailing list|mailing lists|discord|chat|contact channels"],
      columns: ["channel|channels|communication channel|medium|via"],
      patterns: [
        "via|through|by|over|on|in|using|use|uses|with|our|shared|dedicated|private|a|the ~ slack|teams|microsoft teams|discord|mattermost|zulip|whatsapp|telegram|signal|matrix|chat|rocket chat",
        "via|through|by|over|using|use|uses|with|in writing|per ~ e mail|email|e mails|emails|mail|mailing list|mailbox",
        "via|through|by|over|using|use|uses|on|in|as ~ jira|github|gitlab|ticket system|ticketing system|ticket tool|helpdesk|help desk|issue tracker|trello|asana|linear|basecamp|notion|tickets|project management tool|portal|customer portal",
        "via|through|by|over|using|on|in ~ phone|telephone|call|calls|zoom|google meet|video call|video calls|video conference|video conferencing|teleconference|conference call|hotline|skype|webex",
        "mailing list|group chat|whatsapp group|slack channel|teams channel|discord server|shared inbox|ticket|video call|video calls|phone call|conference call|e mail to|email to|weekly call|office hours",
      ],
    },
    "working/response-time": {
      headings: ["response times|response time|availability|reaction times|service levels|service level agreement|sla"],
      columns: [
        "response|response time|answer within|reply within|responds within|reaction time|expected response|response expectation|answer",
      ],
      patterns: [
        "respond|responds|response|responses|responded|answer|answers|answered|reply|replies|replied|feedback|react|reacts|acknowledge|acknowledged|acknowledges|return ~ within",
        "within .. hours|hour|days|day & respond*|response|answer*|reply|replies|feedback|acknowledg*|question|questions|inquir*|review*|approv*|decision|decisions|comment|comments",
        "response time|response times|reaction time|turnaround time|turnaround|same day|next business day|next working day|core hours|business hours|service level",
      ],
    },
    "working/stakeholders": {
      headings: [
        "stakeholders|stakeholder|key stakeholders|stakeholder list|stakeholder analysis|stakeholder map|stakeholder register|project stakeholders|interested parties|internal stakeholders|external stakeholders|stakeholders and roles|stakeholders and users|stakeholder management|stakeholder overview|parties involved|affected parties|stakeholder matrix",
      ],
      labels: ["stakeholders|stakeholder|key stakeholders"],
      columns: ["stakeholder|stakeholders|stakeholder group|interested party|interest group"],
    },
    "working/interest": {
      headings: [
        "interest|interests|influence|stakeholder analysis|stakeholder map|expectations|concerns|power interest grid|influence and interest|stakeholder needs|needs",
      ],
      labels: ["interest|interests|influence|expectation|expectations|concern|concerns|needs|wants|power"],
      columns: [
        "interest|interests|influence|power|expectation|expectations|concern|concerns|stake|needs|need|goal|goals|impact|attitude|importance|what they want|what they need|role|responsibility|responsibilities|involvement|description|why|priority|engagement|objectives|benefit|value|want|motivation",
      ],
      patterns: [
        "interested in|interest in|wants|want|expects|expect|cares about|care about|concerned|benefits from|benefit from|influence|influential|needs|need|affected|decides|approves|responsible for|uses|use|provides|provide|will|who",
      ],
    },
    "working/dependencies": {
      headings: [
        "dependencies|dependency|external dependencies|project dependencies|interdependencies|related projects|dependencies and assumptions|assumptions and dependencies|constraints and dependencies|dependencies and constraints|dependent projects|interfaces to other projects|integration points",
      ],
      columns: ["dependency|dependencies|depends on|dependent on"],
      patterns: [
        "!depends on|dependent on|dependency|dependencies|depend on|interdependenc*|no other projects|other projects|parallel project|parallel projects|related project|related projects",
        "coordinate with ~ project|projects|team|teams",
      ],
    },
    "working/divisions": {
      patterns: [
        "several|multiple|various|different|all|two|three|four|five ~ departments|divisions|business units|subsidiaries|agencies|offices|branches|locations|sites",
        "departments|divisions|business units|subsidiaries",
      ],
    },
    "working/meeting-name": {
      columns: [
        "meeting|meetings|meeting name|meeting type|type of meeting|ceremony|ceremonies|event|ritual|session|touchpoint|rituals|scrum event|forum",
      ],
    },
    "working/meeting-purpose": {
      columns: [
        "purpose|goal|goals|objective|objectives|aim|agenda|topic|topics|content|description|what|why|focus|outcome|output|result|results|deliverable|details|notes|activities|what happens|intent|scope|inputs outputs",
      ],
    },
    "working/meeting-rhythm": {
      columns: [
        "rhythm|frequency|cadence|when|how often|schedule|date|dates|day|interval|recurrence|time|timing|day and time|date and time|occurrence|periodicity",
      ],
    },
    "working/meeting-participants": {
      columns: [
        "participants|participant|attendees|who|with|audience|invitees|attended by|required|required attendees|people|team|roles|who attends|attendance|involved|members|recipients",
      ],
    },
    "working/meeting-lead": {
      columns: [
        "led by|lead|leader|owner|host|facilitator|moderator|chair|organizer|organiser|responsible|facilitated by|run by|chaired by|responsible party|accountable|facilitation",
      ],
    },
    "working/meeting-length": {
      columns: ["length|duration|timebox|time box|how long|minutes|hours|max duration"],
    },
    "working/as-needed": {
      patterns: [
        "!as needed|if needed|when needed|as required|if required|when required|on demand|on request|ad hoc|as necessary|if necessary|when necessary|optional|optionally|no fixed schedule",
      ],
    },
    "working/meeting-told": {
      patterns: [
        "!with|to|for|about|where|who|between|everyone|everybody|all|whole|entire|both|joint|internal|team|teams|developers|<client>|<user>|<supplier>|stakeholder|stakeholders|management|owner|manager|sponsor|community|led by|hosted by|attended|participants|attendees|invited|purpose|goal|agenda|topic|topics|discuss*|decide*|present*|show*|check*|progress|risks|budget|results|feedback|decisions|issues|report|reports|newsletter|minutes of|notes",
      ],
    },
    "working/client-side": {
      patterns: [
        "!<client>",
        "stakeholder|stakeholders|user|users|end users|customer|customers|customer representative|sponsor|sponsors|business|business side|business owner|business team|business representatives|subject matter expert|subject matter experts|sme|smes|domain expert|domain experts|key users|key user|everyone|everybody|anyone|public|community|all|open to all|company|organisation|organization|management|leadership|executives|board|steering committee|sales|marketing|support|department|departments|external|guests|partner|partners|contracting officer|product council|interested parties|whole company",
      ],
    },
    "working/planning": {
      headings: [
        "sprint planning|iteration planning|planning meeting|planning meetings|sprint planning meeting|pi planning|planning session|planning",
      ],
      patterns: [
        "sprint planning|iteration planning|planning meeting|planning meetings|planning session|planning sessions|planning poker|pi planning|plan the sprint|plan the next sprint|plan each sprint|weekly planning|sprint starts with|replenishment",
      ],
    },
    "working/daily": {
      headings: ["daily|daily scrum|daily stand up|daily standup|stand up|stand ups|standup|standups|daily sync"],
      patterns: [
        "daily & planning|sprint planning|retro|retros|retrospective|retrospectives|refinement|review|reviews",
        "daily|every morning|each morning ~ 8|9|10|11|08|09|15|minutes|min|quarter of an hour|team",
        "daily scrum|daily scrums|daily stand up|daily stand ups|daily standup|daily standups|stand up|stand ups|standup|standups|daily sync|daily meeting|daily meetings|daily call|daily check in|scrum meetings|dailies",
      ],
    },
    "working/review": {
      headings: [
        "sprint review|sprint reviews|review meeting|sprint demo|demo|demos|demonstration|iteration review|show and tell|review",
      ],
      patterns: [
        "review|reviews & retrospective|retrospectives|retro|retros|sprint planning|planning|daily|refinement|<week>",
        "sprint review|sprint reviews|iteration review|sprint demo|sprint demos|review meeting|demo|demos|showcase|show and tell|demonstration|demonstrations|demonstrate*|review at the end",
      ],
    },
    "working/retrospective": {
      headings: [
        "retrospective|retrospectives|sprint retrospective|retro|retros|sprint retrospectives|lessons learned",
      ],
      patterns: ["retrospective|retrospectives|retro|retros|inspect and adapt|lessons learned|reflect on how"],
    },
    "working/refinement": {
      headings: ["refinement|backlog refinement|grooming|backlog grooming|story time|estimation"],
      patterns: [
        "refinement|refinements|backlog refinement|grooming|backlog grooming|groom|grooms|refine|refines|refined|estimation session|estimation meeting|backlog review|triage|issue triage|bug triage",
      ],
    },
    "working/flow": {
      patterns: ["kanban|wip limit|work in progress limit|continuous flow|scrumban|no sprints|without sprints"],
    },
    "working/kick-off": {
      headings: [
        "kick off|kickoff|kick off meeting|kickoff meeting|project kick off|project kickoff|start workshop|inception workshop|post award conference|post award meeting|initial meeting|opening meeting|project initiation|initiation|project start|onboarding|initiation meeting",
      ],
      patterns: [
        "kick off|kickoff|kicks off|post award conference|post award meeting|inception meeting|inception workshop|initial meeting|initial workshop|initial call|first meeting|opening meeting|start up meeting|startup meeting|start meeting|initiation meeting|onboarding meeting|onboarding call|onboarding session|onboarding workshop|orientation meeting|launch meeting|discovery workshop|discovery session|discovery meeting|discovery call|orientation briefing",
      ],
    },
    "working/requirements-open": {
      patterns: [
        "requirements|user stories|scope details|functional details|specifications ~ will be|to be|are yet to be|still have to be|are to be|shall be ~ refined|detailed|clarified|specified|worked out|finalized|finalised|elaborated|defined|gathered|developed jointly",
        "details|detailed requirements|detailed specification ~ will be|to be|are to be|shall be ~ agreed|worked out|clarified|defined|specified",
        "refine|elaborate|clarify|detail|finalize|finalise ~ requirements|user stories|backlog ~ during|throughout|in the course of|as the project|together|jointly|with",
      ],
    },
    "working/requirements-meeting": {
      headings: [
        "requirements workshop|requirements workshops|requirements meeting|requirements meetings|requirements sessions|requirements gathering|requirements analysis|refinement|backlog refinement|sprint planning|planning",
      ],
      patterns: [
        "<meeting>|session|sessions|interview|interviews|appointment|appointments & requirement*|stories|backlog|specification*|details|clarif*",
        "refinement|refinements|grooming|sprint planning|iteration planning|story mapping|story map|discovery workshop|discovery sprint|discovery phase|scoping workshop|inception workshop|requirements phase|analysis phase|requirements workshop*|stakeholder interviews|working session|working sessions",
      ],
    },
    "working/demo": {
      headings: [
        "demo|demos|demonstration|demonstrations|sprint review|sprint reviews|sprint demo|product demo|review meeting|review meetings|reviews|review|showcase|show and tell|iteration review|design review|presentation|presentations",
      ],
      patterns: [
        "look at it|look at them|go through it|walk through it|try it out|try it ~ together|with you",
        "show you|showing you|shows you ~ where we are|how far|what|each|every|week|sprint",
        "demo|demos|demonstration|demonstrations|demonstrate*|sprint review|sprint reviews|iteration review|iteration reviews|review meeting|review meetings|review session|review sessions|showcase|showcases|show and tell|walkthrough|walkthroughs|walk through|preview|previews|mockup review|design review|design reviews|feedback session|feedback sessions|feedback round|feedback rounds|review cycle|review cycles|rounds of revisions|rounds of revision|revision rounds|rounds of feedback|round of feedback|round of revisions",
        "present|presents|presented|show|shows|shown|review ~ results|work|progress|increment|prototype|designs|mockups|draft|drafts .. <client>|to|with|stakeholders",
        "review|reviews & <week>|monday|tuesday|wednesday|thursday|friday|sprint|sprints|planning|retrospective|retrospectives|fortnight|minutes",
        "<client> .. sees|see|review|reviews|views ~ results|work|increment|prototype|progress|designs|draft|drafts|deliverables|deliverable",
      ],
    },
    "working/status": {
      headings: [
        "status|status meeting|status meetings|status report|status reports|status reporting|progress report|progress reports|progress reporting|progress meetings|progress meeting|status updates|reporting|reports|reporting requirements|weekly meetings|weekly reports|monthly reports|weekly meeting|check ins|check in|project reporting|project meetings|meetings|communication|communications|communication plan|cadence|governance|project governance|project management|project monitoring|monitoring|meetings and reporting|communication and reporting|reports and meetings|regular meetings",
      ],
      patterns: [
        "status report|status reports|status reporting|status meeting|status meetings|status update|status updates|status call|status calls|progress report|progress reports|progress reporting|progress meeting|progress meetings|progress update|progress updates|weekly report|weekly reports|monthly report|monthly reports|weekly call|weekly meeting|weekly meetings|weekly sync|weekly update|weekly updates|check in|check ins|stand up|standup|stand ups|standups|jour fixe|regular meetings|regular meeting|regular updates|monthly meeting|monthly meetings|biweekly|bi weekly|project meetings|coordination meetings|burndown|burn down|regular reporting|written report|written reports|milestone report|milestone reports|quarterly report|quarterly reports",
        "<week> & <meeting>|report*|update*|inform*|meet|meets|call",
        "regular|regularly|periodic|periodically & report*|update*|inform*|meet*|communicat*|feedback",
        "<week>|once a week|once a month|every month|monthly|weekly & note|one pager|summary|overview|mail|email|letter",
        "keep|kept|keeps ~ informed|up to date|updated|posted",
        "report|reports|inform|informs ~ progress|on progress|status",
      ],
    },
    "working/steering": {
      headings: [
        "steering committee|steering group|steering board|project board|steering|steering committee meeting|executive board|governance board|governance|project governance|escalation|escalation path|advisory board|sponsor meeting|executive review",
      ],
      patterns: [
        "steering committee|steering group|steering board|steering meeting|project board|governance board|executive committee|sponsor meeting|executive sponsor|executive review|project sponsor|quarterly business review|steering meets|steering monthly|steering quarterly|management review|sponsors meeting|sponsor review|escalat*|advisory board|board of directors|program manager|contracting officer",
        "steering & meets|meet|monthly|month|weekly|quarterly|quarter|minutes",
        "month|monthly|quarter|quarterly & money|budget|spend|spending|burn & risk|risks|figures|outcome|outcomes|metrics",
      ],
    },
  },
};
