import { readWords } from "../text/words.ts";

/**
 * The words of a text that carry its meaning, each by its stem and once: `I want to print the plans` → `print`, `plan`. The
 * stem is light: it takes off endings of plurals and verbs, no more, in both languages.
 */
export function contentStems(text: string): ReadonlySet<string> {
  return new Set(
    readWords(text)
      .map(({ folded }) => folded)
      .filter((word) => !little.has(word))
      .map(stemOf),
  );
}

/** `shifts`, `shift` → `shift`; `Schichten`, `Schicht` → `schicht`; `Pläne`, `Plan` → `plan`. */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  const plain = word.replace(/ies$/, "y").replace(/([aou])e/g, "$1");
  if (plain.length < 5) return plain.replace(/(?<!s)s$/, "");
  // `scanning` has the stem of `scan`.
  const bare = plain
    .replace(/([bdgmnprt])\1(?:ings?|ed|er)$/, "$1")
    .replace(/(?:ings?|ed|es|ern|en|em|er|e|(?<!s)s)$/, "");
  return bare.length < 4 ? plain : bare;
}

/** Words of sentences and of the story form. */
export function isLittleWord(folded: string): boolean {
  return little.has(folded);
}

const little = new Set(
  [
    "a an the and or but if of to in on at by for from with into as so that this these those it its is are be been was were will would can could shall should may might must have has had do does did not no i me my we us our you your he she they them their his her who which what when where how there here than then also only all any each every some such more most other",
    "want wants need needs like able user users because",
    "ein eine einen einem einer eines der die das den dem des und oder aber wenn dass damit um zu zum zur im in am an auf aus bei mit von vom fuer als so sich ich mich mir mein meine meinen meiner meinem wir uns unser unsere er sie es ihr ihre ihren ist sind war wird werden wurde kann koennen konnte soll sollen muss muessen darf duerfen hat haben nicht kein keine nur auch noch alle jede jeden jeder dieser diese dieses was wer wie wo wann weil",
    "moechte moechten will wollen brauche benoetige nutzer benutzer nutzende",
  ]
    .join(" ")
    .split(" "),
);
