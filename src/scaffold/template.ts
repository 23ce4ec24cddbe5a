import type { DocumentKind, SupportedLanguage } from "../documents/document.ts";

/**
 * A whole document to start from: "Statement of work". It is written in `templates/<language>/<name>.md`, where a line
 * `{{product-owner}}` stands for the clause of that name, and reaches the code through `template-library.generated.ts`.
 */
export interface Template {
  /** The file's name without ending, the same in every language: `statement-of-work`. */
  readonly name: string;
  readonly language: SupportedLanguage;
  readonly title: string;
  /** One sentence that says what the document settles. */
  readonly description: string;
  readonly kind: Exclude<DocumentKind, "none">;
  /** What a new document is called, where nobody says otherwise. */
  readonly fileName: string;
  /** Markdown with all clauses in place; open points are placeholders such as `[Product Owner]`. Ends with a line break. */
  readonly body: string;
}
