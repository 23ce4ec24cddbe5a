import { object } from "@optique/core/constructs";
import { message } from "@optique/core/message";
import { command, constant, option } from "@optique/core/primitives";

/** Serves an editor. */
export const lspArguments = command(
  "lsp",
  object({
    name: constant("lsp"),
    stdio: option("--stdio", { description: message`Speak over standard input and output, which is the only way.` }),
  }),
  {
    brief: message`Serve an editor: Neovim, Helix, Emacs, Zed and others`,
    description: message`The language server for editors that speak the Language Server Protocol. An editor starts it and speaks with it over standard input and output; docs/editors.md has the settings of Neovim, Helix, Emacs, Zed and Sublime Text.`,
  },
);
