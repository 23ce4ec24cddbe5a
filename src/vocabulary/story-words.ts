/**
 * The words that make up the story form in one language, as terms (see `Vocabulary`):
 * `<as> role <subject> <want> goal <benefit> benefit`.
 */
export interface StoryWords {
  /** Leads to the role, its article with it; the longest one counts. */
  readonly as: string;
  /** What follows such a word is no role: `as soon as I can`. */
  readonly noRole: string;
  /** Who wants; only `I` may also be able, allowed or obliged. */
  readonly subject: string;
  readonly team: string;
  /** What only stands between subject and verb. */
  readonly adverb: string;
  readonly want: string;
  readonly can: string;
  /** Between the verb and the goal. */
  readonly to: string;
  /** Leads to the benefit wherever it stands. */
  readonly benefit: string;
  /** Leads to the benefit unless one of these stands after it, or before it. */
  readonly so: string;
  readonly notAfterSo: string;
  readonly notBeforeSo: string;
  /** Leads to the benefit only before a clause that starts with one of `clauseStart`. */
  readonly since: string;
  readonly clauseStart: string;
  /** A second sentence that only leads over to the benefit: `Das möchte ich, damit …`. */
  readonly leadOver: string;
  /** A goal is no purpose after such a word: `able to`, `want to`. */
  readonly governsTo: string;
  /** Verbs that say what a thing is good for: `to maintain an active status`. */
  readonly purpose: string;
  /** A role, goal or benefit that is only the name of a blank: `As a <role>, I want <goal>`. */
  readonly blank: string;
  /** Between someone and what they are to be able to do: `Guests should be able to pay`. */
  readonly ability: string;
  /** Who stands before such words and is nobody who wants anything: `The system can …`. */
  readonly noActor: string;
}

export const englishStory: StoryWords = {
  as: "as|as a|as an|as the|as any|as every|as each|as some|as one of the|as our|as my|as your|being a",
  noRole:
    "soon|well|long|much|far|many|few|of|per|if|part|mentioned|described|discussed|needed|possible|follows|such|to|for|expected|you|we|i|stated|noted|shown|requested|required|always|before|with|in|described|outlined|result|consequence|whole|matter|rule|first step|next step|starting point|reminder|she|he|they|these|those|this|that|and|or|opposed",
  subject: "i",
  team: "we|they|he|she",
  adverb: "also|really|just|only|simply|always|would|will|still|definitely|would also|would really",
  want: "want|wants|would like|would love|would want|would prefer|would need|would appreciate|would also like|would really like|id like|id love|id prefer|wish|wishes|need|needs|like|love|expect|expects|require|requires|desire|desires|prefer|prefers|wanna|would wish|im able|do not want|dont want",
  can: "can|could|must|should|may|shall|will|have to|am able|be able|have|get|see|receive",
  to: "to",
  benefit:
    "so that|so that that|so that so that|such that|in order to|in order that|in order for|so as to|in an effort to|because|for the purpose of|with the aim of|with the goal of|thereby",
  so: "so",
  notAfterSo:
    "far|many|much|on|forth|called|long|often|only|well|very|be|few|little|as|quickly|easily|frequently|large|small",
  notBeforeSo: "and|or|ever|not|if|do|does|doing|is|done|are|even|just|or",
  since: "since",
  clauseStart: "i|we|they|he|she|it|you|my|our|their|the|this|these|there",
  leadOver: "this is|i want this|i need this|i want it|i need it|all this",
  governsTo:
    "able|want|wants|need|needs|like|love|wish|how|when|where|what|which|whom|whether|way|ways|option|options|ability|possibility|opportunity|chance|right|rights|access|due|according|related|similar|back|up|allow|allows|allowed|enable|enables|enabled|me|us|them|him|her|you|it|users|user|people|permission|permissions|choose|chooses|decide|try|have|has|had|going|attempt|ready|easy|easier|hard|likely|possible|required|supposed|place|want|continue|begin|start|request|invite|invited|ask|asked|expected|used|and|or|not|as|is|are|be|use",
  purpose:
    "maintain|ensure|keep|avoid|make sure|improve|reduce|save|prevent|help|understand|know|find out|learn|gain|get|decide|determine|see|give|increase|track|verify|check|protect|support|be able|show|stay|make|access|receive|share|meet|secure|simplify|speed up|measure|minimize|minimise|maximize|maximise|achieve|plan|identify|monitor|compare|complete|manage|remember|report|satisfy|demonstrate|evaluate|assess|facilitate",
  blank:
    "role|user role|type of user|user type|kind of user|persona|stakeholder|actor|goal|some goal|a goal|reason|some reason|benefit|action|an action|feature|some feature|something|value|outcome|x|y|z|who|what|why|user",
  ability:
    "can|can also|may|should be able to|must be able to|shall be able to|will be able to|needs to be able to|need to be able to|is able to|are able to|has to be able to|have to be able to|wants to|want to|wants|would like to|needs to|need to|should also be able to|should have the ability to|should have the option to|has the ability to|have the ability to|has the option to|have the option to|is allowed to|are allowed to",
  noActor:
    "system|the system|app|the app|application|the application|software|the software|product|the product|website|the website|it|this|that|these|there|we|you|data|tool|the tool|page|the page|nobody|no one",
};

export const germanStory: StoryWords = {
  as: "als|als ein|als eine|als einer|als der|als die|als das|als jeder|als jede|als unser|als unsere",
  noRole:
    "auch|ob|wenn|erstes|naechstes|solche|solcher|solches|ergebnis|beispiel|grundlage|folge|basis|erster|dies|bisher|vorher|teil|hilfe|alternative|ausgangspunkt",
  subject: "ich",
  team: "wir|man|er|sie",
  adverb: "gern|gerne|auch|es|mir|immer|nur",
  want: "moechte|moechten|moecht|will|wollen|wuerde|wuerden|brauche|brauchen|benoetige|benoetigen|wuensche|wuenschen|haette|haetten|erwarte|erwarten",
  can: "kann|koennen|koennte|koennten|muss|muessen|soll|sollte|sollen|darf|duerfen|habe|bin|sehe|erhalte|bekomme",
  to: "gern|gerne",
  benefit: "damit|sodass|so dass|sodas|weil|denn|mit dem ziel|zwecks",
  so: "um",
  notAfterSo: "die uhr|uhr",
  notBeforeSo: "",
  since: "da",
  clauseStart: "ich|wir|er|sie|es|die|der|das",
  leadOver:
    "das moechte ich|das will ich|das brauche ich|dies moechte ich|das wuensche ich mir|ich moechte das|ich moechte dies|ich will das",
  governsTo: "",
  purpose: "",
  blank:
    "rolle|nutzer|benutzer|anwender|persona|nutzerrolle|benutzerrolle|ziel|wunsch|funktion|nutzen|grund|etwas|ziel wunsch|x|y|z|wer|was|warum",
  ability:
    "kann|koennen|soll|sollen|sollte|sollten|muss|muessen|moechte|moechten|will|wollen|darf|duerfen|hat die moeglichkeit|haben die moeglichkeit|ist in der lage|sind in der lage",
  noActor:
    "system|das system|app|die app|anwendung|die anwendung|software|die software|produkt|das produkt|website|die website|webseite|die webseite|es|dies|das|man|wir|sie|daten|die daten|seite|die seite|niemand|programm|das programm",
};
