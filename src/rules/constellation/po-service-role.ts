import type { PointEvidence } from "../../documents/collect-points.ts";
import type { EngagementDocument } from "../../documents/document.ts";
import { isAboutOwner } from "../../documents/owner-places.ts";
import { placesOfPoint } from "../../documents/points.ts";
import { findProductTitles, says } from "../../documents/product-titles.ts";
import { plainText } from "../../markdown/markdown-document.ts";
import { listOf, say } from "../../text/message.ts";
import { isInside, type Range } from "../../text/range.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { markdown } from "../markdown.ts";
import type { Finding, Rule } from "../rule.ts";

/** One clerk's task is part of many a Product Owner's day. */
const leastTasks = 2;
const mostQuoted = 3;

export default {
  id: "constellation/po-service-role",
  docs: {
    summary: "A Product Owner decides, and does not only collect, write down and pass on.",
    rationale:
      "A Product Owner who writes tickets for whoever asks owns nothing: features pile up, scope creeps and nobody answers for the value. Writing things down belongs to the work, but there has to be a decision beside it. The finding speaks where at least two clerical tasks are stated and no decision at all. One person who is also developer, Scrum Master or project manager needs a stated share of time for the post; where there is none, that is advice.",
    source: "Catalogue F10; The Scrum Guide 2020; Management 3.0 on delegation levels.",
    examples: {
      bad: markdown`
        # Role charter: Ticket shop

        ## Product Owner: Jana Roth

        - Collects the wishes of all departments
        - Writes the tickets and takes minutes in meetings
        - Passes questions on to the developers

        ## Lead engineer: Ada Lindqvist

        - Answers for architecture and quality
      `,
      good: markdown`
        # Role charter: Ticket shop

        ## Product Owner: Jana Roth

        - Collects the wishes of all departments and decides which are built
        - Orders the backlog and writes the tickets
        - Accepts or returns finished work

        ## Lead engineer: Ada Lindqvist

        - Answers for architecture and quality
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: ["sow", "charter"],
  facets: ["decisions", "time-split"],
  yieldsTo: ["ownership/po-not-named"],

  *check({ document, facets }) {
    if (facets.includes("decisions")) yield* findClerk(document);
    if (facets.includes("time-split")) yield* findDoubleRole(document);
  },
} satisfies Rule;

function* findClerk(document: EngagementDocument): Generator<Finding> {
  const places = placesOfPoint(document, "constellation/clerk").filter(({ words }) => isAboutOwnerOf(document, words));
  const tasks = places.filter(({ words }, at) => places.findIndex((other) => other.words.start === words.start) === at);
  const [first] = tasks;
  if (first === undefined || tasks.length < leastTasks) return;
  if (placesOfPoint(document, "constellation/decides").some(({ words }) => isAboutOwnerOf(document, words))) return;
  const said = tasks.slice(0, mostQuoted).map((task) => say`"${quote(document, task)}"`);
  yield {
    message: say`The Product Owner is described as a clerk (${listOf(said)}) with no decision of their own: nobody answers for what is built.`,
    range: first.words,
    facets: ["decisions"],
    fixes: [fixWithTerms(document, "decision-rights", say`State what the Product Owner decides`)],
  };
}

/** The description of one role is all about it: `# Role description: Product Owner`. */
function isAboutOwnerOf(document: EngagementDocument, range: Range): boolean {
  return isAboutOwner(document, range) || findProductTitles(document.title?.text ?? "").length > 0;
}

/** `schreibt Tickets` of a cell with many tasks. */
function quote({ markdown: { visible } }: EngagementDocument, { words, range }: PointEvidence): string {
  const said = plainText(visible, { start: words.start, end: range.end });
  const end = said.search(/[,;.]|\s(?:and|und)\s/u);
  return end === -1 ? said : said.slice(0, end);
}

function* findDoubleRole(document: EngagementDocument): Generator<Finding> {
  const [sentence] = placesOfPoint(document, "constellation/double-role");
  const person = document.people.find(
    ({ roles }) =>
      roles.some((role) => findProductTitles(role).some(({ title }) => title === "owner")) &&
      roles.some((role) => says("otherPost", role)),
  );
  const range = person?.nameRange ?? sentence?.words;
  if (range === undefined) return;
  const block = document.markdown.blocks.find((candidate) => isInside(range, candidate.range));
  const around = sentence?.range ?? block?.range ?? range;
  const isSplit = [
    ...placesOfPoint(document, "constellation/time-split").map(({ words }) => words),
    ...document.facts.percentages.map((each) => each.range),
  ].some((place) => isInside(place, around) || isAboutOwner(document, place));
  if (isSplit) return;
  yield {
    message: say`The Product Owner has another post as well and no share of time is stated: the louder post will get the hours.`,
    range,
    facets: ["time-split"],
    severity: "information",
    fixes: [
      fixWithTerms(document, "owner-availability", say`State how much time the Product Owner has for the post`, {
        parts: [0],
      }),
    ],
  };
}
