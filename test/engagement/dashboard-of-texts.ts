import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DeclaredTerms } from "../../src/documents/declared-terms.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import { buildDashboard, type Dashboard } from "../../src/engagement/dashboard/build-dashboard.ts";
import { summarise } from "../../src/engagement/document-summary.ts";
import { groupDocuments } from "../../src/engagement/group-documents.ts";
import { eraseFindings, repositoryRoot } from "../support/fixture.ts";

/** The dashboard of the largest engagement among documents by their names, as of a day within the examples. */
export function dashboardOf(texts: Readonly<Record<string, string>>, declared: DeclaredTerms = {}): Dashboard {
  const documents = new Map(Object.entries(texts).map(([path, text]) => [path, readDocument(path, text)]));
  const [grouping] = groupDocuments(
    [...documents.values()].map((document) => ({
      summary: summarise(document),
      folder: "",
      root: "",
      configured: undefined,
    })),
  ).sort((a, b) => b.documents.length - a.documents.length);
  assert.ok(grouping);
  return buildDashboard({
    engagement: { documents: grouping.documents, grouping, declared },
    open: (path) => documents.get(path),
    today: "2027-02-15",
    uriOf: (path) => `file:///${path}`,
  });
}

/** The documents of a folder of `test/`, without drawings. */
export function readTexts(folder: string): Readonly<Record<string, string>> {
  const path = join(repositoryRoot, "test", folder);
  return Object.fromEntries(
    readdirSync(path)
      .sort()
      .map((name) => [name, eraseFindings(readFileSync(join(path, name), "utf8"))]),
  );
}
