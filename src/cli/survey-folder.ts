import { resolve } from "node:path";
import type { DocumentKind } from "../documents/document.ts";
import { kindOfFileName } from "../documents/kind-of-file-name.ts";
import { readDocument } from "../documents/read-document.ts";
import { type DocumentSummary, summarise } from "../engagement/document-summary.ts";
import { buildEngagement } from "../engagement/engagement.ts";
import { type EngagementTerms, findTerms } from "../engagement/engagement-terms.ts";
import { textOf } from "../text/message.ts";
import { pathFrom, slashed } from "../workspace/absolute-path.ts";
import type { CommandIo } from "./command-io.ts";
import { type InputProblem, readInputs } from "./read-inputs.ts";

/** What there is in a folder. Paths lead from it, with forward slashes. */
export interface FolderSurvey {
  readonly documents: readonly SurveyedDocument[];
  /** Documents by their names, but not by their texts. */
  readonly doubtful: readonly { readonly path: string; readonly kind: DocumentKind }[];
  /** How many other Markdown files there are, the doubtful ones among them. */
  readonly others: number;
  /** Folders of old documents and templates, which are not among the others: `archive`. */
  readonly setAside: readonly string[];
}

export interface SurveyedDocument {
  readonly path: string;
  readonly summary: DocumentSummary;
  /** What spoke most for its kind: `title "Statement of work"`. */
  readonly reason: string | undefined;
  readonly terms: Pick<EngagementTerms, "situation" | "contract">;
}

/** Folders whose documents nobody works on. */
const asideNames =
  /^(?:archived?|archives|archiv|old|alt|obsolete|veraltet|backups?|deprecated|templates?|vorlagen?|samples?|muster)$/i;

export async function surveyFolder(
  folder: string,
  io: CommandIo,
  report: (problem: InputProblem) => void,
): Promise<FolderSurvey> {
  const root = slashed(resolve(io.cwd, folder));
  const documents: SurveyedDocument[] = [];
  const doubtful: { readonly path: string; readonly kind: DocumentKind }[] = [];
  const setAside = new Set<string>();
  let others = 0;
  const options = { paths: [folder], configPath: undefined, stdinFilename: undefined };
  await readInputs(
    options,
    io,
    (input) => {
      const path = pathFrom(root, resolve(io.cwd, input.path));
      const document = readDocument(path, input.file.text, input.readOptions);
      const aside = findAside(path);
      if (document.kind === "none") {
        others++;
        const kind = aside === undefined ? kindOfFileName(path) : undefined;
        if (kind !== undefined && kind !== "none" && !document.kindDeclared) doubtful.push({ path, kind });
      } else if (aside !== undefined) {
        setAside.add(aside);
      } else {
        const { situation, contract } = findTerms(document, buildEngagement([document]));
        const [reason] = document.kindReasons.map((message) => textOf(message));
        documents.push({ path, summary: summarise(document), reason, terms: { situation, contract } });
      }
    },
    report,
  );
  return { documents, doubtful, others, setAside: [...setAside].sort() };
}

/** `clients/archive` for `clients/archive/2019/sow.md`. */
function findAside(path: string): string | undefined {
  const folders = path.split("/").slice(0, -1);
  const at = folders.findIndex((name) => asideNames.test(name));
  return at === -1 ? undefined : folders.slice(0, at + 1).join("/");
}
