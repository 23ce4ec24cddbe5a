import { type BareTitle, findBareTitles } from "../../documents/bare-titles.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { placeDuties } from "../../scaffold/place-duties.ts";
import { capitalise, listOf, say } from "../../text/message.ts";
import { isInside } from "../../text/range.ts";
import { markdown } from "../markdown.ts";
import type { Fix, Rule } from "../rule.ts";

export default {
  id: "constellation/role-title-only",
  docs: {
    summary: "Roles that others rely on, such as Product Owner and sponsor, have duties and not only a title.",
    rationale:
      "Titles matter less than what is done under them: the same title is an owner in one firm and a clerk in the next. Where the duties of designers and engineers are stated and those of the Product Owner are not, the one role that decides is left to guesses. Documents that state no or few duties are for `ownership/responsibilities-missing`; lists of contacts are not meant.",
    source: "Catalogue F03; The Scrum Guide 2020 on accountabilities.",
    examples: {
      bad: markdown`
        # Role charter: Ticket shop

        ## Team

        | Role | Person | Duties |
        | --- | --- | --- |
        | Product Owner | Jana Roth | |
        | Designer | Ada Lindqvist | interviews users and tests designs with them |
        | Lead engineer | Tom Becker | answers for architecture and quality in operation |
      `,
      good: markdown`
        # Role charter: Ticket shop

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
  yieldsTo: ["ownership/responsibilities-missing"],

  *check({ document }) {
    const bare = findBareTitles(document);
    const [first] = bare;
    if (first === undefined) return;
    const titles = [...new Set(bare.map(({ title }) => title))];
    const named = capitalise(listOf(titles));
    yield {
      message:
        titles.length === 1
          ? say`${named} has a title but no duties, where those beside have both: everybody will expect something else.`
          : say`${named} have titles but no duties, where those beside have both: everybody will expect something else.`,
      range: first.person.nameRange,
      fixes: [offerDuties(document, bare)],
    };
  },
} satisfies Rule;

/** Everybody of the first table that lacks duties, so that the column is filled at once. */
function offerDuties(document: EngagementDocument, bare: readonly BareTitle[]): Fix {
  const people = bare.map(({ person }) => person);
  const table = bare[0]?.table;
  const lacking =
    table === undefined
      ? people
      : document.people.filter(({ hasDuties, nameRange }) => !hasDuties && isInside(nameRange, table.range));
  return { title: say`State the duties of each role`, edits: placeDuties(document, lacking), safe: false };
}
