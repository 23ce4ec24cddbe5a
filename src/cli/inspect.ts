import { describeDocument, type JsonDocument } from "../documents/describe-document.ts";
import type { DocumentKind } from "../documents/document.ts";
import { readDocument } from "../documents/read-document.ts";
import { type DocumentSummary, summarise } from "../engagement/document-summary.ts";
import { buildEngagement, type Engagement } from "../engagement/engagement.ts";
import type { EngagementTerms, Term } from "../engagement/engagement-terms.ts";
import { groupDocuments, type PlacedDocument } from "../engagement/group-documents.ts";
import { type AmbiguousName, describeEngagement, findAmbiguousNames } from "../linter/describe-engagement.ts";
import { type Expectations, findExpectations } from "../linter/expectations.ts";
import { textOf } from "../text/message.ts";
import type { InspectCommand } from "./arguments/inspect-arguments.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { readInputs } from "./read-inputs.ts";
import { formatEngagement, formatInspection } from "./reporters/inspection.ts";
import { writeProblem } from "./reporters/problem.ts";
import { createStyle } from "./reporters/style.ts";
import { writeJson } from "./reporters/write-json.ts";

/** What `mandate inspect --format json` prints. Within version 1, fields are only added. */
export interface JsonInspection {
  readonly version: 1;
  readonly documents: readonly InspectedDocument[];
  /** Those that the documents belong to, with all documents in them. */
  readonly engagements: readonly JsonEngagement[];
}

export interface InspectedDocument extends JsonDocument, JsonExpectations {
  /** Not there for what is no engagement document. */
  readonly engagement?: { readonly name: string; readonly reason: string };
}

interface JsonExpectations {
  readonly profile: JsonTerm;
  readonly terms: Readonly<Record<keyof EngagementTerms, JsonTerm | undefined>>;
  readonly unordered: string | undefined;
}

interface JsonTerm extends Omit<Term<string>, "reason"> {
  readonly reason: string;
}

export interface JsonEngagement {
  readonly name: string;
  readonly documents: readonly { readonly path: string; readonly kind: DocumentKind }[];
  readonly ambiguousNames: readonly AmbiguousName[];
}

/** `mandate inspect`: what Mandate understands of documents, and where they say it. */
export async function inspect(command: InspectCommand, io: CommandIo): Promise<ExitCode> {
  const style = createStyle(command.color, io);
  const placed: PlacedDocument[] = [];
  const inspected: Inspected[] = [];
  let code: ExitCode = exitCodes.clean;
  await readInputs(
    { ...command, withCompanions: true },
    io,
    ({ path, file, readOptions, configuration: { declared, profile: chosen }, place, isAsked }) => {
      const document = readDocument(path, file.text, readOptions);
      const summary = summarise(document);
      placed.push({ summary, ...place });
      if (!isAsked) return;
      const expectations = findExpectations(document, buildEngagement([document], declared), chosen);
      const json = { ...describeDocument(document), ...describeExpected(expectations) };
      inspected.push({ summary, json, page: formatInspection(document, expectations, style) });
    },
    (problem) => {
      writeProblem(problem, io);
      code = exitCodes.failed;
    },
  );
  const engagements = new Map(
    groupDocuments(placed).flatMap((grouping) => {
      const engagement: Engagement = { documents: grouping.documents, grouping };
      return grouping.documents.map((one) => [one, engagement] as const);
    }),
  );
  const found = inspected.map(({ summary, json, page }) => {
    const engagement = engagements.get(summary);
    return { json, page, engagement, description: engagement && describeEngagement(summary, engagement) };
  });
  if (command.format === "json") {
    const inspection: JsonInspection = {
      version: 1,
      documents: found.map(({ json, description }) => {
        if (description === undefined) return json;
        const { name, reason } = description;
        return { ...json, engagement: { name, reason: textOf(reason) } };
      }),
      engagements: [...new Set(found.flatMap(({ engagement }) => engagement ?? []))].map(toJson),
    };
    io.writeOutput(writeJson(inspection));
  } else {
    const pages = found.map(({ page, description }) =>
      description === undefined ? page : page + formatEngagement(description, style),
    );
    io.writeOutput(pages.length === 0 ? "Nothing was read: there are no Markdown files here\n" : pages.join("\n"));
  }
  return code;
}

/** What was made of a document, which is let go before the others of its engagement are known. */
interface Inspected {
  readonly summary: DocumentSummary;
  readonly json: JsonDocument & JsonExpectations;
  readonly page: string;
}

function toJson(engagement: Engagement): JsonEngagement {
  return {
    name: engagement.grouping?.name ?? "",
    documents: engagement.documents.map(({ path, kind }) => ({ path, kind })),
    ambiguousNames: findAmbiguousNames(engagement),
  };
}

function describeExpected({ profile, terms, unordered }: Expectations): JsonExpectations {
  const { situation, contract, audience, constellation, ownerSide } = terms;
  return {
    profile: toJsonTerm(profile),
    terms: {
      situation: situation && toJsonTerm(situation),
      contract: contract && toJsonTerm(contract),
      audience: audience && toJsonTerm(audience),
      constellation: constellation && toJsonTerm(constellation),
      ownerSide: ownerSide && toJsonTerm(ownerSide),
    },
    unordered: unordered && textOf(unordered),
  };
}

function toJsonTerm({ value, origin, reason }: Term<string>): JsonTerm {
  return { value, origin, reason: textOf(reason) };
}
