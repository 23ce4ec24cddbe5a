/** What a client may tell the server at the start, as LSP's `initializationOptions`. */
export interface InitializationOptions {
  /** Ids of Mandate's commands that the client runs itself; without them the server gives plain edits and links. */
  readonly commands?: readonly string[];
}
