import { escapePattern } from "../text/escape-pattern.ts";
import { foldWord } from "../text/words.ts";

const legalForm =
  /^(?:gmbh|mbh|ag|kg|kgaa|ohg|ug|gbr|se|ev|eg|aoer|partg|partgmbb|e|v|g|b|co|inc|ltd|llc|llp|plc|corp|corporation|limited|bv|nv|sa|sarl|srl|oy|ab)$/;
const article = /^(?:the|a|an|der|die|das|dem|den|des|ein|eine|our|unser|unsere)$/;
/** A firm's name up to its legal form: `Marwede Digital GmbH & Co. KG`. */
export const firm =
  /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}&.'’-]*(?:[ \t]+(?:&|and|und|of|für|\p{L}[\p{L}\p{N}.'’-]*)){0,5}?[ \t,]+(?:GmbH|AG|KG|SE|UG|eG|e\. ?V\.|PartG(?:mbB)?|AöR|OHG|GbR|Inc\.?|Ltd\.?|Limited|LLC|LLP|plc|PLC|B\.V\.|N\.V\.|S\.A\.|Corp\.?)(?![\p{L}])/gu;
/** Words of a name that say what a firm is or does: alone they name nobody. */
const generic =
  /^(?:studio|agentur|agency|stadt|stadtwerke|landkreis|kreis|gemeinde|landeshauptstadt|universitaet|university|hochschule|city|county|council|department|ministry|ministerium|museum|bank|verband|verein|institut|institute|deutsche|deutscher|deutsches|german|american|british|european|europaeische|national|international|first|united|federal|new|north|south|east|west|great|global|digital|software|it|group|gruppe|team|client|customer|supplier|provider|contractor|auftraggeber|auftragnehmer|kunde|bundesamt|amt|app|web|project|projekt|data|cloud|smart|open|health|energy|public|service|services|saint|sankt|bad|klinik|hospital|school|schule|bistum|stiftung|foundation|company|firma|initials|signature)$/;
/** What houses that build software are called. */
const builder =
  /(?<!\p{L})(?:software|softwerk\p{L}*|digital|studios?|consulting|agentur|agency|labs?|interactive|technologies|systems|solutions|it|code|web|tech)(?!\p{L})/iu;

/** Words for those who do the work, on whichever side they are. */
export const anyTeam = /^(?:team|projektteam|entwicklungsteam|the team|wir|we)$/;

/** Labels of the parties in either language, as tables and front matter mix them. */
export const labelsOfParties = {
  client: /^(?:clients?|customers?|auftraggeber(?:in)?|kund(?:e|in)|besteller(?:in)?)$/iu,
  supplier:
    /^(?:suppliers?|contractors?|vendors?|providers?|agency|auftragnehmer(?:in)?|lieferant(?:in)?|anbieter(?:in)?|dienstleister|agentur)$/iu,
} as const;

/** The words of a party's name, without articles and legal forms; not there where nothing is left to find it by. */
export function wordsOfName(name: string): readonly string[] | undefined {
  const folded = (name.match(/[\p{L}\p{N}'’]+/gu) ?? []).map(foldWord);
  while (folded[0] !== undefined && article.test(folded[0])) folded.shift();
  while (folded.length > 1 && legalForm.test(folded.at(-1) as string)) folded.pop();
  const [only] = folded;
  if (only === undefined || folded.length > 6 || (folded.length === 1 && only.length < 3)) return undefined;
  return folded;
}

/** `Marwede` of `Marwede Digital GmbH`, where the text calls the party so. */
export function shortNameOf(name: string, visible: string): string | undefined {
  const [first = "", second] = name.replace(/^(?:the|der|die|das)\s+/iu, "").split(/\s+/);
  if (second === undefined || !/^\p{Lu}[\p{L}\p{N}-]{3,}$/u.test(first) || generic.test(foldWord(first)))
    return undefined;
  const alone = new RegExp(
    String.raw`(?<![\p{L}\p{N}-])${first}(?:s|['’]s?)?(?![\p{L}\p{N}-]|\s+${escapePattern(second)})`,
    "u",
  );
  const asWord = new RegExp(String.raw`(?<![\p{L}\p{N}])${first.toLowerCase()}(?!\p{L})`, "u");
  return alone.test(visible) && !asWord.test(visible) ? first : undefined;
}

/** Whether a name has a legal form. */
export function namesFirm(name: string): boolean {
  return (name.match(firm) ?? []).length > 0;
}

/** Whether a name says that its bearer builds software. */
export function namesBuilder(name: string): boolean {
  return builder.test(name);
}
