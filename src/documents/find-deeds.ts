import type { Section } from "../markdown/markdown-document.ts";
import { allMatches } from "../text/all-matches.ts";
import { firstIndexWhere } from "../text/binary-search.ts";
import type { Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import { findGroup, isWholly, longestAt } from "../vocabulary/match-patterns.ts";
import type { TermHit } from "../vocabulary/term-matcher.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import type { DocumentKind, Person } from "./document.ts";
import { isCommonGivenName } from "./given-names.ts";
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

const mostWordsBetween = 14;
const mostWordsOfTitle = 4;
/** Longer than the few words between where a clause starts and who does it; a sentence may have thousands of clauses. */
const mostOfBeginning = 400;
const pronoun = /^(?:they|he|she|it|er|sie|dieser|diese)$/;
const determiner =
  "(?:the|our|each|every|a|an|all|this|both|any|its|their|your|as|der|die|das|ein|eine|unser|unsere|jeder|jede|jedes|alle|ihr|ihre|als|The|Our|Each|Every|A|An|All|This|Both|Any|Its|Their|Your|As|Only|Der|Die|Das|Ein|Eine|Unser|Unsere|Jeder|Jede|Jedes|Alle|Ihr|Ihre|Als|Nur)";
/** What may stand between the beginning of a clause and the word for who does it: `The City's technical`, `18F`. */
const beginning = new RegExp(
  `^(?:${determiner}\\s){0,2}(?:(?:\\p{Lu}[\\p{L}\\d’'/-]*|\\d[\\p{L}\\d]*|[\\p{L}]+['’]s?)\\s){0,3}$|^(?:${determiner}\\s){1,2}(?!\\p{L}+s\\s|to\\s|of\\s|for\\s|when\\s|where\\s|who\\s|that\\s)\\p{Ll}[\\p{L}-]*\\s$`,
  "u",
);
const clauseStart =
  /[;:,.–—(]\s*(?:(?:and|or|but|und|oder|aber)\s)?|\s(?:while|whereas|während)\s|(?<!\p{L})(?:agree|agreed|agrees|expect|expects|vereinbaren|erwarten),? (?:that|dass)\s/gu;
/** What may stand between who does it and the verb: more of those, of whom, along with whom, an adverb. */
const between =
  /^(?:\s?\([^)]{1,60}\))?(?:(?:\s?[,/&]\s?|\s(?:and|or|und|oder|sowie)\s)(?:the |a |our |der |die |das )?[\p{L}\d’'/-]+(?:\s[\p{L}\d’'/-]+){0,4}\s?){0,3}(?:\s(?:of|for|from|at|on|in|within|des|der|von|vom|für|im|am|beim)(?:\s[\p{L}’'-]+){1,6})?(?:\s?\([^)]{1,60}\))?(?:,[^,.;]{3,80},)?(?:,\s(?:I|we|he|she|they|wir|ich|er|sie|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?))?(?:\s(?:also|then|jointly|usually|ultimately|together|alone|always|normally|regularly|each|both|all|finally|only|primarily|mainly|auch|dann|gemeinsam|regelmäßig))?\s$/u;
const relative = /(?<!\p{L})(?:who|which|that|to|whose|where|die|den|dem|das)\s\p{L}*$/u;
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
  for (const statement of statements) {
    if (statement.quoted || isAboutUsers(statement)) continue;
    const text = markdown.visible.slice(statement.range.start, statement.range.end).replace(/\s/g, " ");
    if (text.endsWith("?")) continue;
    readPoint(statement);
    if (spokenOf?.section !== statement.section) spokenOf = headedBy(statement.section);
    readPronoun(statement);
    readHolders(statement, text);
    readNames(statement, text);
  }
  return found;

  /** `### Technical Lead` over `She reviews all code`. */
  function headedBy(section: Section): { holder: string; section: Section } | undefined {
    const heading = section.heading?.textRange;
    const isLong = (section.heading?.text.split(" ").length ?? 0) > mostWordsOfTitle;
    if (heading === undefined || isLong || kind === "backlog" || kind === "none" || !findIn("role", heading))
      return undefined;
    return { holder: section.heading?.text.toLowerCase() ?? "", section };
  }

  /** `It also approves the plan` after a sentence about the board. */
  function readPronoun(statement: Statement): void {
    if (spokenOf === undefined || kind === "notes") return;
    const said = words[statement.firstWord]?.folded ?? "";
    if (!pronoun.test(said)) return;
    const act = actAfter(statement, statement.firstWord + 1, said === "they");
    if (act === undefined) return;
    found.push({ statement, holder: spokenOf.holder, isPerson: false, decides: act === "decides" });
  }

  /** `- Prioritizing the backlog`, `- approves the plan` below a role. */
  function readPoint(statement: Statement): void {
    const { block, firstWord, endWord, section, topics } = statement;
    const isPoint =
      block.type === "table" || (block.type === "listItem" && block.textRange.start === statement.range.start);
    if (!isPoint) return;
    const heading = section.heading?.textRange;
    const isOfRole =
      block.type === "listItem" &&
      heading !== undefined &&
      findIn("role", heading) &&
      kind !== "backlog" &&
      kind !== "none";
    if (!isOfRole && !topics.some(({ topic }) => topic === "responsibilities")) return;
    const last = Math.min(firstWord + 3, endWord);
    const verb = findGroup(hits, "decidingPoint", firstWord, last);
    if (verb === undefined || findGroup(hits, "settled", verb.endWord, endWord) !== undefined) return;
    found.push({ statement, holder: section.heading?.text.toLowerCase() ?? "", isPerson: false, decides: true });
  }

  function findIn(group: string, { start, end }: Range): boolean {
    return findGroup(hits, group, wordAt(words, start), wordAt(words, end)) !== undefined;
  }

  function readHolders(statement: Statement, text: string): void {
    let starts: readonly number[] | undefined;
    for (let word = statement.firstWord; word < statement.endWord; word++) {
      const held = longestAt(hits, "holder", word, statement.endWord);
      const hit =
        held ??
        longestAt(hits, "client", word, statement.endWord) ??
        longestAt(hits, "decidingParty", word, statement.endWord);
      if (hit === undefined || isBareTeam(hit)) continue;
      // Few statements name a holder, so only then is it asked what else they say.
      if (starts === undefined) {
        if (isRequirement(statement)) return;
        starts = [0, ...allMatches(text, clauseStart).map((match) => match.index + match[0].length)];
      }
      const isParty = held === undefined;
      const from = (words[hit.firstWord]?.start ?? 0) - statement.range.start;
      if (!startsBefore(starts, from).some((start) => beginning.test(text.slice(start, from)))) continue;
      if (isEveryday(hit) && !isTrusted(statement)) continue;
      if (isParty && isAnyone(hit)) continue;
      const holderSaid = words
        .slice(hit.firstWord, hit.endWord)
        .map(({ folded }) => folded)
        .join(" ")
        .replace(/s$/, "");
      if (!isParty) spokenOf = { holder: holderSaid, section: statement.section };
      const act = actAfter(statement, hit.endWord, /s$/.test(words[hit.endWord - 1]?.folded ?? ""));
      if (act === undefined || (isParty && act !== "decides")) continue;
      found.push({
        statement,
        holder: holderSaid,
        isPerson: false,
        decides: act === "decides",
      });
      word = hit.endWord - 1;
    }
  }

  function readNames(statement: Statement, text: string): void {
    for (const match of allMatches(text, personFirst)) {
      const name = match[1] ?? "";
      if (!given.has(name) && (!isNamed(name) || title.includes(name))) continue;
      const end = wordAt(words, statement.range.start + match.index + match[0].length);
      const act = actAfter(statement, end, / (?:and|und|&) /.test(match[0]));
      if (act !== undefined)
        found.push({ statement, holder: name.toLowerCase(), isPerson: true, decides: act === "decides" });
    }
    const isSaid = found.at(-1)?.statement === statement && found.at(-1)?.isPerson === true;
    for (const match of isSaid ? allMatches(text, elliptic) : []) {
      const name = match[1] ?? "";
      if (given.has(name) || isNamed(name))
        found.push({ statement, holder: name.toLowerCase(), isPerson: true, decides: false });
    }
    for (const match of [
      ...allMatches(text, led),
      ...(hits.vocabulary.language === "de" ? allMatches(text, inverted) : []),
    ]) {
      const name = match[1] ?? "";
      if (given.has(name) || isNamed(name))
        found.push({ statement, holder: name.toLowerCase(), isPerson: true, decides: false });
    }
  }

  /** What the verb after somebody says: a duty, a decision, or nothing of the kind. */
  function actAfter(statement: Statement, from: number, isPlural: boolean): "does" | "decides" | undefined {
    const begin = words[from - 1]?.end ?? 0;
    for (let word = from; word < Math.min(from + mostWordsBetween, statement.endWord); word++) {
      const gap = markdown.visible.slice(begin, words[word]?.start ?? begin).replace(/\s+/g, " ");
      // `Lead` in `the Project Manager and Technical Lead` is no verb.
      if (
        word > from &&
        words[word - 1] !== undefined &&
        longestAt(hits, "holder", word - 1, word + 1)?.endWord === word + 1
      )
        continue;
      const verb = verbAt(statement, word, isPlural || /(?:and|or|und|oder|,|\/|&) ?\S/.test(gap));
      if (verb === undefined) continue;
      if (gap !== " " && (!between.test(gap) || relative.test(gap))) return undefined;
      return verb === "none" ? undefined : verb;
    }
    return undefined;
  }

  function verbAt(statement: Statement, word: number, isPlural: boolean): "does" | "decides" | "none" | undefined {
    const { endWord } = statement;
    const decides = (at: number): boolean =>
      startsAt("deciding", at, endWord) && findGroup(hits, "settled", at, Math.min(at + 8, endWord)) === undefined;
    if (startsAt("charged", word, endWord)) return "does";
    if (/^(?:may|can|might|could|kann|koennen|darf|duerfen)$/.test(words[word]?.folded ?? ""))
      return decides(afterAdverbs(word + 1)) ? "decides" : "none";
    const modal = longestAt(hits, "modal", word, endWord);
    if (modal !== undefined) {
      const next = afterAdverbs(modal.endWord);
      if (startsAt("charged", next, endWord)) return "does";
      const said = words[next]?.folded ?? "";
      if (/^(?:be|have|been|not|never|receive|get|need|become|nicht|kein\w*)$/.test(said) || said === "") return "none";
      if (hits.vocabulary.language === "de") return germanAfterModal(statement, next);
      return decides(next) ? "decides" : "does";
    }
    if (decides(word) && (isPlural || !startsAt("do", word, endWord))) return "decides";
    if (startsAt("does", word, endWord)) return "does";
    // `Tom takes the back end`, but not `Tom takes the bus`.
    if (
      startsAt("takes", word, endWord) &&
      findGroup(hits, "workArea", word, Math.min(word + 6, endWord)) !== undefined
    )
      return "does";
    return isPlural && startsAt("do", word, endWord) ? "does" : undefined;
  }

  /** `may at any time add` */
  function afterAdverbs(word: number): number {
    let next = word;
    while (/^(?:also|then|jointly|ultimately|only|always|auch|together|at|any|time)$/.test(words[next]?.folded ?? ""))
      next++;
    return next;
  }

  /** `soll die Tests schreiben`; what somebody has or is said to become is no duty. */
  function germanAfterModal({ endWord }: Statement, next: number): "does" | "none" {
    const last = words[endWord - 1]?.folded ?? "";
    return next < endWord && /(?:en|ern|eln)$/.test(last) && !/^(?:werden|worden|haben|sein)$/.test(last)
      ? "does"
      : "none";
  }

  function startsAt(group: string, word: number, endWord: number): boolean {
    return longestAt(hits, group, word, endWord) !== undefined;
  }

  function isEveryday({ firstWord, endWord }: TermHit): boolean {
    return isWholly(hits, "everydayHolder", firstWord, endWord);
  }

  /** `The team`, of which everything is said. */
  function isBareTeam({ firstWord, endWord }: TermHit): boolean {
    return (
      endWord - firstWord === 1 &&
      /^teams?$/.test(words[firstWord]?.folded ?? "") &&
      !/^\p{Lu}/u.test(markdown.visible.slice(words[firstWord]?.start)) &&
      /^(?:the|our|a|this|each|das|unser|jedes|ein)$/.test(words[firstWord - 1]?.folded ?? "")
    );
  }

  /** `A customer can reject it`, `Customers can reject it`: one of many, whom the product serves. */
  function isAnyone({ firstWord, endWord }: TermHit): boolean {
    return (
      /^(?:an?|any|every|each|ein|eine|jeder|jede|jedes)$/.test(words[firstWord - 1]?.folded ?? "") ||
      /^(?:clients|customers|buyers|vendors|sellers|kunden|kundinnen)$/.test(words[endWord - 1]?.folded ?? "")
    );
  }

  /** Where a developer or a team is one of the work, not of the product's users. */
  function isTrusted({ topics }: Statement): boolean {
    return (
      kind === "charter" || topics.some(({ topic }) => ["roles", "responsibilities", "scope-authority"].includes(topic))
    );
  }

  function isRequirement({ firstWord, endWord }: Statement): boolean {
    return findGroup(hits, "requirement", firstWord, endWord) !== undefined;
  }
}

/** The place of a deed. */
export function asEvidence({ statement, holder, decides }: Deed): TopicEvidence {
  const reason = `${holder} ${decides ? "decides" : "does"}`;
  return { range: statement.range, reason, by: "words", statement };
}

/** Whether words that nothing else marks as a name are one. */
function isNamed(text: string): boolean {
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

/** The starts of clauses that a holder may belong to, in order. */
function startsBefore(starts: readonly number[], place: number): readonly number[] {
  const first = firstIndexWhere(starts.length, (at) => (starts[at] ?? 0) >= place - mostOfBeginning);
  const end = firstIndexWhere(starts.length, (at) => (starts[at] ?? 0) > place);
  return starts.slice(first, end);
}
