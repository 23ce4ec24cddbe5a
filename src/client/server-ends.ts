import { commands, l10n, window } from "vscode";
import { CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";
import { commandIds } from "../protocol/commands.ts";

/** A server that ends so often, in so many milliseconds, would end again. */
const mostEnds = 5;
const shortTime = 3 * 60_000;

/** Starts the server again where it ends unasked, without a word, until it has done so too often. */
export function createErrorHandler(): ErrorHandler {
  let ends: number[] = [];
  return {
    // Whatever could not be sent is sent to the next server.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      const now = Date.now();
      ends = [...ends.filter((end) => now - end <= shortTime), now];
      if (ends.length < mostEnds) return { action: CloseAction.Restart, handled: true };
      ends = [];
      void tellOfEnd();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function tellOfEnd(): Promise<void> {
  const [restart, showOutput] = [l10n.t("Start Again"), l10n.t("Show Output")];
  const said = l10n.t("Mandate has stopped working {0} times in a short time: nothing is checked for now.", mostEnds);
  const chosen = await window.showErrorMessage(said, restart, showOutput);
  if (chosen === restart) await commands.executeCommand(commandIds.restartServer);
  if (chosen === showOutput) await commands.executeCommand(commandIds.showOutput);
}
