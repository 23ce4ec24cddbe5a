import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ProtocolConnection } from "vscode-languageserver";
import { projectFolder } from "../../src/dev/vscode/folders.ts";
import { restOfFingers } from "../../src/server/server-host.ts";
import type { Peers } from "../install-peers.ts";
import type { LanguageServer } from "./typing-client.ts";

/** Ours, as it is shipped. */
export const mandateServer: LanguageServer = {
  title: "Mandate",
  command: [process.execPath, path.join(projectFolder, "dist/server.cjs"), "--stdio"],
  findings: "are pushed",
  restMilliseconds: restOfFingers,
};

/** The peers that are there. */
export async function findPeerServers(peers: Peers): Promise<LanguageServer[]> {
  const { newerNode, vscodeMarkdown, markdownIt, unified } = peers;
  return [
    ...(newerNode !== undefined && vscodeMarkdown !== undefined && markdownIt !== undefined
      ? [await describeVscodeMarkdown(newerNode, vscodeMarkdown, markdownIt)]
      : []),
    ...(unified !== undefined ? [describeUnified(unified)] : []),
  ];
}

export const vscodeMarkdownTitle = "vscode-markdown-languageserver 0.5";
export const unifiedTitle = "unified-language-server with remark-lint";

function describeUnified(file: string): LanguageServer {
  return {
    title: unifiedTitle,
    command: [process.execPath, file, "--stdio"],
    findings: "are pushed",
    restMilliseconds: 0,
  };
}

/** VS Code parses for its server, in the extension host, and so does our client; both count. All checks are on. */
async function describeVscodeMarkdown(node: string, file: string, markdownIt: string): Promise<LanguageServer> {
  const { default: MarkdownIt } = await import(pathToFileURL(markdownIt).href);
  const parser = new MarkdownIt({ html: true });
  return {
    title: vscodeMarkdownTitle,
    command: [node, file, "--stdio"],
    initializationOptions: { markdownFileExtensions: ["md"] },
    settings: {
      markdown: {
        preferredMdPathExtensionStyle: "auto",
        server: { log: "off" },
        validate: {
          enabled: true,
          referenceLinks: { enabled: "warning" },
          fragmentLinks: { enabled: "warning" },
          fileLinks: { enabled: "warning", markdownFragmentLinks: "inherit" },
          ignoredLinks: [],
          unusedLinkDefinitions: { enabled: "warning" },
          duplicateLinkDefinitions: { enabled: "warning" },
        },
      },
    },
    findings: "are pulled",
    restMilliseconds: 0,
    serve: (connection, textOf) => serveFiles(connection, (uri) => parser.parse(textOf(uri), {})),
  };
}

interface FileRequest {
  readonly uri: string;
}

function serveFiles(connection: ProtocolConnection, parse: (uri: string) => unknown): void {
  connection.onRequest("markdown/parse", ({ uri }: FileRequest) => parse(uri));
  connection.onRequest("markdown/fs/readFile", ({ uri }: FileRequest) => [...readFileSync(fileURLToPath(uri))]);
  connection.onRequest("markdown/fs/stat", ({ uri }: FileRequest) => {
    const stat = statSync(fileURLToPath(uri), { throwIfNoEntry: false });
    return stat === undefined ? null : { isDirectory: stat.isDirectory() };
  });
  connection.onRequest("markdown/fs/readDirectory", () => []);
  connection.onRequest("markdown/fs/watcher/create", () => null);
  connection.onRequest("markdown/fs/watcher/delete", () => null);
  connection.onRequest("markdown/findMarkdownFilesInWorkspace", () => []);
}
