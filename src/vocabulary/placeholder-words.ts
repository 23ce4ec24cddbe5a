import { oneOf } from "./one-of.ts";

/** What a short text in brackets names where a value is still to come: `[name of the sponsor]`. Folded, in the singular. */
const englishValues =
  "name|date|day|week|month|year|time|hour|period|deadline|duration|amount|number|sum|price|rate|budget|cost|fee|currency|percent|quantity|total|client|customer|provider|supplier|vendor|contractor|party|company|organization|organisation|agency|department|team|person|people|owner|sponsor|manager|lead|expert|designer|developer|engineer|analyst|role|user|audience|stakeholder|contact|group|product|project|feature|goal|objective|outcome|result|benefit|problem|risk|milestone|deliverable|metric|measure|value|target|assumption|decision|action|exception|alternative|proof|test|trial|document|section|version|reference|title|description|text|link|url|address|city|state|country|location|place|email|phone|signature|id|part|point|minute|priority|prio|estimate|size|status|acceptance|message|criterion|criteria|question|wish|item|effort|end|sign|service|system|difference|need|requester|facilitator|tester|deputy|trouble|ceiling|load|quality|placeholder|template|tbd|tbc|tba|here|optional|blank";
/** German values, as the end of a word as well: `[Gesamtbetrag]`, `[Abnahmefrist]`. */
const germanValues =
  "name|datum|tag|woche|monat|jahr|zeit|antwortzeit|tagessatz|produktziel|zielwert|kennung|schwierigster|nutzende|stunde|frist|dauer|termin|betrag|zahl|anzahl|nummer|summe|preis|satz|kosten|waehrung|prozent|menge|kunde|kundin|auftraggeber|auftragnehmer|anbieter|dienstleister|lieferant|firma|unternehmen|organisation|behoerde|abteilung|person|leitung|rolle|nutzer|nutzenden|gruppe|kontakt|produkt|projekt|funktion|ziel|ergebnis|nutzen|problem|bedarf|risiko|meilenstein|liefergegenstand|kennzahl|wert|annahme|entscheidung|aktion|ausnahme|alternative|nachweis|versuch|dokument|abschnitt|version|titel|beschreibung|text|adresse|anschrift|ort|stadt|land|mail|telefon|unterschrift|meldung|bezeichnung|designer|teile|minute|prioritaet|prio|schaetzung|status|punkt|kriterium|kriterien|frage|wunsch|eintrag|aufwand|ende|zeichen|leistung|system|unterschied|beduerfnis|grund|vertretung|moderation|aergernis|schwelle|messgroesse|faelligkeit|ausgangslage|preisfolge|kostendach|vorteil|last|bedienbarkeit|machbarkeit|wirtschaftlichkeit|platzhalter|hier";
/** What tells the author to write or to choose something: `[Describe the problem in two sentences]`, `[included, not included or unclear]`. */
const instructions =
  "insert|enter|describe|specify|fill|list|add|explain|provide|state|choose|select|your|to|if|approved|included|must|enthalten|genehmigt|muss|verantwortlich|eg|include|please|what|who|how|when|why|where|eintragen|einfuegen|ergaenzen|beschreiben|angeben|bitte|ihr|ihre|falls|was|wer|wie|wann|welche";

/** What announces the form in which something is written, not the thing: `**Format:** Given [state]`, `Template for new entries`. */
const forms =
  "format|template|templates|pattern|syntax|scheme|notation|convention|conventions|legend|placeholder|placeholders|boilerplate|vorlage|vorlagen|muster|schema|schablone|satzschablone|schreibweise|legende|formular|platzhalter";
/** What brings an example of something. */
const exampleWords = "like|as|eg|example|wie|zb|beispiel|beispielsweise|etwa";

/** What stands at a line for a signature, whatever else is there. */
const signing =
  "signed|signature|signatures|sign|signatory|signatories|seal|stamp|unterschrift|unterschriften|unterzeichnet|unterzeichner|unterzeichnerin|gezeichnet|gez|signiert|stempel";
/** And what stands there beside it. */
const besideSigning =
  "agreed|accepted|approved|authorised|authorized|confirmed|acknowledged|for|by|on|behalf|of|the|and|name|title|position|date|dated|place|print|printed|client|customer|buyer|supplier|provider|vendor|contractor|agency|company|beauftragt|angenommen|einverstanden|genehmigt|bestaetigt|freigegeben|fuer|den|die|das|der|und|im|auftrag|funktion|datum|ort|auftraggeber|auftraggeberin|auftragnehmer|auftragnehmerin|kunde|kundin|anbieter|anbieterin|dienstleister";
/** What begins a label that says for whom somebody signs: `For Lind & Sons: ____`. */
const forSigners = "for|behalf|on|pp|fuer|im|namens|ppa|ia|iv";
/** What is paid, where it is still open: `price to be agreed`. */
const prices =
  "price|prices|pricing|rate|rates|cost|costs|fee|fees|preis|preise|tagessatz|stundensatz|kosten|verguetung|honorar|gebuehr|gebuehren|entgelt|pauschale";

const isValue = oneOf(`${englishValues}|${germanValues}`);
const germanEnds = germanValues.split("|").filter((word) => word.length > 4);
const isOnlyBesideSigning = oneOf(besideSigning);

/** Whether a folded word names a value to come, as it stands, in the plural or at the end of a German compound. */
export function namesValue(word: string): boolean {
  return [word, word.replace(/[sn]$/, ""), word.replace(/(?:e|es|en)$/, "")].some(
    (form) => isValue(form) || germanEnds.some((end) => form.length > end.length && form.endsWith(end)),
  );
}

/** Whether a folded word at the start of a text in brackets tells the author what to do. */
export const isInstruction = oneOf(instructions);
/** Whether a folded word announces the form of something. */
export const isFormWord = oneOf(forms);
/** Whether an example follows a folded word. */
export const leadsToExample = oneOf(exampleWords);
/** Whether a folded word stands at a line for a signature. */
export const isOfSigning = oneOf(signing);
/** Whether a label that begins with a folded word says for whom somebody signs. */
export const isForSigner = oneOf(forSigners);
/** Whether a folded word names what is paid. */
export const isOfPrice = oneOf(prices);

/** Whether a folded word says nothing but who signs, when and where. */
export function isBesideSigning(word: string): boolean {
  return isOfSigning(word) || isOnlyBesideSigning(word);
}
