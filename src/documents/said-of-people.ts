import { isCommonGivenName } from "./given-names.ts";
import { attendanceLabels, workArea } from "./people-labels.ts";

const dutyVerbs =
  /(?<!\p{L})(?:responsible|accountable|in charge|I will|I'll|will|builds?|creates?|implements?|ich werde|wird|baut|erstellt|implementiert|leads?|leading|manag(?:es|ing)|coordinat(?:es|ing)|oversees?|develop(?:s|ing)|designs|designing|writes?|writing|maintains?|reviews|decides?|orders|plans|supports|tests|answers|answering|approves|verantwort\p{L}*|zuständig|leitet|koordiniert|entwickelt|plant|betreut|testet|entscheidet|ordnet|prüft|kümmert|moderiert|schreibt|übernimmt|gestaltet|steuert)(?!\p{L})/iu;
const manyWords = 10;

/** `Jana Roth – back end`: what is said of a person in few words. */
export function worksOn(name: string, said: string): boolean {
  const [first = ""] = name.split(/\s+/);
  return (first.startsWith("@") || isCommonGivenName(first)) && said.length < 80 && workArea.test(said);
}

/** `Jana Roth: Jana is responsible for the index`: whether what is said of a person starts with what the person does. */
export function beginsWithDuty(name: string, said: string): boolean {
  const [first = ""] = name.split(/\s+/);
  return isCommonGivenName(first) && dutyVerbs.test(said.split(/\s+/).slice(0, 4).join(" "));
}

/** Whether words beside a name and role say what the person does. */
export function isDuty(text: string): boolean {
  const count = text.split(" ").length;
  return count > manyWords || (count > 3 && dutyVerbs.test(text));
}

const plural = /(?<=\p{Ll}(?:er|or|ant|ent|ee|lead|ist|ian|ect|yst|man|mber|hair|tact|aptain))s$/iu;

/** What one of several is: `Team member` of `Names of team members`, `Autor` of `Autoren`. */
export function singleRole(title: string): string {
  if (attendanceLabels.test(title) && !/^(?:auth?or|verfasser)/iu.test(title)) return title;
  return title
    .replace(/^[\s\d.)#]+(?=\p{L})|(?<![\s:])[\s:]+$/gu, "")
    .replace(/^(?:(?:names?|list) of(?: the)?|current|the|our|liste der|namen der|unsere?|aktuelle)\s+(?=\p{L})/iu, "")
    .replace(plural, "")
    .replace(/(?<=Autor)(?:en|innen)$/u, "")
    .replace(/itglieder$/u, "itglied");
}

/** The role's title without what follows it. */
export function shortRole(text: string): string {
  return (
    text
      .split(/[.;:(]|,\s/u)[0]
      ?.trim()
      .slice(0, 60) ?? text
  );
}
