import type { Connection, PublishDiagnosticsParams } from "vscode-languageserver";

/** The diagnostics that the client has. */
export class SentDiagnostics {
  readonly #connection: Connection;
  readonly #sent = new Map<string, string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Sends what has changed since it was last sent. */
  send(diagnostics: PublishDiagnosticsParams): void {
    const { uri } = diagnostics;
    const said = JSON.stringify(diagnostics);
    if (said === (this.#sent.get(uri) ?? JSON.stringify({ uri, diagnostics: [] }))) return;
    this.#sent.set(uri, said);
    this.#connection.sendDiagnostics(diagnostics).catch(() => {
      // The client has gone, and its list of problems with it.
    });
  }

  clear(uri: string): void {
    this.send({ uri, diagnostics: [] });
  }
}
