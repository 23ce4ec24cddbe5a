import type { DeclaredTerms } from "../documents/declared-terms.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { readDocument } from "../documents/read-document.ts";
import { type DocumentSummary, summarise } from "../engagement/document-summary.ts";
import type { Engagement } from "../engagement/engagement.ts";
import { type DocumentGroup, groupDocuments, type PlacedDocument } from "../engagement/group-documents.ts";
import type { FileOptions } from "./arguments/file-options.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { type Input, readInputs } from "./read-inputs.ts";
import { writeProblem } from "./reporters/problem.ts";

/** The engagements of the documents that a command is about, with their other documents. */
export interface ReadEngagements {
  readonly engagements: readonly GroupedEngagement[];
  /** `failed` where something could not be read, of which the user has been told. */
  readonly code: ExitCode;
}

export type GroupedEngagement = Engagement & { readonly grouping: DocumentGroup };

/** `see` gets each document in full and as it was read, which is not kept otherwise. */
export async function readEngagements(
  options: FileOptions,
  io: CommandIo,
  see: (document: EngagementDocument, input: Input) => void = () => {},
): Promise<ReadEngagements> {
  const placed: PlacedDocument[] = [];
  const declaredOf = new Map<DocumentSummary, DeclaredTerms>();
  const asked = new Set<string>();
  let code: ExitCode = exitCodes.clean;
  await readInputs(
    { ...options, withCompanions: true },
    io,
    (input) => {
      const { path, file, readOptions, configuration, place, isAsked } = input;
      const document = readDocument(path, file.text, readOptions);
      const summary = summarise(document);
      see(document, input);
      placed.push({ summary, ...place });
      declaredOf.set(summary, configuration.declared);
      if (isAsked) asked.add(path);
    },
    (problem) => {
      writeProblem(problem, io);
      code = exitCodes.failed;
    },
  );
  const engagements = groupDocuments(placed)
    .filter(({ documents }) => documents.some(({ path }) => asked.has(path)))
    .map((grouping): GroupedEngagement => {
      const { documents } = grouping;
      const [declared] = documents.flatMap((document) => declaredOf.get(document) ?? []);
      return declared === undefined ? { documents, grouping } : { documents, grouping, declared };
    });
  return { engagements, code };
}
