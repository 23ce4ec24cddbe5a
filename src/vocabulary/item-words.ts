/**
 * The words by which backlogs say what a column, label or heading is about, as terms (see `Vocabulary`). The longest
 * term in a heading wins; German authors use the English words too.
 */
export interface ItemWords {
  /** Columns and labels: what is said of an item. */
  readonly fields: Readonly<Record<FieldTerm, string>>;
  /** Headings, and lines that lead in a list: what is listed. */
  readonly lists: Readonly<Record<ListTerm, string>>;
  /** Labels before an item's title: `Feature: …`, `[Bug] …`, `US 12 …`. */
  readonly types: Readonly<Record<TypeTerm, string>>;
  /** Headings and values that say how much an item matters. */
  readonly priorities: string;
  /** Phrases in an item that say it may be left out: `(if time allows)`. */
  readonly optional: string;
  /** Said of incidents and support levels, whose `P1` is no item's. */
  readonly support: string;
  /** Values of a status. */
  readonly statuses: string;
  /** Units of an estimate: `3 days`, `5 SP`. */
  readonly units: string;
  /** Sentences that say a list is in order of priority. */
  readonly orders: string;
  /** Headings that say by when what stands below is wanted: soon, later. */
  readonly soon: string;
  readonly later: string;
}

export const fieldTerms = [
  "id",
  "title",
  "story",
  "feature",
  "requirement",
  "task",
  "description",
  "role",
  "goal",
  "benefit",
  "priority",
  "estimate",
  "acceptance",
  "status",
  "type",
  "parent",
  "release",
  "person",
  "date",
  "other",
] as const;

/** `other`: what a table of something else than items is about, such as risks, deliverables or decisions. */
export type FieldTerm = (typeof fieldTerms)[number];

export const listTerms = [
  "stories",
  "backlog",
  "features",
  "functions",
  "requirements",
  "tasks",
  "bugs",
  "useCases",
  "changes",
  "epics",
  "releases",
  "toDos",
  "details",
  "acceptance",
  "contents",
  "deliverables",
  "areas",
  "qualities",
  "excluded",
  "elsewhere",
] as const;

/**
 * `areas` are parts of a product below a list of items, and something else anywhere else. `deliverables` count only where they are graded one by one. `toDos` are those of a meeting, `details` those of one item. `qualities` (how well
 * it works) and what is `excluded` are never items. `elsewhere`: sections that list something other than items (goals, risks,
 * deliverables, people), whatever stands above them.
 */
export type ListTerm = (typeof listTerms)[number];

export const typeTerms = ["need", "epic", "feature", "story", "task", "bug", "spike"] as const;

export type TypeTerm = (typeof typeTerms)[number];

