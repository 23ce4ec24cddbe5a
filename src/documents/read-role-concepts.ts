import { plainText, type Section } from "../markdown/markdown-document.ts";
import type { Range } from "../text/range.ts";
import { wordAt } from "../text/words.ts";
import { findGroup, groupHits } from "../vocabulary/match-patterns.ts";
import { keepLongest } from "../vocabulary/term-matcher.ts";
import type { TopicEvidence } from "./collect-evidence.ts";
import { type ConceptFindings, makeReading, topicOf } from "./concept-findings.ts";
import type { ConceptReading, DocumentKind } from "./document.ts";
import { asEvidence as deedEvidence } from "./find-deeds.ts";
import { isRequirement } from "./is-said.ts";
import { oncePerStatement } from "./once-per-statement.ts";
import { attendanceLabels, meetingDuties, nameColumns, roleColumns } from "./people-labels.ts";
import { isPersonName, stripHandle } from "./person-names.ts";
import { readLeads } from "./read-leads.ts";
import { readRoleHints } from "./read-role-hints.ts";
import type { Reading } from "./reading.ts";
import { readMatrixRows } from "./responsibility-matrix.ts";
import { ofOtherThings } from "./role-finder.ts";
import { isAboutUsers, type RolePlace, readRolePlaces } from "./role-places.ts";
import { isAboutOthers, isOpen, titlesIn } from "./role-titles.ts";

/** Kinds that say who does the work, so that roles in their sentences are meant; elsewhere a developer may be a user. */
const namingKinds: readonly DocumentKind[] = ["sow", "charter", "change-request"];

const part =
  /^(?:.*\b(?:owners?|leads?|responsible|team|members?|participants?|assignees?|attendees?|teilnehmer\p{L}*|mitglieder|verantwortlich\p{L}*|zuständig))?$/iu;
const leastBodies = 3;
/** `The team consists of two developers and a tester`: each role counts, be it an everyday word. */
const composition =
  /(?<!\p{L})(?:team (?:consists|comprises|includes|is made up|will consist|of \p{L}+:)|consists? of|made up of|composed of|staffed with|staff the|our team:?|key personnel|personnel|the chair|team besteht|besteht aus|setzt sich|projektteam|unser team:?|personal)(?!\p{L})/iu;
const ofTheTeam =
  /(?<!\p{L})(?:(?:the|our|project|core|delivery) team (?:consists|comprises|includes|is made up|will consist)|our (?:team|crew):|a product trio|das (?:projekt)?team (?:besteht|setzt sich)|unser team besteht)(?!\p{L})/iu;
const counted =
  /(?<!\p{L})(?:one|two|three|four|\d|a team of|ein team aus|zwei|drei|vier) .{3,60} (?:will (?:work|build|be assigned|be needed)|work on (?:it|this)|are assigned|setzt das um|setzen das um|arbeiten daran|werden (?:daran )?arbeiten)(?!\p{L})/iu;
/** Headings under which each section is a role, whatever it is called. */
const setsOutRoles =
  /(?<!\p{L})(?:roles?|rollen?\p{L}*|positions|projektrollen|team members|teammitglieder|people|members|mitglieder)(?!\p{L})/iu;

const mostWordsOfHolder = 8;
const ownDuties =
  /^\W*(?:(?:key |main )?responsibilities|duties|accountabilities|verantwortlichkeiten|verantwortung|zuständigkeiten)\W*$/iu;
/** `The board is divided into two teams, Garden and Kitchen`. */
const divided =
  /(?<!\p{L})(?:(?:is|are|was|were) (?:divided|split|organi[sz]ed|structured|grouped) into (?:\d|two|three|four|five|six|several) (?:\p{Ll}+ )?(?:teams|sub-?teams|working groups|work groups|squads|committees|subcommittees|task forces)|(?:ist|sind|gliedert sich|teilt sich) in (?:\d|zwei|drei|vier|fünf|sechs|mehrere) (?:\p{L}+ )?(?:teams|arbeitsgruppen|teilteams|ausschüsse|arbeitskreise)(?: (?:aufgeteilt|gegliedert|unterteilt))?)(?!\p{L})/iu;
