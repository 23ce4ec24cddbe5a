import type * as lsp from "vscode-languageserver-types";
import { isReadme, readOwnFile } from "../scaffold/own-library.ts";
import { fileNameIn } from "../text/file-path.ts";
import { provideConfigurationDiagnostics } from "./diagnostics.ts";
import type { LanguageContext } from "./language-context.ts";

/** Why a file of a team's folder can't be offered as a template or clause. */
export function provideOwnFileDiagnostics({ uri, text, wording }: LanguageContext): lsp.Diagnostic[] {
  const path = fileNameIn(uri);
  if (isReadme(path)) return [];
  return provideConfigurationDiagnostics({ text, problems: readOwnFile({ path, text }).problems, wording });
}
