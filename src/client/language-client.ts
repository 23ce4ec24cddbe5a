import { type LogOutputChannel, Uri } from "vscode";
import { type LanguageClientOptions, RevealOutputChannelOn } from "vscode-languageclient";
import { commandIds } from "../protocol/commands.ts";
import type { InitializationOptions } from "../protocol/initialization.ts";
import { rulePageScheme } from "../protocol/requests.ts";
import { createErrorHandler } from "./server-ends.ts";
import { rememberDrafts } from "./shown-drafts.ts";

/** Documents that people write. Other schemes show old versions, parts or outputs of them. */
const schemes = ["file", "untitled", "vscode-remote", "vscode-vfs", "vscode-test-web", "vscode-userdata", "memfs"];

/**
 * What the client for Node and the one for the browser have in common. Where the server ends unasked, the client drops what
 * it has published.
 */
export function buildClientOptions(outputChannel: LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    commands: [commandIds.ignoreFinding, commandIds.explainFinding],
  };
  return {
    documentSelector: schemes.map((scheme) => ({ scheme, language: "markdown" })),
    initializationOptions,
    outputChannel,
    errorHandler: createErrorHandler(),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // A hover links to the page of its rule, by a command of ours and by no other.
    markdown: { isTrusted: { enabledCommands: [commandIds.explainFinding] } },
    middleware: {
      async provideCodeActions(document, range, context, token, next) {
        const actions = await next(document, range, context, token);
        rememberDrafts(actions ?? [], document);
        return actions;
      },
      handleDiagnostics(uri, diagnostics, next) {
        for (const { code } of diagnostics) {
          // The page on the web is for other editors; this one shows its own, without a network.
          if (typeof code === "object") code.target = rulePageUri(String(code.value));
        }
        next(uri, diagnostics);
      },
    },
  };
}

/** The page of a rule, which the server writes. */
export function rulePageUri(rule: string): Uri {
  return Uri.from({ scheme: rulePageScheme, path: `/${rule}.md` });
}
