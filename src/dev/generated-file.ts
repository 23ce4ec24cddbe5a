/** A file that `npm run generate` writes. */
export interface GeneratedFile {
  /** From the repository's root, with forward slashes: `snippets/sow.json`. */
  readonly path: string;
  readonly content: string;
}
