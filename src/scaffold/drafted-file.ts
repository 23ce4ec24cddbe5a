/** A file that isn't there yet. */
export interface DraftedFile {
  readonly path: string;
  readonly text: string;
}
