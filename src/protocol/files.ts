/**
 * Tells the server what stands in files that it can't read where it runs: in a browser all, elsewhere those that are on
 * no disk. Beyond LSP; a client can do without it.
 */
export const filesNotification = "mandate/files";

export interface FilesParams {
  /** By URI: configuration files and Markdown files; null for one that has gone. */
  readonly texts: Readonly<Record<string, string | null>>;
  /** Whether more follow; the server looks at them once all have come. */
  readonly isMoreToCome: boolean;
}
