import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import { execFileSync } from "node:child_process";
import * as vscode from "vscode";
import { commandIds } from "../../../src/protocol/commands.ts";
import {
  closeDocuments,
  findDiagnostics,
  openDocument,
  waitForRule,
  waitForRuleToGo,
} from "../suite/opened-document.ts";
import { waitFor } from "../suite/wait-for.ts";

describe("A server that is killed", function () {
  this.timeout(120_000);

  before(async () => {
    // One that has been ended on purpose has not failed before.
    await vscode.commands.executeCommand(commandIds.restartServer);
  });
  afterEach(closeDocuments);

  it("comes again, with all edits and nothing stale, until it has been killed five times", async () => {
    const document = await openDocument("statement-of-work.md");
    await waitForRule(document, "ownership/po-not-named");
    const before = describeFindings(document);
    const text = document.getText();

    // While it is at rest, with an edit that it never hears of.
    let killed = await killServer();
    const edited = `${text}\nProduct Owner: Jana Roth\n`;
    await replace(document, edited);
    await waitForRuleToGo(document, "ownership/po-not-named");
    await waitFor("findings of a new server", () => (findDiagnostics(document).length > 0 ? true : undefined));
    notEqual(await findServer(), killed);
    equal(document.getText(), edited);

    // In the midst of its work.
    await replace(document, text);
    killed = await killServer();
    await waitForRule(document, "ownership/po-not-named");
    notEqual(await findServer(), killed);

    // While it starts.
    await killServer();
    killed = await killServer();
    await waitFor("the findings as they were", () =>
      JSON.stringify(describeFindings(document)) === JSON.stringify(before) ? true : undefined,
    );
    notEqual(await findServer(), killed);

    await killServer();
    await waitFor("findings to go with the server", () => (findDiagnostics(document).length === 0 ? true : undefined));
    ok(findServers().length === 0, "It was started a sixth time.");

    await vscode.commands.executeCommand(commandIds.restartServer);
    await waitForRule(document, "ownership/po-not-named");
    deepEqual(describeFindings(document), before);
  });
});

async function replace(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
}

function describeFindings(document: vscode.TextDocument): string[] {
  return findDiagnostics(document)
    .map(({ message, range }) => `${range.start.line}: ${message}`)
    .sort();
}

async function killServer(): Promise<number> {
  const server = await findServer();
  process.kill(server, "SIGKILL");
  await waitFor("the server to be gone", () => (findServers().includes(server) ? undefined : true));
  return server;
}

function findServer(): Promise<number> {
  return waitFor("a server", () => findServers()[0]);
}

/** The processes of this host that run the server. */
function findServers(): number[] {
  const processes = execFileSync("ps", ["-A", "-o", "pid=,ppid=,stat=,args="], { encoding: "utf8" }).split("\n");
  return processes.flatMap((line) => {
    const [pid, parent, state, ...command] = line.trim().split(/\s+/);
    const isServer = Number(parent) === process.pid && command.some((part) => part.endsWith("server.cjs"));
    return isServer && !state?.startsWith("Z") ? [Number(pid)] : [];
  });
}
