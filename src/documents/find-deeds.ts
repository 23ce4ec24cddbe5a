import type { Section } from "../markdown/markdown-document.ts";
import { allMatches } from "../text/all-matches.ts";
import { oncePerText } from "../text/known-text.ts";
import type { Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import { type Act, actAfter } from "./act-after.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { DocumentKind, Person } from "./document.ts";
import { isCommonGivenName } from "./given-names.ts";
import { holdersIn } from "./holders-in.ts";
import { isPersonName } from "./person-names.ts";
import type { Reading, Statement } from "./reading.ts";
import { isHintOfUsers } from "./role-places.ts";

/** A clause that says what somebody in the work does: `The treasurer keeps the books`, `Jana Roth will write the tests`. */
export interface Deed {
  readonly statement: Statement;
  /** Who does it, in lower case: a role, a body, a person. */
  readonly holder: string;
  readonly isPerson: boolean;
  /** Whether it is a decision about the work: `approves each change`. */
  readonly decides: boolean;
}

const mostWordsOfTitle = 4;
const pronoun = /^(?:they|he|she|it|er|sie|dieser|diese)$/;
const personName = String.raw`(?:@[\w-]+|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){0,3})`;
const personFirst = new RegExp(
  `(?:^|[;:,(–—]\\s*|\\s(?:and|but|while|und|sowie|während)\\s)(?:(?:Dr|Mr|Mrs|Ms|Prof|Herr|Frau)\\.?\\s){0,2}(${personName})(?:\\s\\([^)]{1,60}\\))?(?:\\s(?:and|und|&)\\s${personName})?\\s(?=\\p{Ll})`,
  "gu",
);
const led =
  /(?<!\p{L})(?:led|managed|run|coordinated|overseen|supervised|maintained|performed|carried out|done|moderated|chaired|handled|headed|geleitet|betreut|koordiniert|verantwortet|durchgeführt|übernommen) (?:jointly )?(?:by|von)(?: Herrn| Frau)?:? (@[\w-]+|\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+)/gu;

/** `Um die Datenbank kümmert sich Jana Roth`, `Für die Tests ist Tom zuständig`, `Die Technik liegt bei Tom`. */
const inverted =
  /(?<!\p{L})(?:kümmert sich|kümmern sich|zuständig(?: ist)?|verantwortlich(?: ist)?|liegt bei|liegen bei|übernimmt|übernehmen|betreut|leitet|koordiniert|(?:ist|sind)(?= (?:@[\w-]+|\p{Lu}[\p{L}'’-]+)(?: (?:und )?\p{Lu}[\p{L}'’-]+){0,2} (?:zuständig|verantwortlich|hauptverantwortlich))) (?:Herrn? |Frau )?(@[\w-]+|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)/gu;

/** `Jana Roth ist für die Suche zuständig, Tom Beck für die Tests`. */
const elliptic =
  /(?:,|;|\s(?:and|und))\s(@[\w-]+|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s(?:für|um|for|on|the|die|das|den)\s/gu;

/** What the document says that people, roles and bodies do. */
export function findDeeds(reading: Reading, people: readonly Person[], kind: DocumentKind): Deed[] {
  const { hits, words, statements, markdown } = reading;
  const title = markdown.sections.find(({ heading }) => heading !== undefined)?.heading?.text ?? "";
  const given = new Set(people.flatMap(({ name }) => [name, name.split(/\s+/)[0] ?? name]));
  const found: Deed[] = [];
  /** Who was spoken of last, for `They also …`, and where. */
  let spokenOf: { holder: string; section: Section } | undefined;
  /** The section that is read, and whether a role stands in its heading. */
  let place: { section: Section; isRole: boolean } | undefined;
  for (const statement of statements) {
    if (statement.quoted || isAboutUsers(statement) || statement.text.endsWith("?")) continue;
    if (place?.section !== statement.section) {
      place = { section: statement.section, isRole: isOfRole(statement.section) };
      spokenOf = place.isRole ? headedBy(statement.section) : undefined;
    }
    readPoint(statement, place.isRole);
    readPronoun(statement);
    readHolders(statement);
    readNames(statement);
  }
  return found;

  function isOfRole({ heading }: Section): boolean {
    return heading !== undefined && kind !== "backlog" && kind !== "none" && findIn("role", heading.textRange);
  }

  function findIn(group: string, { start, end }: Range): boolean {
    return findGroup(hits, group, wordAt(words, start), wordAt(words, end)) !== undefined;
  }

  /** `It also approves the plan` after a sentence about the board. */
  function readPronoun(statement: Statement): void {
    if (spokenOf === undefined || kind === "notes") return;
    const said = words[statement.firstWord]?.folded ?? "";
    if (!pronoun.test(said)) return;
    const act = actAfter(statement, reading, statement.firstWord + 1, said === "they");
    if (act === undefined) return;
    found.push({ statement, holder: spokenOf.holder, isPerson: false, decides: act === "decides" });
  }

  /** `- Prioritizing the backlog`, `- approves the plan` below a role. */
  function readPoint(statement: Statement, isBelowRole: boolean): void {
    const { block, firstWord, endWord, section, topics } = statement;
    const isEntry = block.type === "listItem" && block.textRange.start === statement.range.start;
    if (block.type !== "table" && !isEntry) return;
    if (!(isEntry && isBelowRole) && !topics.some(({ topic }) => topic === "responsibilities")) return;
    const last = Math.min(firstWord + 3, endWord);
    const verb = findGroup(hits, "decidingPoint", firstWord, last);
    if (verb === undefined || findGroup(hits, "settled", verb.endWord, endWord) !== undefined) return;
    found.push({ statement, holder: section.heading?.text.toLowerCase() ?? "", isPerson: false, decides: true });
  }

  function readHolders(statement: Statement): void {
    let next = 0;
    for (const { firstWord, endWord, title, isParty, isEveryday, act } of holdersIn(statement, reading)) {
      if (firstWord < next || (isEveryday && !isTrusted(statement))) continue;
      if (!isParty) spokenOf = { holder: title, section: statement.section };
      if (act === undefined) continue;
      found.push({ statement, holder: title, isPerson: false, decides: act === "decides" });
      next = endWord;
    }
  }

  /** Where a developer or a team is one of the work, not of the product's users. */
  function isTrusted({ topics }: Statement): boolean {
    return (
      kind === "charter" || topics.some(({ topic }) => ["roles", "responsibilities", "scope-authority"].includes(topic))
    );
  }

  function readNames(statement: Statement): void {
    const { known, range } = statement;
    for (const { name, isNamed, isPlural, end } of namesThatOpen(known)) {
      if (!given.has(name) && (!isNamed || title.includes(name))) continue;
      const act = actAfter(statement, reading, wordAt(words, range.start + end), isPlural);
      if (act !== undefined) add(statement, name, act);
    }
    const isSaid = found.at(-1)?.statement === statement && found.at(-1)?.isPerson === true;
    const others = [
      ...(isSaid ? namesThatFollow(known) : []),
      ...namesThatLead(known),
      ...(hits.vocabulary.language === "de" ? namesBehindVerbs(known) : []),
    ];
    for (const { name, isNamed } of others) if (given.has(name) || isNamed) add(statement, name, "does");
  }

  function add(statement: Statement, name: string, act: Act): void {
    found.push({ statement, holder: name.toLowerCase(), isPerson: true, decides: act === "decides" });
  }
}

/** The place of a deed. */
export function asEvidence({ statement, holder, decides }: Deed): TopicEvidence {
  const reason = `${holder} ${decides ? "decides" : "does"}`;
  return { range: statement.range, reason, by: "words", statement };
}

/** `### Technical Lead` over `She reviews all code`. */
function headedBy(section: Section): { holder: string; section: Section } | undefined {
  const title = section.heading?.text ?? "";
  return title.split(" ").length > mostWordsOfTitle ? undefined : { holder: title.toLowerCase(), section };
}

interface SaidName {
  readonly name: string;
  /** Whether it is a name though nothing else marks it as one. */
  readonly isNamed: boolean;
  /** Whether somebody else is named along with it. */
  readonly isPlural: boolean;
  /** Where what is said of it begins, in characters from the statement's start. */
  readonly end: number;
}

const namesThatOpen = oncePerText((text) => namesIn(text, personFirst));
const namesThatFollow = oncePerText((text) => namesIn(text, elliptic));
const namesThatLead = oncePerText((text) => namesIn(text, led));
const namesBehindVerbs = oncePerText((text) => namesIn(text, inverted));

function namesIn(text: string, pattern: RegExp): SaidName[] {
  return allMatches(text.replace(/\s/g, " "), pattern).map(({ index, 0: whole, 1: name = "" }) => ({
    name,
    isNamed: isGivenAsName(name),
    isPlural: / (?:and|und|&) /.test(whole),
    end: index + whole.length,
  }));
}

/** Whether words that nothing else marks as a name are one. */
function isGivenAsName(text: string): boolean {
  const [first = "", ...others] = text.split(" ");
  return text.startsWith("@") || (isCommonGivenName(first) && (others.length === 0 || isPersonName(text)));
}

function isAboutUsers({ topics }: Statement): boolean {
  return (
    topics.some(({ topic }) =>
      ["target-users", "backlog", "references", "revision-history", "example"].includes(topic),
    ) || isHintOfUsers(topics.map(({ topic }) => topic))
  );
}
