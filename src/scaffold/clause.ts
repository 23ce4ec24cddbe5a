import type { ConceptName } from "../documents/concepts.ts";
import type { DocumentKind, SupportedLanguage } from "../documents/document.ts";
import type { Topic } from "../vocabulary/topics.ts";

/**
 * Text that belongs in an engagement document, ready to insert: "Name the Product Owner".
 * It is written in `clauses/<language>/<name>.md` and reaches the code through `clause-library.generated.ts`.
 */
export interface Clause {
  /** The file's name without ending, the same in every language: `product-owner`. */
  readonly name: string;
  readonly language: SupportedLanguage;
  /** What an author types to get the snippet: `po`, in German `po-de`. */
  readonly prefix: string;
  /** Menu text in the imperative: "Name the Product Owner". */
  readonly title: string;
  /** One sentence that says what the clause settles. */
  readonly description: string;
  /** Kinds of document the clause belongs in. */
  readonly kinds: readonly Exclude<DocumentKind, "none">[];
  /** Concepts a document really says once the placeholders are filled in: `product-owner`. */
  readonly concepts: readonly ConceptName[];
  /** For clauses that `concepts` don't place: beside which section they stand; without a heading, in which. */
  readonly beside?: Topic;
  /** The file below `snippets/` that offers the clause; missing where it serves fixes only. */
  readonly snippetFile?: "sow" | "vision" | "backlog";
  /** Markdown, usually with a `##` heading; open points are placeholders such as `[Product Owner]`. Ends with a line break. */
  readonly body: string;
}
