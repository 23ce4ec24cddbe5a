import { maySamePerson } from "../../documents/same-person.ts";
import { type DocumentSummary, fileNameOf } from "../../engagement/document-summary.ts";
import { findPostHolders, type Post, type PostHolder } from "../../engagement/posts.ts";
import { findReference } from "../../engagement/reference-document.ts";
import { capitalise, type Message, say } from "../../text/message.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Fix, Rule } from "../rule.ts";

export default {
  id: "engagement/role-mismatch",
  docs: {
    summary: "A person has the same role, and a role the same person, in all documents of an engagement.",
    rationale:
      "Where two documents give one role to two people, or two roles to one person, each side believes the document that suits it. Compared are posts that one person holds, such as sponsor, project manager or Scrum Master; the Product Owner has a rule of its own. Whoever holds several posts is no contradiction where one of the documents says both.",
    source: "Catalogue J02.",
    examples: {
      bad: markdown`
        <!-- file: statement-of-work.md -->
        # Statement of work: Ticket shop

        - **Client:** Hall Nine

        | Role | Person | Duties |
        | --- | --- | --- |
        | Product Owner | Jana Roth | orders the backlog |
        | Project manager | Olaf Brandt | tracks the budget |
        <!-- file: charter.md -->
        # Team charter: Ticket shop

        | Role | Person | Duties |
        | --- | --- | --- |
        | Product Owner | Jana Roth | orders the backlog |
        | Project manager | Mia Feld | tracks the budget |
      `,
      good: markdown`
        <!-- file: statement-of-work.md -->
        # Statement of work: Ticket shop

        - **Client:** Hall Nine

        | Role | Person | Duties |
        | --- | --- | --- |
        | Product Owner | Jana Roth | orders the backlog |
        | Project manager | Olaf Brandt | tracks the budget |
        <!-- file: charter.md -->
        # Team charter: Ticket shop

        | Role | Person | Duties |
        | --- | --- | --- |
        | Product Owner | Jana Roth | orders the backlog |
        | Delivery manager | O. Brandt | tracks the budget |
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "vision", "charter", "backlog"],
  reads: ["people"],
  facets: ["person", "role"],

  *check({ summary, engagement, facets }) {
    const reference = findReference(engagement, (one) => findPostHolders(one).length > 0);
    if (reference === undefined || reference.path === summary.path) return;
    const own = findPostHolders(summary);
    const theirs = findPostHolders(reference);
    if (facets.includes("person")) {
      for (const holder of own) {
        const other = findOtherHolder(holder, own, theirs);
        if (other !== undefined)
          yield {
            ...contradiction(holder, other, reference),
            message: say`${capitalise(postNames[holder.post])} here: ${holder.person.name}; in ${fileNameOf(reference)}: ${other.person.name}. Each side will believe the document that suits it.`,
            facets: ["person"],
            ...(own.filter(({ person }) => person === holder.person).length === 1
              ? { fixes: [replaceName(holder, other)] }
              : { noFix: say`The person stands here for several posts.` }),
          };
      }
    }
    if (!facets.includes("role")) return;
    for (const holder of own) {
      const other = findOtherPost(holder, own, theirs);
      if (other !== undefined && findOtherHolder(holder, own, theirs) === undefined)
        yield {
          ...contradiction(holder, other, reference),
          message: say`${holder.person.name} is ${postNames[holder.post]} here and ${postNames[other.post]} in ${fileNameOf(reference)}: who may decide what depends on which document one reads.`,
          facets: ["role"],
          noFix: say`Only the people concerned know which of the roles is meant.`,
        };
    }
  },
} satisfies Rule;

const postNames: Readonly<Record<Post, Message>> = {
  "Product Owner": say`Product Owner`,
  "product manager": say`product manager`,
  sponsor: say`sponsor`,
  "Scrum Master": say`Scrum Master`,
  "project manager": say`project manager`,
  "technical lead": say`technical lead`,
};

function contradiction({ person }: PostHolder, other: PostHolder, reference: DocumentSummary) {
  const message = say`${capitalise(postNames[other.post])}: ${other.person.name}`;
  return {
    range: person.nameRange,
    related: [{ message, range: other.person.nameRange, document: reference }],
  } satisfies Partial<Finding>;
}

function replaceName({ person }: PostHolder, other: PostHolder): Fix {
  return {
    title: say`Replace ${person.name} with ${other.person.name}`,
    edits: [{ range: person.nameRange, newText: other.person.name }],
    safe: false,
  };
}

/** Who else holds the post there, where each document gives it to one person, and neither to both sides. */
function findOtherHolder(
  { post, person }: PostHolder,
  own: readonly PostHolder[],
  theirs: readonly PostHolder[],
): PostHolder | undefined {
  if (post === "Product Owner" || own.filter((one) => one.post === post).length > 1) return undefined;
  const [other, ...more] = theirs.filter((one) => one.post === post);
  if (other === undefined || more.length > 0 || maySamePerson(other.person.name, person.name)) return undefined;
  const sides = [person.side, other.person.side].filter((side) => side !== "unclear");
  return new Set(sides).size > 1 ? undefined : other;
}

/** What else the person is there, where no document gives both posts. */
function findOtherPost(
  { post, person }: PostHolder,
  own: readonly PostHolder[],
  theirs: readonly PostHolder[],
): PostHolder | undefined {
  const posts = theirs.filter((one) => one.person.name.includes(" ") && maySamePerson(one.person.name, person.name));
  if (posts.some((one) => own.some((same) => same.post === one.post && maySamePerson(same.person.name, person.name))))
    return undefined;
  return posts.some((one) => one.post === post) ? undefined : posts[0];
}
