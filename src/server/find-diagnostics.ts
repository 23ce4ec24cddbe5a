import type { Diagnostic } from "vscode-languageserver";
import type { LanguageContext } from "../language/language-context.ts";
import { languageService } from "../language/language-service.ts";
import type { DocumentSettings } from "./document-settings.ts";

/** What is shown of a document; of one in a team's own folder, why it can't be offered. */
export function findDiagnostics({ isChecked, isOwnFile }: DocumentSettings, context: LanguageContext): Diagnostic[] {
  if (isOwnFile) return languageService.ownFileDiagnostics(context);
  return isChecked ? languageService.diagnostics(context) : [];
}
