import { type Disposable, EventEmitter, type Uri, workspace } from "vscode";

const documents = "**/*.{md,markdown,mdown}";
/** Packages of others and hidden folders hold documents of others. */
const leftOut = "{**/node_modules/**,**/.*/**}";
/** Reading more would keep the editor busy. */
const mostDocuments = 500;

/** The Markdown files of the workspace, looked for when they are first asked for, and again after one has come or gone. */
export class WorkspaceDocuments implements Disposable {
  readonly #watcher = workspace.createFileSystemWatcher(documents);
  readonly #changed = new EventEmitter<void>();
  /** A file has come or gone. */
  readonly onDidChange = this.#changed.event;
  readonly #listeners: readonly Disposable[];
  #found: Thenable<readonly Uri[]> | undefined;

  constructor() {
    const forget = (): void => {
      this.#found = undefined;
      this.#changed.fire();
    };
    this.#listeners = [
      this.#watcher.onDidCreate(forget),
      this.#watcher.onDidDelete(forget),
      workspace.onDidChangeWorkspaceFolders(forget),
    ];
  }

  find(): Thenable<readonly Uri[]> {
    this.#found ??= workspace.findFiles(documents, leftOut, mostDocuments);
    return this.#found;
  }

  dispose(): void {
    for (const disposable of [...this.#listeners, this.#watcher, this.#changed]) disposable.dispose();
  }
}
