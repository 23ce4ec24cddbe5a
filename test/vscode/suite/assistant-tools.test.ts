import { equal, match, ok, rejects } from "node:assert/strict";
import * as vscode from "vscode";
import { closeDocuments, openDocument, waitForRule } from "./opened-document.ts";
import { waitFor } from "./wait-for.ts";

/** What VS Code has had since 1.95; our types are those of an older version. */
interface ToolApi {
  readonly lm?: {
    readonly tools?: readonly { readonly name: string; readonly tags: readonly string[] }[];
    invokeTool?(
      name: string,
      options: { readonly input: object; readonly toolInvocationToken: undefined },
    ): Promise<{ readonly content: readonly { readonly value: string }[] }>;
  };
}
const { lm } = vscode as unknown as ToolApi;

describe("Tools for assistants", () => {
  before(function () {
    if (lm?.invokeTool === undefined) this.skip();
  });
  afterEach(closeDocuments);

  const ask = async (name: string, input: object): Promise<string> => {
    const result = await lm?.invokeTool?.(name, { input, toolInvocationToken: undefined });
    return result?.content.map(({ value }) => value).join("") ?? "";
  };

  it("are there, with names of their own", async () => {
    const names = await waitFor("the tools", () => {
      const known = lm?.tools?.filter(({ tags }) => tags.includes("mandate")).map(({ name }) => name) ?? [];
      return known.length === 5 ? known : undefined;
    });
    ok(names.includes("check_document"));
  });

  it("check a document that isn't shown, and one as it stands unsaved", async () => {
    match(await ask("check_document", { path: "statement-of-work.md" }), /ownership\/po-not-named: /);
    const document = await openDocument("statement-of-work.md");
    await waitForRule(document, "ownership/po-not-named");
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, "\n\nProduct Owner: Jana Roth\n");
    ok(await vscode.workspace.applyEdit(edit));
    equal(/po-not-named/.test(await ask("check_document", { path: "statement-of-work.md" })), false);
    match(await ask("inspect_document", { path: "statement-of-work.md" }), /product-owner: named, Jana Roth/);
  });

  it("check a draft, and draft a clause", async () => {
    const text =
      "# Statement of work: Ferry\n\n## Deliverables\n\n- Timetable\n\n## Team\n\n- Ada Lindqvist, designer\n";
    match(await ask("check_document", { text }), /ownership\/po-not-named/);
    match(await ask("draft_clause", { clause: "out-of-scope", text }), /\[[^\]]+\]/);
  });

  it("say what they can't do, and read nothing outside of the workspace", async () => {
    await rejects(ask("explain_rule", { rule: "risk/value-mising" }), /Did you mean "risk\/value-missing"\?/);
    await rejects(ask("check_document", { path: "../outside.md" }), /This is outside of the folders that are open/);
    await rejects(ask("check_document", { path: "lost.md" }), /There is no such file/);
  });
});
