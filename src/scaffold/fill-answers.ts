import type { SupportedLanguage } from "../documents/document.ts";
import { type EngagementAnswers, type PartySide, type PersonAnswer, partySides } from "./engagement-answers.ts";
import { escapeMarkdown, fillPlaceholders, mapProse } from "./fill-placeholders.ts";
import { knownRoles, titleOfRole } from "./known-roles.ts";

/** The placeholders of a language for what every engagement has. */
const placeholders = {
  en: { product: "Product", client: "Client", provider: "Provider", productOwner: "Product Owner", sponsor: "Sponsor" },
  de: { product: "Produkt", client: "Kunde", provider: "Anbieter", productOwner: "Product Owner", sponsor: "Sponsor" },
} as const;
const keys = ["product", "client", "provider", "productOwner", "sponsor"] as const;

/** The placeholder of a role's duties, for somebody that the template has no row for. */
const dutiesOf = { en: "duties of", de: "Aufgaben" } as const;

/** A document with all that is known filled in, and a row for everybody whom the list of roles does not have yet. */
export function fillAnswers(body: string, answers: EngagementAnswers): string {
  const seated = mapProse(body, (prose) => listPeople(prose, answers));
  return fillPlaceholders(seated, collectValues(answers));
}

function collectValues(answers: EngagementAnswers): ReadonlyMap<string, string> {
  const labels = placeholders[answers.language];
  const values = new Map<string, string>();
  for (const key of keys) {
    const value = escapeMarkdown(answers[key] ?? "");
    if (value !== "") values.set(labels[key], value);
  }
  for (const { name, placeholders } of knownRoles) {
    const person = answers.people?.find(({ role }) => role === name);
    const value = escapeMarkdown(person?.name ?? "");
    if (value !== "") for (const label of placeholders) values.set(label, value);
  }
  return values;
}

/** `| Role | Person | Side | Duties |`, its line of dashes, and its rows. */
const roleTable =
  /^\| (?:Role|Rolle) \| Person \| (?:Side|Seite) \| (?:Duties|Aufgaben) \|\n\|[ |-]+\|\n(?:\|[^\n]*\n?)+/gm;

/** Seats people at their side in the tables of roles, and adds those who have no row to the first one of their side. */
function listPeople(prose: string, { language, people = [] }: EngagementAnswers): string {
  let waiting = people.filter((person, at) => !hasPlaceholder(prose, person) || isSecond(people, at));
  return prose.replace(roleTable, (table) => {
    const rows = people.reduce((text, person) => seat(text, person, language), table);
    const added = waiting.filter(({ side }) => sidesOf(table, language).includes(side));
    waiting = waiting.filter((person) => !added.includes(person));
    const lines = added.map((person) => writeRow(person, language));
    return rows.endsWith("\n") ? rows + lines.map((line) => `${line}\n`).join("") : [rows, ...lines].join("\n");
  });
}

/** The sides that a table already lists somebody of. */
function sidesOf(table: string, language: SupportedLanguage): readonly PartySide[] {
  return partySides.filter((side) => table.includes(`| [${placeholders[language][side]}] |`));
}

/** Whether another person with the same role comes before. */
function isSecond(people: readonly PersonAnswer[], at: number): boolean {
  return people.slice(0, at).some(({ role }) => role === people[at]?.role);
}

/** Whether the document has a place for somebody in this role. */
function hasPlaceholder(prose: string, { role }: PersonAnswer): boolean {
  const known = knownRoles.find(({ name }) => name === role);
  return known?.placeholders.some((label) => prose.includes(`[${label}]`)) === true;
}

/** Puts the side into the row of the role. */
function seat(table: string, { role, side }: PersonAnswer, language: SupportedLanguage): string {
  const known = knownRoles.find(({ name }) => name === role);
  const labels = placeholders[language];
  return (known?.placeholders ?? []).reduce(
    (text, label) =>
      text
        .split("\n")
        .map((line) => {
          const cells = line.split(" | ");
          if (cells[1] !== `[${label}]` || cells.length !== 4) return line;
          return [cells[0], cells[1], `[${labels[side]}]`, cells[3]].join(" | ");
        })
        .join("\n"),
    table,
  );
}

function writeRow({ name, role, side }: PersonAnswer, language: SupportedLanguage): string {
  const title = escapeMarkdown(titleOfRole(role, language));
  const duties = `[${dutiesOf[language]} ${title.replace(/[[\]\\]/g, "")}]`;
  return `| ${title} | ${escapeMarkdown(name)} | [${placeholders[language][side]}] | ${duties} |`;
}
