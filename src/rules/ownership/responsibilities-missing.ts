import { findAgreementForm } from "../../documents/agreement-form.ts";
import { findBareTitles } from "../../documents/bare-titles.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { standIn } from "../../documents/owner-titles.ts";
import { columnOfPoint } from "../../documents/points.ts";
import { placeDuties } from "../../scaffold/place-duties.ts";
import { listFirst, say } from "../../text/message.ts";
import { isInside } from "../../text/range.ts";
import { hasPlaceholder } from "../has-placeholder.ts";
import { markdown } from "../markdown.ts";
import { placeOfGap } from "../place-of-gap.ts";
import type { Fix, Rule } from "../rule.ts";

/** More names than this are counted instead. */
const mostNames = 3;
/** One person with a title is no list. */
const leastRoles = 2;

export default {
  id: "ownership/responsibilities-missing",
  docs: {
    summary: "Where roles are listed, their duties are stated too.",
    rationale:
      "Titles mean different things in different firms. Unless the document says what each role does and decides, tasks are done twice or not at all. Where the duties of some are stated and those of others are not, the finding names them; a Product Owner, sponsor, expert or lead among them is for `constellation/role-title-only`.",
    source: "Catalogue A12.",
    examples: {
      bad: markdown`
        # Role charter

        ## Team

        | Role | Person |
        | --- | --- |
        | Product Owner | Jana Roth |
        | Designer | Ada Lindqvist |
        | Lead engineer | Tom Becker |
      `,
      good: markdown`
        # Role charter

        ## Team

        | Role | Person | Duties |
        | --- | --- | --- |
        | Product Owner | Jana Roth | orders the backlog and accepts finished work |
        | Designer | Ada Lindqvist | interviews users and tests designs with them |
        | Lead engineer | Tom Becker | answers for architecture and quality in operation |
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "charter"],

  *check({ document }) {
    const { roles, responsibilities } = document.concepts;
    if (roles.state === "absent" || responsibilities.open.length > 0) return;
    const range = placeOfGap(document, ["responsibilities", "roles"]);
    const names = withoutDuties(document);
    if (responsibilities.state === "absent" && names.length === 0 && areListed(document)) {
      const message = say`The roles are listed, but not what each one does and decides: work will be done twice or not at all.`;
      const severity = isBinding(document) ? "warning" : "information";
      yield { message, range, severity, fixes: [offerDuties(document)] };
    }
    if (names.length === 0) return;
    const named = listFirst(names, mostNames);
    const message =
      names.length === 1
        ? say`It is not said what ${named} does: work will be done twice or not at all.`
        : say`It is not said what ${named} do: work will be done twice or not at all.`;
    yield { message, range, severity: "information", fixes: [offerDuties(document)] };
  },
} satisfies Rule;

/** Whether roles stand in a list, a table or headings of their own; those who are priced, sign or are told of in passing are no list of roles. */
function areListed(document: EngagementDocument): boolean {
  const { concepts, markdown, facts, people } = document;
  // Names alone are no roles, and a contract's parties are not a team.
  if (people.length > 0 && people.filter(({ roles }) => roles.length > 0).length < leastRoles) return false;
  return concepts.roles.evidence.some(({ range }) => {
    const block = markdown.blocks.find((candidate) => isInside(range, candidate.range));
    if (block?.type !== "table") return block?.type !== "paragraph";
    if (columnOfPoint(document, block, "ownership/signature") !== undefined) return false;
    return !facts.money.some((sum) => isInside(sum.range, block.range));
  });
}

/** Who is listed in one table with others whose duties it states. */
function withoutDuties(document: EngagementDocument): readonly string[] {
  const { people, markdown } = document;
  // A matrix says of each of its holders what they do.
  if (document.facts.matrices.length > 0) return [];
  const stated = people.filter((person) => person.hasDuties);
  // What is told of single decisive roles is for `constellation/role-title-only`.
  const told = findBareTitles(document).map(({ table }) => table);
  const tables = markdown.blocks.filter((block) => block.type === "table").filter((table) => !told.includes(table));
  return people
    .filter(({ nameRange, hasDuties, roles }) => {
      // A deputy does what somebody else does.
      if (roles.length > 0 && roles.every((role) => standIn.test(role))) return false;
      const table = tables.find((candidate) => isInside(nameRange, candidate.range));
      const row = table?.rows.find((candidate) => isInside(nameRange, candidate.range));
      if (hasDuties || table === undefined || row === undefined || hasPlaceholder(document, row.range)) return false;
      return stated.some((other) => isInside(other.nameRange, table.range));
    })
    .map(({ name }) => name);
}

function offerDuties(document: EngagementDocument): Fix {
  const lacking = new Set(withoutDuties(document));
  const people = document.people.filter(({ name, hasDuties }) => (lacking.size > 0 ? lacking.has(name) : !hasDuties));
  return { title: say`State the duties of each role`, edits: placeDuties(document, people), safe: false };
}

/** Funders and examiners ask for the names of a team, seldom for its division of work. */
function isBinding(document: EngagementDocument): boolean {
  return document.kind !== "sow" || ["offer", "request"].includes(findAgreementForm(document));
}
