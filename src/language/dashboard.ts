import { buildDashboard, type Dashboard } from "../engagement/dashboard/build-dashboard.ts";
import type { LanguageContext } from "./language-context.ts";

/** What the documents of a document's engagement say together; undefined where there is no engagement document. */
export function provideDashboard({ engagement, today, open, uriOf }: LanguageContext): Dashboard | undefined {
  if (engagement.documents.every(({ kind }) => kind === "none")) return undefined;
  return buildDashboard({ engagement, today, open, uriOf });
}
