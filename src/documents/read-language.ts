import { foldWord, type Word } from "../text/words.ts";

/** Little words that make up much of any text of their language and little of others. */
const functionWords: Readonly<Record<string, string>> = {
  en: "the and of to is for that with are this be on by will as from we it our which have or not an can their you has should if was your they at all i a so want when my user",
  de: "der die das und ist nicht mit von den dem ein eine einer eines für auf wird werden zu im sich des auch sind als bei oder wir aus zur zum durch nach kann soll über es am einen einem ich muss hat wurde sowie dass noch unter vom beim wer wie was uns",
  fr: "le la les et des est une pour dans que qui sur avec par du nous vous pas sont ce cette au aux plus en ou leur",
  es: "el la los las y que en del para con una por se es como su al lo mas este esta usuario quiero pueda sobre",
  pt: "o os as e que em do da dos das para com uma por se um não como ao mais sua seu pelo pela usuário eu são este está",
  it: "il lo gli e che di per con una del della sono non nel alla si come un piu questo questa dei",
  nl: "de het een en van is voor met dat niet op zijn wordt te aan bij ook naar om deze kan worden als er wij",
  sv: "och att det som en för av är med den till på inte om ett har kan ska vi de från eller sig",
  el: "και το να του η της την με για στο που είναι των από τα οι στην ο τον μια",
  pl: "w na z nie jest że jak od przez dla po oraz przy które",
};

const languagesOf = new Map<string, string[]>();
for (const [language, list] of Object.entries(functionWords)) {
  for (const word of list.split(" ").map(foldWord)) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}
/** The languages that each of these words is of. */
export const languagesOfWord: ReadonlyMap<string, readonly string[]> = languagesOf;

/** Endings that mark English and German words where a text is too short for sentences: `Vergütung`, `scheduling`. */
const endings: readonly (readonly [language: string, ending: RegExp])[] = [
  ["de", /(?:ung|ungen|keit|keiten|heit|schaft|lich|liche|lichen|ische|ischen|stelle|stellen|zeit|plan|buch)$/],
  ["en", /(?:tion|tions|ing|ment|ments|ness|ship|ity|able|ly)$/],
];
/** With less to go by the text counts as English. */
const leastCount = 1;
/** With fewer function words than this the endings are asked. */
export const fewFunctionWords = 4;

/** The language with the most function words; in texts of hardly any sentence also by umlauts and endings of words. */
export function readLanguage(words: readonly Word[], visible: string): string {
  const counts = new Map<string, number>();
  for (const { folded } of words) {
    const languages = languagesOf.get(folded);
    if (languages === undefined) continue;
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1 / languages.length);
  }
  const umlauts = weighUmlauts(visible);
  if (umlauts > 0) counts.set("de", (counts.get("de") ?? 0) + umlauts);
  if (Math.max(0, ...counts.values()) < fewFunctionWords) {
    for (const { folded } of words) {
      const ending = endings.find(([, pattern]) => folded.length > 6 && pattern.test(folded));
      if (ending !== undefined) counts.set(ending[0], (counts.get(ending[0]) ?? 0) + 0.7);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best === undefined || best[1] < leastCount ? "en" : best[0];
}

/** How much the umlauts of a text speak for German, as so many function words. */
export function weighUmlauts(visible: string): number {
  if (!/[äöüßÄÖÜ]/.test(visible)) return 0;
  return Math.min(visible.match(/[äöüßÄÖÜ]/g)?.length ?? 0, 20) * 0.3;
}
