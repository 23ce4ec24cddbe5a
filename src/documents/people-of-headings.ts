import { type Field, plainText, type Section } from "../markdown/markdown-document.ts";
import { wordAt } from "../text/words.ts";
import { findGroup } from "../vocabulary/match-patterns.ts";
import type { Side } from "./document.ts";
import type { PeopleGatherer } from "./gather-people.ts";
import { cardLabels, dutyLabels, holderLabels, leadsInParentheses, sideColumns } from "./people-labels.ts";
import { isKnownGivenName, isName, isPersonName, isSurelyPerson, splitNames, stripHandle } from "./person-names.ts";
import type { Reading } from "./reading.ts";
import { shortRole } from "./said-of-people.ts";

const mostWordsBeforeRole = 9;

/** A person's card, `Project lead (Jana Roth)`, `Exports (leads: Jana Roth and Tom Beck)`. */
export function readPeopleOfHeading(gatherer: PeopleGatherer, section: Section): void {
  const { reading, fieldsBelow, hasRole, underTeam, sideIn, sideAround, sideOf, add } = gatherer;
  const { visible } = reading.markdown;
  if (section.heading === undefined) return;
  const { text, textRange } = section.heading;
  const called = stripHandle(text);
  const card = fieldsBelow.get(section) ?? [];
  const roles = card.filter(
    ({ label, value, valueRange }) =>
      cardLabels.test(label) || (value.split(" ").length <= mostWordsBeforeRole && hasRole(valueRange)),
  );
  const isOfDuties = isBelowDuties(reading, section);
  if (isPersonName(called) || (isOfDuties && isKnownGivenName(called))) {
    if (isOverOthers(reading, section)) return;
    const [first] = section.blocks;
    const below = first === undefined ? "" : plainText(visible, first.range);
    if (
      first !== undefined &&
      roles.length === 0 &&
      below.split(" ").length <= mostWordsBeforeRole &&
      hasRole(first.range)
    )
      add(called, textRange, shortRole(below), sideAround(textRange, section), section.blocks.length > 1);
    if (roles.length === 0 && !underTeam(section) && !isOfDuties && !beginsWithWork(reading, section)) return;
    const duties =
      card.some((field) => dutyLabels.test(field.label) && field.value !== "") ||
      beginsWithWork(reading, section) ||
      (isOfDuties && section.blocks.length + section.children.length > 0);
    const role = roles[0]?.value ?? section.parent?.heading?.text ?? "";
    add(called, textRange, shortRole(role), sideAround(textRange, section), duties);
    return;
  }
  readPeopleOfTask(gatherer, section);
  const lead = leadsInParentheses.exec(text);
  for (const name of splitNames(lead?.[2] ?? "", isName)) add(name, textRange, lead?.[1] ?? "", undefined, false);
  if (lead !== null || !hasRole(textRange)) return;
  const [first] = section.blocks;
  // The name is all that stands below the role.
  if (first !== undefined && first.type !== "table")
    for (const name of splitNames(stripHandle(plainText(visible, first.range)), isPersonName))
      if (plainText(visible, first.range).split(" ").length <= mostWordsBeforeRole)
        add(name, first.range, text.replace(/:$/, ""), sideIn(textRange) ?? sideOf(section), section.blocks.length > 1);
  for (const { label, value, valueRange } of card) {
    if (!holderLabels.test(label)) continue;
    for (const name of splitNames(value, isName))
      add(name, valueRange, text, sideOfCard(gatherer, card) ?? sideOf(section), false);
  }
  // `Product Owner – Jana Roth (Nordlicht)`
  const said = text.replace(/(?<=[–—:]\s*\p{L}[^–—:()]*)\s*\([^()]*\)[.:]?$/u, "");
  const parts = /^(.{3,50}?)\s*(?:\(|[–—:]\s*|\s-\s)([^()]{3,60})\)?$/u.exec(said);
  if (parts?.[1] === undefined || parts[2] === undefined) return;
  const [left, right] = [parts[1], parts[2]];
  if (isPersonName(left)) add(left, textRange, right.trim(), sideOf(section), section.blocks.length > 0);
  else
    for (const name of splitNames(right, (part) => isPersonName(part) || isKnownGivenName(part)))
      add(name, textRange, left, sideIn(textRange) ?? sideOf(section), section.blocks.length > 0);
}

/** `### Introduction: Jana and Tom` below `Team responsibilities`; `## Client` over a person's name. */
function readPeopleOfTask({ reading, isParty, sideIn, add }: PeopleGatherer, section: Section): void {
  const { visible } = reading.markdown;
  const { heading, blocks, parent } = section;
  if (heading === undefined) return;
  const [, task = "", held = ""] = /^(.{3,50}?)\s*(?:[–—:]|\s-)\s+([^:]{3,60})$/u.exec(heading.text) ?? [];
  const isOfDuties = [section, parent].some(
    (at) => at !== undefined && reading.sectionTopics.get(at)?.includes("responsibilities") === true,
  );
  if (isOfDuties && !isPersonName(task)) {
    const names = splitNames(held, (said) => isPersonName(said) || isKnownGivenName(said));
    if (names.length === held.split(/,|&|\s(?:and|und)\s/u).length)
      for (const name of names) add(name, heading.textRange, task, undefined, blocks.length > 0);
  }
  const [first] = blocks;
  if (first === undefined || first.type === "table" || !isParty(heading.textRange)) return;
  const said = stripHandle(plainText(visible, first.type === "listItem" ? first.textRange : first.range));
  if (isPersonName(said) && isSurelyPerson(said))
    add(said, first.range, heading.text.replace(/:$/, ""), sideIn(heading.textRange), false);
}

/** `Task allocation` over the names of people. */
function isBelowDuties({ sectionTopics }: Reading, { parent }: Section): boolean {
  return parent !== undefined && sectionTopics.get(parent)?.includes("responsibilities") === true;
}

/** `### Jana Roth` over `- Builds the login page`. */
function beginsWithWork({ hits, words }: Reading, { blocks: [first] }: Section): boolean {
  if (first?.type !== "listItem") return false;
  const word = wordAt(words, first.textRange.start);
  return findGroup(hits, "does", word, word + 2)?.firstWord === word;
}

/** Whether what looks like a name is a heading about people, or an organisation over its people. */
function isOverOthers(reading: Reading, section: Section): boolean {
  const topics = reading.sectionTopics.get(section);
  if (
    topics?.includes("roles") &&
    (section.parent === undefined || reading.sectionTopics.get(section.parent) !== topics)
  )
    return true;
  const below = section.blocks.filter((block) => {
    const [first = ""] = plainText(reading.markdown.visible, block.range).split(/(?:(?<!\s)\s+)?[,(–—:|]\s*|\s-\s/u);
    return isPersonName(first);
  });
  return below.length >= 1 && below.length * 2 >= section.blocks.length;
}

/** `Side: provider` on a card. */
function sideOfCard({ sideIn }: PeopleGatherer, card: readonly Field[]): Side | undefined {
  return sideIn(card.find(({ label }) => sideColumns.test(label))?.valueRange);
}
