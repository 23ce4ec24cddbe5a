import type { Word } from "../text/words.ts";
import { isCommonGivenName } from "./given-names.ts";

const oneTitle = String.raw`(?:Dr|Prof|Professor|Mag|Dipl|Ing|Mr|Mrs|Ms|Herrn?|Frau|Hrn?|Fr|Sir|DI)\.?(?:-(?:Ing|Inf|Kfm|Phys)\.)?\s+`;
const title = `(?:${oneTitle})*`;
const capital = String.raw`\p{Lu}[\p{L}'’]*(?:-\p{Lu}[\p{L}'’]*)*`;
const initial = String.raw`\p{Lu}\.(?:-?\p{Lu}\.)*`;
const particle = "(?:von|van|de|der|den|zu|zur|del|da|di|la|le|ter|ten|bin|al|el|dos|das)";
const fullName = new RegExp(
  `^${title}(?:${capital}|${initial})(?:\\s+(?:${particle}|${capital}|${initial})){1,4}$`,
  "u",
);
const lastFirst = new RegExp(`^${title}(${capital}),\\s${capital}(?:\\s(?:${capital}|${initial}))?$`, "u");
const titled = new RegExp(`^(?:${oneTitle})+${capital}$`, "u");
const handle = /^@[\w][\w.-]{1,38}$/;
const oneName = /^\p{Lu}\p{Ll}[\p{L}'’-]{1,20}$/u;

/** Words of companies, teams, places and headings: a capitalised pair with one of them is no person. */
const noPerson = new Set(
  "team teams seite side sachgebiet sachgebiets fachbereich bereich referat dezernat amt amtsleiter amtsleiterin geschaeftsstelle group gmbh ag inc ltd llc corp company university universitaet institute institut school foundation stiftung council committee board department abteilung office agency agentur government service services system systems software project projekt product produkt management manager managerin owner master lead leader leiter leiterin leitung developer developers entwickler entwicklerin entwicklung engineer engineering designer design tester testing analyst architect architekt client customer kunde kunden auftraggeber auftragnehmer user users nutzer benutzer sprint backlog scrum kanban agile phase version release milestone meilenstein week woche day tag monday tuesday wednesday thursday friday montag dienstag mittwoch donnerstag freitag january february march april may june july august september october november december januar februar maerz mai juni juli oktober dezember data daten web app mobile frontend backend api ui ux test tests quality security sicherheit risk risiko budget price cost the a an and or und oder of for to in on at der die das ein eine all alle none new our we you it this that not no yes ja nein tbd open offen high medium low hoch mittel niedrig must should could done todo progress in support marketing sales finance legal research documentation dokumentation operations platform network cloud market business technical general national international united states federal street road city stadt center centre zentrum association verein community section part table figure chapter kapitel officer representative contracting reviewed approved submitted assigned prepared written by impact assessment status priority scope schedule summary overview deliverable deliverables requirements requirement functional design phone email address director president governance change request strategy vision mission university key public private digital solutions experience proposal guidelines notes list command integration legend skills website repository repositories repo info information details members profiles expert experts matter subject platforms files relevant additional code key path task window view panel tool tools feature features bonus final draft sla raci chart consulting partner partners labs studio client auftrag projektleitung projektleiter projektleiterin name names contact contacts kontakt email mail e-mail telefon stadtwerke gemeinde verband bank transit hospital library museum ministry ministerium authority names holding ventures solution coordinator coordinators administrator reviewer reviewers contributor contributors maintainer maintainers facilitator treasurer sponsor stakeholder stakeholders researcher consultant editor supervisor assistant intern specialist programmer moderator scribe host attendees participants applicant gf ceo cfo cto coo cio ciso pmo dezernent dezernentin vorstand vorstands bereichsvorstand aufsichtsrat abteilungs fachbereichs referats amtes gremium lenkungsausschuss lenkungskreis wunsch wuensche top tagesordnungspunkt size estimate effort points koordinator koordinatorin berater beraterin betreuer betreuerin verantwortlicher ansprechpartner ansprechpartnerin vertreter vertreterin".split(
    " ",
  ),
);

/** `Johanna "Hanna" Roth` */
const nickname = /\s["“„'‘][\p{L}.-]+["”“'’]\s/u;

/** `Jana Roth`, `Dr. Jana von Roth`, `Frau Roth`, `Roth, Jana`, `J. Roth`, `@jroth`; not `Product Owner`, `Nordlicht GmbH`, `Berlin`. */
export function isPersonName(text: string): boolean {
  const name = text.trim().replace(nickname, " ");
  if (name.length > 60) return false;
  if (handle.test(name)) return true;
  if (!fullName.test(name) && !isLastFirst(name) && !titled.test(name)) return false;
  if (/\s(?:von|van)$/u.test(name)) return false;
  // `Size S`, `Target group B`
  if (/\s\p{Lu}$/u.test(name) && !isCommonGivenName(name.split(/\s/)[0] ?? "")) return false;
  return !hasWordOfNoPerson(name) && !/^\p{Lu}{2,}(?:\s\p{Lu}{2,})*\s?$/u.test(name.replace(/\./g, ""));
}

const salutation = /^(?:(?:Herrn?|Frau|Hrn?\.|Fr\.|Mr\.?|Mrs\.?|Ms\.?)\s+)+/u;

/** `Jana Roth` of `Frau Jana Roth`; `Frau Roth` stays, as the name alone could be anything. */
export function stripSalutation(name: string): string {
  const bare = name.replace(salutation, "");
  return /\s/.test(bare) ? bare : name;
}

/** The surname of `Frau Roth`, which may be `Jana Roth` elsewhere. */
export function surnameOf(name: string): string | undefined {
  const bare = stripTitles(name);
  return bare === name || /\s/.test(bare) ? undefined : bare;
}

const titlesBefore = new RegExp(`^${title}`, "u");

/** `Jana Roth` of `Dr. Jana Roth`. */
export function stripTitles(name: string): string {
  return name.replace(titlesBefore, "");
}

const titleBefore = new RegExp(`(?<![\\p{L}\\p{N}])${oneTitle}$`, "u");

/** Whether a text ends with how somebody is addressed: `a letter to Frau `. */
export function endsWithTitle(text: string): boolean {
  return titleBefore.test(text);
}

const onlyParticles = new RegExp(`^(?:${particle}\\s+)+$`, "u");

/** `von der ` before a surname. */
export function isParticles(text: string): boolean {
  return onlyParticles.test(text);
}

/** `Roth, Jana`; `Jana, Tom` are two. */
function isLastFirst(name: string): boolean {
  const last = name.includes(",") ? lastFirst.exec(name)?.[1] : undefined;
  return last !== undefined && !isCommonGivenName(last);
}

const degrees =
  /(?:,?\s(?:Ph\.?\s?D\.?|M\.?\s?Sc\.?|B\.?\s?Sc\.?|M\.?\s?Eng\.?|MBA|MPH|LL\.?M\.?|M\.?D\.|PMP|CSPO))+$/u;

/** `Jana Roth` of `Jana Roth (@jroth)`, `Jana Roth @jroth`. */
export function stripHandle(text: string): string {
  const bare = text
    .replace(/\s+\(?@[\w-]+\)?$/, "")
    .replace(degrees, "")
    .trim();
  return bare === "" ? text.trim() : bare;
}

/** A single given name, to be trusted only where a name is expected: in a name column, after a role's label. */
export function isGivenName(text: string): boolean {
  const name = text.trim();
  return oneName.test(name) && !hasWordOfNoPerson(name);
}

/** Whether a full name cannot be a firm's: it has a title or a common given name. */
export function isSurelyPerson(name: string): boolean {
  const [first = ""] = name.trim().split(/\s+/);
  return titled.test(`${first} X`) || isCommonGivenName(first);
}

/** A given name that is widely used, so that it needs no place where names are expected. */
export function isKnownGivenName(text: string): boolean {
  return isGivenName(text) && isCommonGivenName(text);
}

/** A full name, or a given name alone where names are expected. */
export function isName(text: string): boolean {
  return isPersonName(text) || isGivenName(text);
}

/** Endings of German nouns and of English activities, by which `Neue Benutzeroberfläche` and `Logging of Errors` are no people. */
const thing =
  /(?:\p{L}{3}ungen|lichkeit|igkeit|(?:heit|keit|schaft|tion|tät)(?:en)?|fläche|flächen|ierung|arbeit|arbeiten|daten)$|^\p{L}{3,}ing (?:von|of|for)\s/iu;

function namesThing(name: string): boolean {
  const [first = ""] = name.split(/\s+/);
  return !isCommonGivenName(first) && (thing.test(name) || name.split(/\s+/).some((word) => thing.test(word)));
}

function hasWordOfNoPerson(name: string): boolean {
  if (namesThing(name)) return true;
  return name
    .toLowerCase()
    .replace(/(?<=\s(?:van|von))\sde[rnm](?=\s)/u, "")
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .split(/[\s,.-]+/)
    .some((word) => noPerson.has(word));
}

/** A name in a list, with what stands in parentheses after it: `Ana (PO)`, `Ben Roth (tests, docs)`. */
export interface ListedName {
  readonly name: string;
  readonly note: string;
}

const deputyOf = /^.{0,80}?(?<!\p{L})(?:represented by|vertreten durch|in person of)\s+/iu;
const inParentheses = /\(([^()]*)\)/gu;

const betweenNames = /(?:(?<!\s)\s+)?(?:,|;|\/|&|\+|\band\b|\bund\b|\s[-–—]\s)\s*/u;

/** The names in a list over one or more lines, each with its note; parts that are no names are left out. */
export function readListedNames(text: string, accept: (name: string) => boolean): ListedName[] {
  const notes: string[] = [];
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim().replace(deputyOf, ""))
    .flatMap((line) => {
      if (accept(line)) return [line];
      const said = readSaidAfterName(line, accept);
      if (said !== undefined) return [`${said.name} \u0000${notes.push(said.note) - 1}`];
      return line
        .replace(inParentheses, (_, note: string) => ` \u0000${notes.push(note) - 1}\u0000`)
        .split(/(?:(?<!\s)\s+)?(?:,|;|\/|&|\+|\||·|(?<!\p{L})(?:and|und)(?!\p{L})|\s[-–—]\s)\s*/u);
    })
    .flatMap((part) => {
      const [said = "", index] = part.split("\u0000");
      const name = stripHandle(
        said
          .replace(/^\s*(?:\d+[.)]|[-*•])\s+/u, "")
          .trim()
          .replace(/(?<=\p{Ll}{2})\.$/u, ""),
      );
      return accept(name) ? [{ name, note: index === undefined ? "" : (notes[Number(index)] ?? "") }] : [];
    });
}

