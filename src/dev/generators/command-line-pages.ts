import { argumentsOf } from "../../cli/arguments/all-arguments.ts";
import { readArguments } from "../../cli/arguments/read-arguments.ts";
import type { GeneratedFile } from "../generated-file.ts";

/** `docs/cli.md`: the help of every command, as the terminal shows it. */
export function generateCommandLinePages(): readonly GeneratedFile[] {
  const pages = Object.keys(argumentsOf).map((name) => `## mandate ${name}\n\n${showHelp(name, "--help")}`);
  return [{ path: "docs/cli.md", content: `${introduction}\n${showHelp("--help")}\n${pages.join("\n")}` }];
}

const introduction = `# Command line

Everything below is also shown by \`mandate --help\` and \`mandate COMMAND --help\`.

| exit code | says                                                                             |
| --------- | -------------------------------------------------------------------------------- |
| 0         | nothing found, or only information and hints                                     |
| 1         | errors, or more warnings than allowed                                            |
| 2         | something could not be read, or was mistyped; the other files are still checked |

Your shell completes commands, options and files once it has read a script, which \`mandate completion\` prints for bash, zsh, fish, PowerShell (pwsh) and Nushell (nu):

\`\`\`sh
mandate completion bash >> ~/.bashrc
mandate completion zsh > "\${fpath[1]}/_mandate"
mandate completion fish > ~/.config/fish/completions/mandate.fish
\`\`\`

## mandate
`;

function showHelp(...argv: readonly string[]): string {
  const answer = readArguments(argv);
  if (answer.name !== "answer") throw new Error(`"mandate ${argv.join(" ")}" shows no help.`);
  return `\`\`\`text\n${answer.text.replaceAll(/ +$/gm, "").trim()}\n\`\`\`\n`;
}
