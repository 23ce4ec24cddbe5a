import { escapePattern } from "../text/escape-pattern.ts";
import { foldWord, readWords } from "../text/words.ts";
import { isBuilderWord, isBuyerWord, isGenericWord, isLegalForm } from "../vocabulary/party-name-words.ts";

const article = /^(?:the|a|an|der|die|das|dem|den|des|ein|eine|our|unser|unsere)$/;
/** A firm's name up to its legal form: `Marwede Digital GmbH & Co. KG`. */
export const firm =
  /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}&.'’-]*(?:[ \t]+(?:&|and|und|of|für|\p{L}[\p{L}\p{N}.'’-]*)){0,5}?[ \t,]+(?:GmbH|AG|KG|SE|UG|eG|e\. ?V\.|PartG(?:mbB)?|AöR|OHG|GbR|Inc\.?|Ltd\.?|Limited|LLC|LLP|plc|PLC|B\.V\.|N\.V\.|S\.A\.|Corp\.?)(?![\p{L}])/gu;
/** The words of a party's name, without articles and legal forms; not there where nothing is left to find it by. */
export function wordsOfName(name: string): readonly string[] | undefined {
  const folded = (name.match(/[\p{L}\p{N}'’]+/gu) ?? []).map(foldWord);
  while (folded[0] !== undefined && article.test(folded[0])) folded.shift();
  while (folded.length > 1 && isLegalForm(folded.at(-1) as string)) folded.pop();
  const [only] = folded;
  if (only === undefined || folded.length > 6 || (folded.length === 1 && only.length < 3)) return undefined;
  return folded;
}

/** `Marwede` of `Marwede Digital GmbH`, where the text calls the party so. */
export function shortNameOf(name: string, visible: string): string | undefined {
  const [first = "", second] = name.replace(/^(?:the|der|die|das)\s+/iu, "").split(/\s+/);
  if (second === undefined || !/^\p{Lu}[\p{L}\p{N}-]{3,}$/u.test(first) || isGenericWord(foldWord(first)))
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

/** Whether a name says that its bearer does something else than building software: `Turnverein Holm`. */
export function namesBuyer(name: string): boolean {
  return readWords(name).some(({ folded }) => isBuyerWord(folded));
}

/** Whether a name says that its bearer builds software. */
export function namesBuilder(name: string): boolean {
  return readWords(name).some(({ folded }) => isBuilderWord(folded));
}