/** `Stakeholders – the developers, a tester, the library`. */
const partakers =
  /^\W*(?:\d+[.)]\s*)?(?:(?:key |main |project )?stakeholders?|(?:people|parties) involved|involved(?: parties)?|beteiligte|projektbeteiligte|mitwirkende)\W*[:–—-]\s/iu;
/** `Reviewed by: the test lead and a developer`. */
const doneBy =
  /(?:^|\s)\W*(?:(?:reviewed|approved|verified|authori[sz]ed|signed(?: off)?|implemented|tested|checked|assigned) (?:by|to)|(?:geprüft|genehmigt|freigegeben|umgesetzt|getestet|zugewiesen) (?:von|durch|an))\W{0,4}:/iu;

/** At least two people with roles, or two roles: each set out on its own, or named in an agreement's sentences. */
export function readRoles(findings: ConceptFindings): ConceptReading {
  const items = findings.kind === "backlog" ? findings.items : [];
  const people = findings.people.filter(
    ({ nameRange, roles }) =>
      !roles.every((role) => attendanceLabels.test(role) || (findings.kind === "notes" && meetingDuties.test(role))) &&
      !isWithoutRole(findings.reading, nameRange) &&
      !items.some(({ range }) => range.start <= nameRange.start && range.end >= nameRange.end),
  );
  const named = people.map(
    ({ name, nameRange, roles }): TopicEvidence => ({
      range: nameRange,
      reason: `${name}: ${roles.join(", ")}`,
      by: "words",
      statement: undefined,
    }),
  );
  const places = findings.rolePlaces.map(placeEvidence);
  const listed = readListed(findings);
  const isNaming = namingKinds.includes(findings.kind);
  const mentioned = isNaming ? readMentions(findings) : [...readCompositions(findings), ...readLeads(findings)];
  const doers = isNaming ? readDoers(findings) : [];
  const headed = [...readSubsections(findings), ...readDutyHolders(findings)];
  const matrix = readMatrixRows(findings.reading);
  const said = [...named, ...places, ...listed, ...headed, ...matrix];
  const titles = new Set(places.map(({ reason }) => reason.toLowerCase().replace(/s?"$/, "")));
  const holders = isByTheWay(findings.kind)
    ? people.filter(({ roles }) => roles.some((role) => !part.test(role)))
    : people;
  const isPresent =
    holders.length >= 2 ||
    (findings.kind === "charter" && (said.length > 0 || countBodies(findings) >= leastBodies)) ||
    titles.size >= 2 ||
    listed.length >= 2 ||
    headed.length >= 2 ||
    matrix.length > 0 ||
    mentioned.length + doers.length > 0;
  // Where roles are set out one by one, what they do is told below each, and says no more of who there is.
  const isSetOut = places.length + headed.length + listed.length >= 2;
  const passing = isSetOut && findings.kind === "charter" ? mentioned : [...mentioned, ...doers];
  const evidence = isPresent ? [...said, ...passing] : readRoleHints(findings, people);
  return makeReading("roles", evidence.length > 0 ? "present" : "absent", evidence, findings);
}

/** Whether a name stands in a table that says no role: `| Order the tables | Jana | May |`, `| Name | Matriculation |`. */
function isWithoutRole({ markdown, hits, words }: Reading, range: Range): boolean {
  return markdown.blocks.some(
    (block) =>
      block.type === "table" &&
      block.range.start <= range.start &&
      block.range.end >= range.end &&
      (block.header.some(({ text }) => /^(?:due(?: date)?|deadline|termin|f[äa]llig.*|bis)$/iu.test(text)) ||
        (block.header.some(({ text }) => nameColumns.test(text)) &&
          !block.header.some(
            (cell) =>
              roleColumns.test(cell.text) ||
              /^(?:co-?)?lead(?:er)?$/iu.test(cell.text) ||
              findGroup(hits, "role", wordAt(words, cell.range.start), wordAt(words, cell.range.end)) !== undefined,
          ))),
  );
}

/** Minutes and backlogs name who attends or does a task; that is no role in the work. */
function isByTheWay(kind: DocumentKind): boolean {
  return kind === "backlog" || kind === "notes";
}

/** How often a charter speaks of those it sets up: `the committee`, `working group leads`. */
function countBodies({ reading }: ConceptFindings): number {
  return reading.statements
    .filter((statement) => !isOpen(statement.text) && !isAboutOthers(statement))
    .reduce((sum, statement) => sum + titlesIn(reading, statement, ["body", "role"]).length, 0);
}

/** The roles set out one by one; in a backlog those over or in its items are whom the product is for. */
export function readPlaces(reading: Reading, { items, kind }: Pick<ConceptFindings, "items" | "kind">): RolePlace[] {
  return readRolePlaces(reading).filter(({ title, range, duties }) => {
    if (kind === "notes" && meetingDuties.test(title)) return false;
    const whole = { start: range.start, end: duties?.end ?? range.end };
    return !items.some((item) => item.range.start < whole.end && whole.start < item.range.end);
  });
}

export function placeEvidence({ title, range }: RolePlace): TopicEvidence {
  return { range, reason: `role "${title}"`, by: "label", statement: undefined };
}

/** Items and rows under a heading about the team that begin with a role or a person. */
function readListed(findings: ConceptFindings): TopicEvidence[] {
  const { reading } = findings;
  return topicOf(findings, "roles").evidence.filter(({ statement, by }) => {
    if (statement === undefined || by === "words" || statement.block.type === "paragraph") return false;
    if (isAboutOthers(statement)) return false;
    return (
      findGroup(reading.hits, "role", statement.firstWord, Math.min(statement.endWord, statement.firstWord + 6)) !==
      undefined
    );
  });
}

/** Filled sections and rows one level below a heading or column about the team: `## Roles` over `### Curator`. */
function readSubsections({ reading, kind }: ConceptFindings): TopicEvidence[] {
  const found: TopicEvidence[] = [];
  if (kind === "backlog") return found;
  for (const section of reading.markdown.sections) {
    const { heading, parent, children, blocks, level } = section;
    if (heading === undefined || parent === undefined || parent.level === 0 || heading.text.split(" ").length > 6)
      continue;
    if (!isOwnTopic(reading, parent) || isAboutUsers(reading, parent) || level > parent.level + 1) continue;
    if (ofOtherThings.test(heading.text)) continue;
    if (
      blocks.length + children.length === 0 ||
      reading.sectionTopics.get(section) !== reading.sectionTopics.get(parent)
    )
      continue;
    if (!setsOutRoles.test(parent.heading?.text ?? "") && !isHolder(reading, heading.textRange)) continue;
    found.push({ range: heading.textRange, reason: `heading "${heading.text}"`, by: "heading", statement: undefined });
  }
  return found;
}

/** Headings of a charter over a label `Responsibilities` of their own, whatever they are called: `## Garden WG Lead`. */
function readDutyHolders({ reading, kind }: ConceptFindings): TopicEvidence[] {
  if (kind !== "charter") return [];
  const { sections, visible, fields } = reading.markdown;
  return sections.flatMap(({ heading, blocks, children, range }): TopicEvidence[] => {
    if (heading === undefined || heading.text.split(" ").length > mostWordsOfHolder) return [];
    if (!isHolder(reading, heading.textRange) || ofOtherThings.test(heading.text)) return [];
    const labels = [
      ...blocks.map((block) => plainText(visible, block.range)),
      ...children.map((child) => child.heading?.text ?? ""),
      ...fields
        .filter(({ labelRange }) => range.start <= labelRange.start && labelRange.end <= range.end)
        .map((f) => f.label),
    ];
    if (!labels.some((label) => ownDuties.test(label))) return [];
    return [{ range: heading.textRange, reason: `heading "${heading.text}"`, by: "heading", statement: undefined }];
  });
}

/** Whether a heading is a person, a role or a body. */
function isHolder(reading: Reading, range: Range): boolean {
  const [first, end] = [wordAt(reading.words, range.start), wordAt(reading.words, range.end)];
  return (
    isPersonName(stripHandle(plainText(reading.markdown.visible, range))) ||
    ["role", "holder"].some((group) => findGroup(reading.hits, group, first, end) !== undefined)
  );
}

/** Whether the section's own heading, not only one above it, is about roles. */
function isOwnTopic(reading: Reading, section: Section): boolean {
  const topics = reading.sectionTopics.get(section);
  const above = section.parent === undefined ? undefined : reading.sectionTopics.get(section.parent);
  return topics?.includes("roles") === true && topics !== above;
}

/** Sentences that say what different people and roles do. */
function readDoers({ deeds }: ConceptFindings): TopicEvidence[] {
  return new Set(deeds.map(({ holder }) => holder)).size < 2 ? [] : deeds.map(deedEvidence);
}

/** `Two developers and a designer will build it`, `Our team: a project lead and two testers`, in any kind of document. */
function readCompositions(findings: ConceptFindings): TopicEvidence[] {
  const { reading } = findings;
  return reading.statements.flatMap((statement): TopicEvidence[] => {
    const text = statement.text;
    if (statement.quoted || isAboutOthers(statement)) return [];
    if (!(divided.test(text) && findings.kind === "notes")) {
      const groups = partakers.test(text) ? ["role", "everydayRole", "holder"] : ["role", "everydayRole"];
      if (![ofTheTeam, counted, partakers].some((form) => form.test(text))) return [];
      if (new Set(titlesIn(reading, statement, groups)).size < 2) return [];
    }
    if (isRequirement(statement, findings)) return [];
    return [{ range: statement.range, reason: `"${text.slice(0, 40)}"`, by: "words", statement }];
  });
}

/** Sentences that name two different roles between them; nobody's everyday word such as `developers` counts. */
function readMentions(findings: ConceptFindings): TopicEvidence[] {
  const { reading } = findings;
  const titles = new Map<string, TopicEvidence>();
  for (const statement of reading.statements) {
    const { roles, isComposition } = mentionsIn(statement, reading);
    if (roles.length === 0 || statement.quoted || isAboutOthers(statement)) continue;
    const isEach = isComposition && !isRequirement(statement, findings);
    for (const { title, said, isEveryday } of roles) {
      if ((isEveryday && !isEach) || titles.has(title)) continue;
      titles.set(title, { range: statement.range, reason: `"${said}"`, by: "words", statement });
    }
  }
  return titles.size >= 2 ? [...titles.values()] : [];
}

interface Mentions {
  readonly roles: readonly { readonly title: string; readonly said: string; readonly isEveryday: boolean }[];
  /** Whether it may say of whom a team consists. */
  readonly isComposition: boolean;
}

const noMentions: Mentions = { roles: [], isComposition: false };

const mentionsIn = oncePerStatement(({ firstWord, endWord, text }, { hits, words, markdown }): Mentions => {
  if (isOpen(text)) return noMentions;
  const longest = keepLongest(groupHits(hits, ["role", "everydayRole"], firstWord, endWord));
  const role = hits.vocabulary.groups.get("role");
  const roles = longest.filter(({ term }) => term === role);
  if (roles.length === 0) return noMentions;
  return {
    roles: roles.map((hit) => {
      const own = words.slice(hit.firstWord, hit.endWord);
      return {
        title: own
          .map(({ folded }) => folded)
          .join(" ")
          .replace(/s$/, ""),
        said: plainText(markdown.visible, { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 }),
        isEveryday: longest.some((other) => other.term !== role && other.firstWord === hit.firstWord),
      };
    }),
    isComposition: longest.length >= 2 && [composition, doneBy].some((form) => form.test(text)),
  };
});
