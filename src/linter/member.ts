import type { DeclaredTerms } from "../documents/declared-terms.ts";
import type { EngagementDocument } from "../documents/document.ts";
import { lookAtOther, type OtherText } from "../documents/first-look.ts";
import { type ReadOptions, readDocument } from "../documents/read-document.ts";
import type { DocumentSummary } from "../engagement/document-summary.ts";
import type { Engagement } from "../engagement/engagement.ts";
import { type DocumentGroup, groupDocuments, type PlacedDocument } from "../engagement/group-documents.ts";
import { joinGaps } from "./join-gaps.ts";
import { type AdviceLevel, type LimitedFindings, limitAdvice } from "./limit-advice.ts";
import { type DocumentOpener, type JudgedDocument, judgeDocument, lintWithin, type WideFindings } from "./lint.ts";
import type { LintOptions } from "./lint-options.ts";

/** A document that has been judged by itself, and may be one of an engagement. */
export interface Member {
  readonly judged: JudgedDocument;
  readonly place: Omit<PlacedDocument, "summary">;
  /** What the configuration declares of it. */
  readonly declared: DeclaredTerms;
  /** The document in full. */
  read(): EngagementDocument;
}

/** A text with all that decides how it is read and judged. */
export interface MemberSource {
  readonly path: string;
  readonly text: string;
  readonly readOptions: ReadOptions;
  readonly lintOptions: LintOptions;
  readonly declared: DeclaredTerms;
  readonly place: Member["place"];
}

/** Reads and judges a document by itself. The document is let go and read again where it is asked for, so that few are held at a time. */
export function readMember(source: MemberSource, given?: EngagementDocument): Member {
  const { path, text, readOptions, lintOptions, declared, place } = source;
  const other = given === undefined && readOptions.kind === undefined ? lookAtOther(path, text) : undefined;
  if (other !== undefined) return standInFor(source, other);
  const document = given ?? readDocument(path, text, readOptions);
  const judged = judgeDocument(document, declared, lintOptions);
  // Most files of a workspace are no engagement documents; nothing of theirs is held.
  const heldText = document.kind === "none" ? "" : text;
  const held = new WeakRef(document);
  return { judged, place, declared, read: () => held.deref() ?? readDocument(path, heldText, readOptions) };
}

let nothing: EngagementDocument | undefined;

/** What certainly is no engagement document is not read: an empty one, the same for all, stands for it. */
function standInFor({ path, lintOptions, declared, place }: MemberSource, { language }: OtherText): Member {
  nothing ??= readDocument("", "", { kind: "none" });
  const judged = judgeDocument(nothing, declared, lintOptions);
  const empty = nothing;
  return {
    judged: { ...judged, summary: { ...judged.summary, path, language } },
    place,
    declared,
    read: () => ({ ...empty, path, language }),
  };
}

/** The engagement that a member belongs to. */
export interface Membership {
  readonly group: DocumentGroup;
  readonly engagement: Engagement;
}

/** Each member's engagement, the same object for all that are in it; none for documents of kind `none`. */
export function findMemberships(members: readonly Member[]): ReadonlyMap<DocumentSummary, Membership> {
  const declaredOf = new Map(members.map(({ judged, declared }) => [judged.summary, declared]));
  const placed = members.map(({ judged, place }) => ({ summary: judged.summary, ...place }));
  const memberships = new Map<DocumentSummary, Membership>();
  for (const group of groupDocuments(placed)) {
    const engagements = new Map<DeclaredTerms | undefined, Engagement>();
    for (const summary of group.documents) {
      const declared = declaredOf.get(summary);
      const engagement = engagements.get(declared) ?? buildEngagementOf(group, declared);
      engagements.set(declared, engagement);
      memberships.set(summary, { group, engagement });
    }
  }
  return memberships;
}

/** The engagement that a group of documents is to one for which a configuration declares this. */
export function buildEngagementOf(group: DocumentGroup, declared: DeclaredTerms | undefined): Engagement {
  return { documents: group.documents, grouping: group, ...(declared !== undefined && { declared }) };
}

/** What is shown of a member's findings. */
export function lintMember(
  { judged }: Member,
  engagement: Engagement,
  open: DocumentOpener,
  level: AdviceLevel,
  wide?: WideFindings,
): LimitedFindings {
  return limitAdvice(judged.summary, joinGaps(lintWithin(judged, engagement, open, wide)), level);
}

/** Opens members by the path of their summaries. */
export function openAmong(members: readonly Member[]): DocumentOpener {
  const byPath = new Map(members.map((member) => [member.judged.summary.path, member]));
  return (path) => byPath.get(path)?.read();
}