/** What a line says of the one it begins with: `Jana Roth – Backend & Datenbank`; `Jana Roth – Tom Beck` names two. */
function readSaidAfterName(line: string, accept: (name: string) => boolean): ListedName | undefined {
  const [, name = "", note = ""] = /^(?:[-*•]\s+)?([^–—]{2,60}?)\s[-–—]\s(.+)$/u.exec(line) ?? [];
  if (!accept(stripHandle(name))) return undefined;
  const isList = note.split(betweenNames).every((part) => isPersonName(part) || isKnownGivenName(part));
  return isList ? undefined : { name, note };
}

/** The names in a list such as `Jana Roth, Tom Beck & Li Wei (deputy)`; empty where one part is no name. */
export function splitNames(text: string, accept: (name: string) => boolean): string[] {
  if (accept(text.trim())) return [text.trim()];
  const parts = text
    .replace(/\([^)]*\)/g, " ")
    .split(betweenNames)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.filter((part) => accept(part));
}

const isLongName = new RegExp(`^${oneTitle}|\\s${particle}\\s`, "u");

/** A name in running text: two or three capitalised words in a row that are no sentence start of other words. */
export function findNames(
  visible: string,
  words: readonly Word[],
  first: number,
  end: number,
): { readonly name: string; readonly firstWord: number; readonly endWord: number }[] {
  const found: { name: string; firstWord: number; endWord: number }[] = [];
  for (let word = first; word < end - 1; word++) {
    for (const length of [5, 4, 3, 2]) {
      const from = words[word];
      const to = words[word + length - 1];
      if (from === undefined || to === undefined || word + length > end) continue;
      const name = visible.slice(from.start, to.end);
      // Four words or more are a name with a title or with `van der` in it.
      if (length > 3 && !isLongName.test(name)) continue;
      if (/[^\p{L}\p{N}\s.'’-]/u.test(name) || !isPersonName(name.replace(/\s+/g, " "))) continue;
      // `Databases` at the end of one entry and `Jana Roth` on the next line; `Jana Roth`, and `Agreed` on the next.
      if (name.includes("\n") && (!isSurelyPerson(name) || isPersonName(firstLineOf(name)))) continue;
      found.push({ name: name.replace(/\s+/g, " "), firstWord: word, endWord: word + length });
      word += length - 1;
      break;
    }
  }
  return found;
}

function firstLineOf(text: string): string {
  return text.slice(0, text.indexOf("\n")).trim();
}
