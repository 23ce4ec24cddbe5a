import type { DocumentSummary } from "../engagement/document-summary.ts";
import { type DocumentGroup, groupDocuments, type PlacedDocument } from "../engagement/group-documents.ts";
import type { ProposedEngagement } from "../scaffold/propose-configuration.ts";
import { fileNameIn } from "../text/file-path.ts";
import { say } from "../text/message.ts";
import type { SurveyedDocument } from "./survey-folder.ts";

/** How documents belong together, and what has to be said in a configuration for it. */
export interface ProposedEngagements {
  readonly groups: readonly DocumentGroup[];
  readonly engagements: readonly ProposedEngagement[];
}

/**
 * Finds engagements whose documents stand in several folders. Within a folder Mandate sees by itself what belongs together, so
 * that only those have to be said.
 */
export function proposeEngagements(documents: readonly SurveyedDocument[]): ProposedEngagements {
  const spread = findSpread("", documents);
  const taken = new Set(spread.flatMap((group) => group.documents));
  const others = documents.filter(({ summary }) => !taken.has(summary));
  const names = new Set<string>();
  const engagements = spread.map((group): ProposedEngagement => {
    const folder = findCommonFolder(group.documents);
    const name = names.has(group.name) ? `${group.name} ${folder}` : group.name;
    names.add(name);
    const isWhole = documents.every(({ path, summary }) => isBelow(folder, path) === group.documents.includes(summary));
    return { name, folder: isWhole ? folder : undefined, patterns: findPatterns(group.documents, documents) };
  });
  const apart = groupDocuments(others.map(({ path, summary }) => place(summary, folderIn(path))));
  return { groups: [...spread, ...apart], engagements };
}

function findSpread(folder: string, documents: readonly SurveyedDocument[]): DocumentGroup[] {
  const below = documents.filter(({ path }) => isBelow(folder, path));
  if (countFolders(below) < 2) return [];
  const found = groupTogether(below, folder).flatMap((group) => {
    const name = findSharedName(group);
    return name === undefined ? [] : [{ ...group, reason: say`the same name "${name}"` }];
  });
  const taken = new Set(found.flatMap((group) => group.documents));
  const others = below.filter(({ summary }) => !taken.has(summary));
  const children = new Set(others.flatMap(({ path }) => childOf(folder, path) ?? []));
  return [...found, ...[...children].sort().flatMap((child) => findSpread(child, others))];
}

/** Groups documents as if they stood in one folder. */
function groupTogether(documents: readonly SurveyedDocument[], folder: string): DocumentGroup[] {
  const originals = new Map(
    documents.map(({ path, summary }) => {
      // Links lead to a file by its name, which may be that of several files in as many folders.
      const isNameOfOne = documents.filter((other) => fileNameIn(other.path) === fileNameIn(path)).length === 1;
      return [isNameOfOne ? summary : { ...summary, path: path.replaceAll("/", " ") }, summary];
    }),
  );
  return groupDocuments([...originals.keys()].map((summary) => place(summary, folder))).map((group) => ({
    ...group,
    documents: group.documents.flatMap((summary) => originals.get(summary) ?? []).sort(byPath),
  }));
}

function byPath(one: DocumentSummary, other: DocumentSummary): number {
  return one.path < other.path ? -1 : 1;
}

/** An engagement has one of each; two of a name may be an engagement for each of two clients. */
const single = ["sow", "vision", "charter"] as const;

/** A product or a client that documents in several folders name; undefined where the group can't be one engagement. */
function findSharedName({ documents }: DocumentGroup): string | undefined {
  if (single.some((kind) => documents.filter((one) => one.kind === kind).length > 1)) return undefined;
  const foldersOf = new Map<string, Set<string>>();
  for (const { path, identity } of documents) {
    for (const name of [...identity.products, ...identity.clients]) {
      foldersOf.set(name, (foldersOf.get(name) ?? new Set()).add(folderIn(path)));
    }
  }
  return [...foldersOf].find(([, folders]) => folders.size > 1)?.[0];
}

/** Folders all of whose documents are in the group, and the other files by name. */
function findPatterns(group: readonly DocumentSummary[], documents: readonly SurveyedDocument[]): string[] {
  const patterns = group.map(({ path }) => {
    const folder = folderIn(path);
    const isWhole =
      folder !== "" && documents.every((one) => !isBelow(folder, one.path) || group.includes(one.summary));
    return isWhole ? `${folder}/**` : path;
  });
  const isCovered = (pattern: string): boolean =>
    patterns.some((other) => other !== pattern && other.endsWith("/**") && isBelow(other.slice(0, -3), pattern));
  return [...new Set(patterns)].filter((pattern) => !isCovered(pattern)).sort();
}

function place(summary: DocumentSummary, folder: string): PlacedDocument {
  return { summary, folder, root: "", configured: undefined };
}

/** `clients/acme` for `clients/acme/sow.md` and `clients/acme/plan/vision.md`; empty for the topmost. */
function findCommonFolder(documents: readonly DocumentSummary[]): string {
  const [first = "", ...others] = documents.map(({ path }) => folderIn(path));
  let folder = first;
  while (!others.every((other) => other === folder || isBelow(folder, other))) folder = folderIn(folder);
  return folder;
}

function countFolders(documents: readonly SurveyedDocument[]): number {
  return new Set(documents.map(({ path }) => folderIn(path))).size;
}

/** `clients` and `clients/acme` for `clients/acme/sow.md`, and the topmost folder, whose name is empty. */
function isBelow(folder: string, path: string): boolean {
  return folder === "" || path.startsWith(`${folder}/`);
}

function folderIn(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

function childOf(folder: string, path: string): string | undefined {
  const start = folder === "" ? 0 : folder.length + 1;
  const end = path.indexOf("/", start);
  return end === -1 ? undefined : path.slice(0, end);
}
