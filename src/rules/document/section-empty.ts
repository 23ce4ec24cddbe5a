import type { ConceptName } from "../../documents/concepts.ts";
import { conceptNames } from "../../documents/concepts.ts";
import type { DocumentKind, EngagementDocument } from "../../documents/document.ts";
import { isFieldOfForm } from "../../documents/form-fields.ts";
import { topicsOfHeading } from "../../documents/sections-about.ts";
import type { Section } from "../../markdown/markdown-document.ts";
import { clauseLibrary } from "../../scaffold/clause-library.generated.ts";
import { say } from "../../text/message.ts";
import { overlaps } from "../../text/range.ts";
import type { Topic } from "../../vocabulary/topics.ts";
import { fixWithTerms } from "../clause-fix.ts";
import { everyKind } from "../every-kind.ts";
import { isExpected, isTerm } from "../expected-terms.ts";
import { hasPlaceholder } from "../has-placeholder.ts";
import { markdown } from "../markdown.ts";
import { isMissing } from "../missing-concept.ts";
import type { Finding, Fix, Rule, Severity } from "../rule.ts";

const risks: readonly ConceptName[] = ["risk-value", "risk-viability", "risk-feasibility", "risk-usability"];

/** Concepts whose absence a rule of their own reports, at the same heading. */
const reportedElsewhere: Readonly<Partial<Record<DocumentKind, readonly ConceptName[]>>> = {
  sow: [
    ...([
      "product-owner",
      "roles",
      "client-duties",
      "in-scope",
      "out-of-scope",
      "change-control",
      "acceptance",
      "assumptions",
    ] as const),
    ...(["pricing", ...risks] as const),
  ],
  vision: ["target-users", "problem", "solution", "business-goals", "out-of-scope", ...risks],
  backlog: ["product-owner"],
  charter: ["roles"],
};

/** So many empty sections in a row are one finding. */
const leastRun = 3;

export default {
  id: "document/section-empty",
  docs: {
    summary: "Every section says something.",
    rationale:
      "A heading over nothing looks like a promise and is none. Where a section has only a placeholder, or where another rule reports that its content is missing, that one speaks instead. In a backlog, where titles are often items, it is a hint.",
    source: "Catalogue K11.",
    examples: {
      bad: markdown`
        # Statement of work: Ticket shop

        ## Deliverables

        - Seat map

        ## Timeline

        ## Support

        Questions are answered on working days.
      `,
      good: markdown`
        # Statement of work: Ticket shop

        ## Deliverables

        - Seat map

        ## Timeline

        The seat map is delivered by 30 April 2027.

        ## Support

        Questions are answered on working days.
      `,
    },
  },
  severity: "warning",
  since: "0.1.0",
  kinds: everyKind,
  languages: "all",

  *check({ document }) {
    const empty = document.emptySections.filter((section) => isReportedHere(document, section));
    for (const run of joinNeighbours(empty)) {
      const [section] = run;
      if (section?.heading === undefined) continue;
      const { text, textRange } = section.heading;
      if (run.length >= leastRun) {
        const message = say`"${text}" and ${run.length - 1} sections after it are empty: readers will take their titles for promises.`;
        yield {
          message,
          range: textRange,
          severity: severityIn(document),
          noFix: say`So many empty sections are an outline, which only its author can fill in.`,
        };
        continue;
      }
      for (const one of run) yield* reportSection(document, one);
    }
  },
} satisfies Rule;

function* reportSection(document: EngagementDocument, section: Section): Generator<Finding> {
  const { heading } = section;
  if (heading === undefined) return;
  const message = say`Section "${heading.text}" is empty: readers will take its title for a promise.`;
  const noFix = say`Only the author knows what belongs below a title of their own.`;
  yield { message, range: heading.textRange, severity: severityIn(document), fixes: fillIn(document, section), noFix };
}

/** In a backlog a title is often an item, and what stands below it is written as work goes on. */
function severityIn({ kind }: EngagementDocument): Severity {
  return kind === "backlog" ? "hint" : "warning";
}

/** A heading with a placeholder below it, or the heading of a backlog item, is for other rules. */
function isReportedHere(document: EngagementDocument, section: Section): boolean {
  if (hasPlaceholder(document, section.range) || isSubtitle(document, section)) return false;
  if (document.items.some(({ titleRange }) => overlaps(titleRange, section.range))) return false;
  if (isContinued(document, section) || isFieldOfForm(document, section)) return false;
  return !topicsOfHeading(document, section).some((topic) => isReportedElsewhere(document, topic));
}

/** `## Contacts` over `## Team members`: the next section is about people as well, and names them. */
function isContinued(document: EngagementDocument, section: Section): boolean {
  const { sections } = document.markdown;
  const next = sections[sections.indexOf(section) + 1];
  if (next?.level !== section.level || document.emptySections.includes(next)) return false;
  return [section, next].every((each) => topicsOfHeading(document, each).includes("roles"));
}

/** `# Ticket shop` with `## Proposal for the theatre` below it, before anything else is said. */
function isSubtitle(document: EngagementDocument, section: Section): boolean {
  const { sections, blocks, text } = document.markdown;
  const [title, next] = sections.filter(({ heading }) => heading !== undefined);
  if (next !== section || title?.level !== 1 || section.level === 1) return false;
  if ((blocks[0]?.range.start ?? 0) < section.range.end) return false;
  const isNextLine = /^[ \t]*\r?\n?$/.test(text.slice(title.heading?.range.end, section.range.start));
  return isNextLine || topicsOfHeading(document, section).length === 0;
}

/** Empty sections that follow one another directly, as in an outline that nobody has filled in yet. */
function joinNeighbours(sections: readonly Section[]): readonly (readonly Section[])[] {
  const runs: Section[][] = [];
  for (const section of sections) {
    const last = runs.at(-1);
    const previous = last?.at(-1);
    if (last === undefined || previous?.range.end !== section.range.start || previous.level !== section.level) {
      runs.push([section]);
    } else {
      last.push(section);
    }
  }
  return runs;
}

function isReportedElsewhere(document: EngagementDocument, topic: Topic): boolean {
  const reported = reportedElsewhere[document.kind] ?? [];
  const concepts = topic === "risks" ? risks : conceptNames.filter((name) => name === topic);
  return concepts.some(
    (name) => reported.includes(name) && isMissing(document, name) && (!isTerm(name) || isExpected(document, name)),
  );
}

/** The clause that is about the section's topic first of all. */
function fillIn(document: EngagementDocument, section: Section): Fix[] {
  const topics = topicsOfHeading(document, section);
  const clause = clauseLibrary.find(
    ({ kinds, concepts }) =>
      kinds.some((kind) => kind === document.kind) && topics.some((topic) => topic === concepts[0]),
  );
  return clause === undefined ? [] : [fixWithTerms(document, clause.name, say`Fill in the section`, { section })];
}