export const englishItemWords: ItemWords = {
  fields: {
    id: "id|ids|nr|no|num|number|key|ref|reference|us id|story id|item id|feature id|task id|requirement id|req id|ticket|ticket id|issue id|issue number|story number|story no|req no|us number|of user story id|identifier|pbi id|us no|card number",
    title:
      "title|name|summary|item|items|backlog item|backlog items|product backlog item|pbi|headline|subject|story title|story name|feature name|short description|feature title|task name|work item name|item name|scenario name",
    story:
      "user story|user stories|story|stories|userstory|userstories|story description|user story description|job story|user stories description|as a i want so that|story statement|user story statement",
    feature:
      "feature|features|functionality|functionalities|function|functions|capability|capabilities|product feature|use case|use cases|feature description|user feature|improvement|enhancement|improvements|new feature|epic feature",
    requirement:
      "requirement|requirements|functional requirement|functional requirements|requirement description|requirements description|system requirement|req|business requirement|user requirement|user requirements|requirement statement|description of requirement",
    task: "task|tasks|work item|work items|issue|issues|bug|bugs|to do|todo|ticket description|task description|change|change request|job|story task|tasks implemented*|tasks not*|tasks completed*|tasks remaining|tasks left|completed tasks|open tasks|remaining tasks|unfinished tasks|development task|sub task",
    description: "description|details|detail|what|notes description|specification|explanation|short text",
    role: "as a|as an|as|as a an|as a user|role|actor|actors|user type|type of user|persona|user role|as a role|stakeholder|as who|user|who|as a type of user|user persona",
    goal: "i want|i want to|i want to be able to|i can|i need|i need to|i would like|i would like to|want|want to|goal|action|i should be able to|i want some goal|i want to perform some task|i am able to|i could|needs|desire",
    benefit:
      "so that|so that i can|so i can|so|in order to|because|benefit|benefits|reason|why|why for whom|for whom|who and why|why and for whom|for whom and why|what for|why it matters|why we do it|why now|why this matters|user problem solved|rationale|value|business value|user value|so that i|so that some reason|purpose|so that i can achieve some goal|outcome benefit|customer value|justification",
    priority:
      "priority|prio|priorities|prioritization|prioritisation|moscow|moscow priority|importance|rank|ranking|order|business priority|priority level|urgency|necessity|must should could|mandatory desirable|essential desirable|mandatory optional|required optional|must may|obligation|must have|priority rank|priority order|pri|implementation priority|customer priority|mosow|classification priority|kano|pr|severity",
    estimate:
      "estimate|estimates|estimation|estimated|effort|points|pts|story pts|size points|effort pts|t shirt|tshirt size|person days|man days|ideal days|team estimate|story points|storypoints|sp|size|sizing|t shirt size|complexity|hours|days|difficulty|weight|effort estimate|time estimate|initial estimate|estimated effort|estimated hours|estimated time|est|time|point|story point|estimate of effort|effort points|level of effort|loe|story points estimate|cost estimate points|work estimate|est hours|duration|time required",
    acceptance:
      "acceptance criteria|acceptance criterion|acceptance|criteria|definition of done|dod|done when|conditions of satisfaction|confirmation|acceptance tests|acceptance test|acceptance test criteria|how to demo|how to test|fit criterion|verification|success criteria|accept criteria|satisfaction criteria|test criteria|ac|acs|acceptance conditions|tests|done if|finished when|accepted when|accepted if|complete when|acceptance checks|how we know it works|how we know it is done|how we check it|we are done when|good enough when|what must be true",
    status:
      "status|state|done|progress|completed|implemented|finished|is done|current status|completion|implementation status",
    type: "type|category|kind|issue type|story type|item type|type of requirement|requirement type|t",
    parent:
      "epic|epics|theme|themes|feature group|module|modules|area|component|components|activity|parent|epic name|user activity|functional area|product area|subsystem|section|group",
    release:
      "sprint|release|iteration|target release|increment|mvp|sprint number|release version|target version|in scope|planned sprint|sprint assigned|phase",
    person:
      "owner|product owner|scrum master|product manager|stakeholders|assignee|assigned to|assigned|responsible|developer|developers|team member|owned by|members|author|lead|requested by|requester|responsible person|person|people|who is responsible|contact",
    date: "date|dates|due|due date|deadline|start|start date|end|end date|week|month|quarter|when|timeline|time frame|timeframe|by when|delivery date|target date|created|last updated|updated|last refined|refined|last review|as of|year|day",
    other:
      "deliverable*|risk|risks|milestone|milestones|mitigation|likelihood|probability|impact|price|unit price|cost|costs|amount|rate|hourly rate|budget|kpi|metric|metrics|question|questions|answer|decision|decisions|action item|action items|term|definition|abbreviation|acronym|meaning|version|revision|changes|change description|test case|expected result|expected outcome|actual result|objective|objectives|key result|key results|competitor|competitors|product|tool|tools|library|technology|url|link|links|file|files|email|phone|organisation|organization|responsibility|responsibilities|permission|permissions|endpoint|method|parameter|field|column|meeting|agenda|topic|topics|attendee|attendees|total|quantity|license|licence|skill|skills|outcome|input|output|work package|work packages|assumption|assumptions|constraint|constraints|country|language|platform|channel|number of|number of stories|total points|velocity|capacity|planned|actual",
  },
  lists: {
    stories:
      "user story|user stories|stories|story|userstories|job stories|user story format|stories in this sprint|user story list|story map|story mapping|sprint stories|user needs stories|requested stories|story backlog",
    backlog:
      "backlog|kanban board|kanban|task board|scrum board|sprint board|moscow|moscow prioritization|moscow prioritisation|moscow analysis|product backlog|sprint backlog|release backlog|backlog items|product backlog items|work items|feature backlog|features to implement|features to build|list of features to implement|features to be implemented|features to be built|bugs to squash|bugs to fix|bugs to be fixed|stories to implement|items to build|wishlist|wish list|feature requests|feature request|issues to fix",
    features:
      "feature tickets|feature ticket|feature stories|features|feature|improvements|ideas for improvement|feature list|list of features|functional features|required features|planned features|mvp features|new features|core features|functionality|functionalities|capabilities|needs and features|scope of features|main features|key features|feature set|product features|proposed features|additional features|future features|optional features|extra features|bonus features|stretch features|enhancements",
    functions: "functions|system functions|product functions|list of functions|functional description",
    requirements:
      "requirements|functional requirements|requirement list|user requirements|system requirements functional|functional|list of requirements|high level requirements|product requirements|software requirements|detailed requirements|business requirements|feature requirements|essential functional requirements|functional specification|functional specifications",
    tasks:
      "tasks|task list|task breakdown|development tasks|implementation tasks|list of tasks|sprint tasks|sprint plan|tasks to do|planned tasks|anticipated tasks|work breakdown|technical tasks|chores|spikes",
    bugs: "bugs|bug list|known bugs|defects|bug fixes|issues",
    useCases: "use cases|use case|use case list|usecases",
    changes: "change requests|change request|change log|requested changes|proposed changes",
    epics: "epics|epic|overview of epics|list of epics|themes",
    releases:
      "release|releases|sprint|sprints|iteration|iterations|phase|mvp|minimum viable product|roadmap|product roadmap|milestone|milestones|version|release plan|increment|first iteration|next release|future release|future releases|later|backlog roadmap|initiatives|stretch|stretch goals",
    toDos:
      "action items|actions|next steps|to do|todo|to dos|todos|follow ups|follow up|homework|open points|open items|action points|steps|agenda|minutes|discussion",
    details:
      "details|description|sub tasks|subtasks|tasks breakdown|notes|note|open questions|comments|technical notes|implementation notes|background|context|rationale|scenario|scenarios|examples|example|out of scope for this story|dependencies|assumptions",
    acceptance:
      "acceptance criteria|acceptance criterion|definition of done|definition of ready|dod|conditions of satisfaction|acceptance tests|acceptance|success criteria|done when|acceptance test",
    contents: "table of contents|contents|toc",
    deliverables: "deliverable|deliverables|scope of work|statement of work|work to be performed|scope|in scope",
    areas:
      "performance|security|usability|hosting|testing|support|training|reporting|reports|communication|architecture|technology|technologies|database|experience|software|hardware|users|review|tools|data model",
    qualities:
      "non functional requirements|nonfunctional requirements|nonfunctional|non functional|non functional requirement|quality requirements|quality attributes|nfr|nfrs|supplementary requirements",
    excluded:
      "out of scope|not in scope|exclusions|excluded|non goals|not included|not planned|won't do|wont do|won't have|wont have|won't haves|will not have|won't|won't fix|wontfix|will not do|will not be built|will not be implemented|rejected ideas|not doing|said no to|we said no to|things we said no to",
    elsewhere:
      "current infrastructure|infrastructure assessment|current infrastructure assessment|gap analysis|identified gaps|prioritisation criteria|prioritization criteria|criteria for prioritisation|criteria for prioritization|criteria of priority|ordering criteria|ranking criteria|how we prioritise|how we prioritize|how we order|how priorities are set|how we set priorities|existing system|existing systems|existing architecture|existing components|existing features|existing functionality|existing solution|existing implementation|current state|current status|current system|current architecture|current implementation|state of the system|status quo|what exists|what exists already|what we have|what we have already|already there|already built|what is already there|goal|goals|sprint goal|sprint goals|release goal|product goal|objective|objectives|key results|okrs|risk|risks|participants|attendees|team|teams|team members|roles|roles and responsibilities|responsibilities|members|people|contributors|constraints|limitations|personas|target users|target audience|stakeholders|problem|problem statement|background information|introduction|overview|summary|glossary|definitions|terminology|legend|references|links|resources|useful docs|tech stack|frameworks|timeline|schedule|budget|pricing|funding|cost|costs|metrics|success metrics|kpis|competitors|alternatives|similar applications|vision|mission|value proposition|benefits|assumptions|capacity|team capacity|velocity|retrospective|what went well|lessons learned|how to contribute|contributing|license|licence|installation|getting started|contact|meeting|meeting goal|rationale|approach|methodology|evaluation criteria|selection criteria|proposal guidelines|instructions|priorities|prioritization criteria|status legend|decisions|completed|done|questions|technical requirements|technical specifications|hardware requirements|qualifications|payment|payments|terms|terms and conditions|invoicing|travel|standards|personnel",
  },
  types: {
    need: "need|needs|problem|goal|objective",
    epic: "epic|epics|e|theme|initiative",
    feature:
      "feature|f|feature request|enhancement|improvement|function|functionality|req|requirement|use case|uc|capability",
    story: "user story|story|us|u|userstory|job story|pbi|backlog item|item",
    task: "task|t|chore|todo|tech|technical|technology|maintenance|infrastructure|infra|technical debt|tech task|technical task|sub task|subtask|work item|technical story|enabler|tech debt|refactor|refactoring",
    bug: "bug|defect|bugfix|bug fix|fix|issue",
    spike: "spike|research|investigation|poc",
  },
  priorities:
    "must|must have|must haves|should|should have|should haves|could|could have|could haves|won't have|wont have|would have|wont|won't|nice to have|nice to haves|high|highest|medium|med|mid|middle|low|lowest|very high|very low|critical|blocker|major|minor|trivial|essential|optional|desirable|required|mandatory|urgent|normal|p0|p1|p2|p3|p4|p5|high priority|medium priority|low priority|top priority|highest priority|lowest priority|first priority|second priority|third priority|priority 0|priority 1|priority 2|priority 3|priority 4|priority 5|prio 1|prio 2|prio 3|mvp|minimum viable product|post mvp|stretch|stretch goals|stretch goal|bonus|later|future|future release|future releases|next release|now|next|must do|should do|could do|core features|required features|optional features|extra features|if time allows|if time permits|non essential|unlikely|unlikely to have|primary|secondary|icebox|backburner|mandatory requirements|optional requirements|required",
  optional:
    "if time allows|if time permits|time permitting|if there is time|if we have time|nice to have|optional|stretch goal|low priority|high priority|must have|should have|could have|not necessary until",
  support:
    "response|response time|respond|resolution|resolved within|incident|incidents|severity|outage|service level|sla|business hours|business day|business days",
  statuses:
    "done|open|todo|to do|in progress|started|not started|finished|completed|complete|incomplete|closed|new|ready|blocked|in review|review|planned|pending|rejected|accepted|implemented|not implemented|wip|doing|backlog|testing|tested|deployed|released|approved|proposed|draft|active|on hold|cancelled|canceled|deferred|selected|in development|verified|resolved|ongoing|yes",
  units:
    "day|days|d|hour|hours|h|hr|hrs|week|weeks|point|points|pt|pts|sp|story point|story points|person days|man days|man hours|ideal days|md|minutes|min|months|month",
  orders:
    "order is the order in this file|order is order in this file|order equals order in this file|order order in this file|order is the order in this list|order order in this list|order order of this list|order order of this page|order is the order on this page|order order on this page|order of this file is the order|order of this list is the order|order in this file is the priority|sequence is priority|sequence equals priority|position is priority|rank is position|priority order|order of priority|ordered by priority|sorted by priority|prioritized order|prioritised order|in order of importance|order of importance|highest priority first|highest priority at the top|highest priority on top|most important first|order priority|order is priority|order is the priority|order means priority|order shows priority|order gives priority|top first|top item first|first item first|most important on top|most important at the top|important things first|ranked from the top|ranked from top|ranked top to bottom|priority from top to bottom|priority top to bottom|top to bottom by priority|worked from the top|we work from the top|roughly prioritized|roughly prioritised|prioritized by|prioritised by|prioritized list|prioritised list|top priority first|ranked by priority|listed by priority|by order of priority|descending priority|decreasing priority|in order of priority|ordered from most important|from highest to lowest priority|prioritized backlog|prioritised backlog",
  soon: "now|next|up next|next up|refine next|to refine|to refine next|soon|top|at the top|top of the list|this sprint|next sprint|current sprint|coming sprint|ready for sprint|ready for the next sprint|ready to pull|after that|afterwards|then|this quarter|next quarter",
  later:
    "later|later on|someday|some day|one day|maybe|perhaps|idea|ideas|icebox|parking lot|not now|not yet|future|for later",
};

