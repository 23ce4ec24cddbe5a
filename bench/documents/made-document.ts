/** A file that is made up to be measured. */
export interface MadeDocument {
  /** With forward slashes where it lies in folders. */
  readonly name: string;
  readonly text: string;
}