export const germanItemWords: ItemWords = {
  fields: {
    id: "nummer|kennung|lfd nr|laufende nummer|nr|id|kuerzel|kennnummer|bezeichner|us nr|anforderungs id|anforderungsnummer|anforderungs nr|story nr|funktions id|schluessel|ref nr",
    title:
      "titel|bezeichnung|kurzbeschreibung|thema|stichwort|eintrag|backlog eintrag|kurztitel|ueberschrift|betreff|benennung|kurzbezeichnung",
    story:
      "anwendergeschichte|anwendergeschichten|nutzergeschichte|nutzergeschichten|benutzergeschichte|benutzergeschichten|userstories|user storys|user story beschreibung|geschichte|userstory",
    feature:
      "funktion|funktionen|funktionalitaet|funktionalitaeten|leistungsmerkmal|leistungsmerkmale|anwendungsfall|anwendungsfaelle|merkmal|merkmale|geschaeftsprozess|produktfunktion|faehigkeit",
    requirement:
      "anforderung|anforderungen|funktionale anforderung|funktionale anforderungen|anforderungsbeschreibung|beschreibung der anforderung|systemanforderung|nutzeranforderung",
    task: "aufgabe|aufgaben|arbeitspaket*|ticket|fehler|aenderung|taetigkeit|taetigkeiten|todo",
    description: "beschreibung|details|erlaeuterung|inhalt|spezifikation|was|detailbeschreibung",
    role: "als|als ein|als eine|als wer|rolle|akteur|akteure|nutzer|benutzer|anwender|wer|als rolle|nutzerrolle|benutzerrolle",
    goal: "moechte ich|will ich|ich moechte|ich will|moechte|kann ich|ich kann|ziel|wunsch|brauche ich|benoetige ich|ich brauche|muss ich",
    benefit:
      "damit|sodass|so dass|um|nutzen|grund|warum|wozu|wofuer|weshalb|fuer wen|warum fuer wen|fuer wen warum|fuer wen und warum|wem nuetzt es|wem hilft es|anlass|wirkung|nutzen warum|begruendung|wert|geschaeftswert|mehrwert|zweck|damit ich|kundennutzen|um zu|weil",
    priority:
      "prioritaet|prioritaeten|prio|priorisierung|wichtigkeit|reihenfolge|rang|dringlichkeit|muss soll kann|muss kann|muss soll|pflicht wunsch|pflicht optional|verbindlichkeit|kano|moscow|gewichtung|prioritaetsstufe|relevanz|schweregrad|muss wunsch",
    estimate:
      "aufwand|schaetzung|schaetzwert|geschaetzt|aufwandsschaetzung|pkt|t shirt|t shirt groesse|aufwand pt|aufwand sp|personenstunden|punkte|storypoints|groesse|komplexitaet|stunden|tage|pt|personentage|dauer|zeit|geschaetzter aufwand|aufwandschaetzung|zeitaufwand|schaetzung in|geschaetzte zeit|manntage|std|schwierigkeit|umfang",
    acceptance:
      "ak|aks|akzeptanzkriterien|abnahmekriterien|akzeptanzkriterium|abnahmekriterium|erfuellt wenn|kriterien|akzeptanz|definition of done|nachbedingung|nachbedingung erfolg|nachbedingungen|akzeptanztest|akzeptanztests|testfall|testfaelle|abnahme|fertig wenn|erledigt wenn|kriterium|pruefkriterium|messkriterium|erfolgskriterium|abgenommen wenn|angenommen wenn|akzeptiert wenn|gut wenn|geschafft wenn|fertig ist es wenn|es ist fertig wenn|woran wir es merken|woran wir es pruefen|so pruefen wir es|bedingungen|pruefpunkte|abnahmebedingungen",
    status: "status|stand|zustand|fortschritt|erledigt|umgesetzt|fertig|bearbeitungsstand|implementiert|abgeschlossen",
    type: "typ|art|kategorie|klasse|anforderungstyp|anforderungsart",
    parent:
      "epik|epos|modul|module|bereich|komponente|themenbereich|oberthema|bauteil|gruppe|teilbereich|funktionsbereich",
    release: "sprint|release|iteration|ausbaustufe|etappe|meilenstein release|version ziel|zielversion|phase|stufe",
    person:
      "product owner|verantwortlich*|zustaendig*|bearbeiter|bearbeiterin|person|wer macht|autor|autorin|ansprechpartner|entwickler|ersteller|name person|quelle",
    date: "datum|termin|termine|faellig|faellig bis|bis|bis wann|frist|woche|monat|kw|beginn|ende|start|zeitraum|jahr|erstellt|aktualisiert|zuletzt aktualisiert|zuletzt gepflegt|letzte pflege|gepflegt am|deadline|erledigen bis",
    other:
      "risiko|risiken|meilenstein|meilensteine|liefergegenstand|liefergegenstaende|lieferobjekt|lieferobjekte|ergebnis|ergebnisse|massnahme|massnahmen|eintrittswahrscheinlichkeit|wahrscheinlichkeit|auswirkung|auswirkungen|schadenshoehe|preis|preise|kosten|betrag|budget|stundensatz|tagessatz|kennzahl|messgroesse|frage|antwort|beschluss|beschluesse|begriff|bedeutung|abkuerzung|definition|version|aenderungen|testschritt|erwartetes ergebnis|wettbewerber|konkurrent|produkt|werkzeug|technologie|telefon|e mail|organisation|firma|teilnehmer|thema besprechung|menge|anzahl|summe|gesamt|annahme|annahmen|sprache|datei|link|kapitel|verantwortlichkeiten|phase ziele|ziele|position|einheit|einzelpreis|gesamtpreis|netto|iteration phase",
  },
  lists: {
    stories:
      "user stories|user storys|anwendergeschichten|nutzergeschichten|benutzergeschichten|user story|userstories|userstorys|anforderungen als user stories",
    backlog:
      "backlog|moscow priorisierung|aufgabenboard|produkt backlog|produktbacklog|product backlog|sprint backlog|backlog eintraege|wunschliste",
    features:
      "features|verbesserungen|funktionsumfang features|feature liste|featureliste|leistungsmerkmale|erforderliche features|optionale features|geplante features|hauptfunktionen|kernfunktionen|zusatzfunktionen|muss features|kann features|wunschfeatures|zusaetzliche funktionen|weitere funktionen",
    functions:
      "funktionen|produktfunktionen|funktionsliste|systemfunktionen|funktionalitaeten|funktionalitaet|funktionsbeschreibung|geschaeftsprozesse|funktionsumfang",
    requirements:
      "anforderungen|funktionale anforderungen|anforderungsliste|anforderungskatalog|produktanforderungen|systemanforderungen funktional|anforderungen im detail|mvp anforderungen|zukuenftige anforderungen|softwareanforderungen|fachliche anforderungen|benutzeranforderungen",
    tasks: "aufgaben|aufgabenliste|arbeitspakete|umsetzungsaufgaben|entwicklungsaufgaben|tasks",
    bugs: "fehlerliste|bekannte fehler|bugs|fehler",
    useCases: "anwendungsfaelle|use cases|usecases|anwendungsfall",
    changes: "aenderungsantraege|aenderungswuensche|aenderungsanforderungen|change requests",
    epics: "epics|epiken|epen",
    releases:
      "release|releases|sprint|sprints|iteration|ausbaustufe|ausbaustufen|phase|mvp|fahrplan|roadmap|version|meilensteine|etappen",
    toDos:
      "naechste schritte|massnahmen|to dos|todos|offene punkte|pendenzen|aktionspunkte|beschluesse|besprechungspunkte|tagesordnung|protokoll|beschluesse und diskussionen|aufgabenverteilung",
    details:
      "details|beschreibung|teilaufgaben|unteraufgaben|anmerkungen|anmerkung|hinweise|offene fragen|hintergrund|beispiel|beispiele|bemerkungen|notizen|abhaengigkeiten",
    acceptance:
      "akzeptanzkriterien|abnahmekriterien|definition of done|akzeptanztests|akzeptanzkriterium|nachbedingungen|abnahme|definition of ready",
    contents: "inhalt|inhaltsverzeichnis",
    deliverables:
      "musskriterien|sollkriterien|kannkriterien|wunschkriterien|muss kriterien|soll kriterien|kann kriterien|wunsch kriterien|liefergegenstaende|lieferumfang|lieferobjekte|liefergegenstand|leistungsumfang|projektumfang",
    areas:
      "qualitaet|schnittstellen|dokumentation|wartung|schulung|support|hardware|software|benutzeroberflaeche|architektur|technologie|technologien|werkzeuge",
    qualities:
      "nicht funktionale anforderungen|nichtfunktionale anforderungen|nicht funktional|nichtfunktional|nicht funktionale|qualitaetsanforderungen|qualitaetsanfoderungen|qualitaetsmerkmale|qualitaetsziele|produktleistungen",
    excluded:
      "abgrenzung|abgrenzungen|abgrenzungskriterien|abgrenzungs kriterien|ausschluss|ausschluesse|nicht ziele|nichtziele|nicht im umfang|nicht enthalten|wird nicht umgesetzt|wird es nicht geben|nicht geplant|nein gesagt|dazu nein gesagt|bewusst nicht|machen wir nicht",
    elsewhere:
      "priorisierungskriterien|kriterien der priorisierung|kriterien fuer die priorisierung|kriterien fuer die reihenfolge|wie wir priorisieren|so priorisieren wir|wie wir ordnen|bestehendes system|bestehende systeme|bestehende architektur|bestehende komponenten|bestehende funktionen|vorhandene funktionen|vorhandene komponenten|vorhandenes|bestand|ist stand|aktueller stand|stand der dinge|stand der umsetzung|status quo|was es schon gibt|was schon da ist|was wir haben|was wir schon haben|bereits vorhanden|ziel|ziele|sprintziel|projektziele|risiken|risiko|teilnehmer|teilnehmende|anwesende|team|teams|rollen|verantwortlichkeiten|qualitaetssicherung|technische anforderungen|technische features|rahmenbedingungen|einschraenkungen|zielgruppe|zielgruppen|nutzergruppen|ausgangslage|ausgangssituation|ist zustand|ist situation|problem|problemstellung|einleitung|ueberblick|uebersicht|zusammenfassung|glossar|begriffe|legende|referenzen|quellen|literatur|zeitplan|projektplan|grobplanung|budget|kosten|aufwand|wirtschaftlichkeit|kennzahlen|konkurrenz|wettbewerb|wettbewerber|vision|mission|nutzen|kundennutzen|annahmen|ergebnisse|kontakt|sitzung|vorgehen|methodik|bewertungskriterien|zuschlagskriterien|eignungskriterien|testfaelle|testszenarien|globale testfaelle|produktdaten|produktumgebung|betriebsbedingungen|anwendungsbereiche|einsatz|produkteinsatz|entwicklungsumgebung|orgware|zugangsdaten|mitwirkungspflichten|weitere anforderungen|hauptablauf|ablauf|leistungen|qualifikation|verguetung|zahlung",
  },
  types: {
    need: "bedarf|beduerfnis|ziel",
    epic: "epik|epos",
    feature: "funktion|funktionalitaet|anforderung|anwendungsfall|leistungsmerkmal",
    story: "anwendergeschichte|nutzergeschichte|benutzergeschichte",
    task: "aufgabe|arbeitspaket|teilaufgabe|technik|technisch|technische aufgabe|technische story|technische schuld|technische schulden|wartung|infrastruktur",
    bug: "fehler",
    spike: "untersuchung|recherche",
  },
  priorities:
    "muss|soll|kann|sollte|koennte|wird nicht|hoch|hoechste|sehr hoch|mittel|niedrig|niedrigste|sehr niedrig|gering|kritisch|wichtig|sehr wichtig|unwichtig|dringend|erforderlich|erforderliche|erforderliche features|erfoderliche features|optional|optionale|optionale features|pflicht|pflichtfunktionen|wunsch|wunschfunktionen|zwingend|verpflichtend|wuenschenswert|hohe prioritaet|mittlere prioritaet|niedrige prioritaet|geringe prioritaet|hoechste prioritaet|prioritaet 1|prioritaet 2|prioritaet 3|prioritaet hoch|prioritaet mittel|prioritaet niedrig|muss anforderungen|soll anforderungen|kann anforderungen|mussanforderungen|sollanforderungen|kannanforderungen|muss features|kann features|falls zeit vorhanden|wenn zeit bleibt|spaeter|zukuenftig|zukuenftige anforderungen|muss haben|muss kriterien|soll kriterien|kann kriterien|wunsch kriterien|musskriterien|sollkriterien|kannkriterien|wunschkriterien|nice to have|mvp anforderungen|option|essenziell|essentiell|notwendig|nicht notwendig|zusaetzlich",
  optional:
    "falls zeit|falls zeit vorhanden|wenn zeit bleibt|wenn noch zeit|optional|falls moeglich|nice to have|bei bedarf spaeter",
  support:
    "reaktionszeit|reaktion|entstoerung|stoerung|stoerungen|wiederherstellung|loesungszeit|werktag|werktage|ausfall",
  statuses:
    "offen|offene|erledigt|erledigte|laufende|geplante|umgesetzte|abgeschlossene|fertig|fertige|in arbeit|in bearbeitung|abgeschlossen|begonnen|nicht begonnen|geplant|umgesetzt|neu|bereit|blockiert|im test|getestet|zurueckgestellt|abgelehnt|angenommen|freigegeben|in pruefung|teilweise|verworfen",
  units:
    "tag|tage|stunde|stunden|std|punkt|punkte|personentage|personentag|manntage|wochen|woche|minuten|pt|monate|monat|t",
  orders:
    "reihenfolge reihenfolge in dieser datei|reihenfolge ist die reihenfolge in dieser datei|reihenfolge wie in dieser datei|reihenfolge wie in dieser liste|reihenfolge in dieser datei ist die prioritaet|reihenfolge der liste ist die prioritaet|reihenfolge der datei ist die prioritaet|reihenfolge in der liste ist die prioritaet|reihenfolge im dokument ist die prioritaet|reihenfolge wie aufgefuehrt|reihenfolge wie hier|rangfolge ist die prioritaet|rangfolge prioritaet|position ist prioritaet|nach prioritaet sortiert|nach prioritaet geordnet|nach prioritaeten geordnet|in der reihenfolge der prioritaet|nach wichtigkeit sortiert|nach wichtigkeit geordnet|priorisierte liste|absteigender prioritaet|absteigender wichtigkeit|wichtigste zuerst|hoechste prioritaet zuerst|sortiert nach prioritaet|geordnet nach prioritaet|priorisierte reihenfolge|wichtigste oben|priorisiertes backlog|reihenfolge prioritaet|reihenfolge ist prioritaet|reihenfolge ist die prioritaet|reihenfolge gleich prioritaet|reihenfolge entspricht der prioritaet|reihenfolge bedeutet prioritaet|wichtigstes oben|wichtigstes zuerst|das wichtigste oben|das wichtigste zuerst|das wichtigste steht oben|oberstes zuerst|oben zuerst|oben ist am wichtigsten|prioritaet von oben nach unten|von oben nach unten priorisiert|von oben nach unten abgearbeitet",
  soon: "jetzt|als naechstes|naechstes|ganz oben|oben|zuerst|naechster sprint|im naechsten sprint|fuer den naechsten sprint|dieser sprint|aktueller sprint|bereit fuer sprint|bereit fuer den sprint|danach|dann|demnaechst|bald|zu verfeinern|dieses quartal|naechstes quartal",
  later: "spaeter|irgendwann|vielleicht|idee|ideen|ideenspeicher|zukunft|nicht jetzt|noch nicht|fuer spaeter",
};
