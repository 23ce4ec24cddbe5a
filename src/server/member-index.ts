import type { DeclaredTerms } from "../documents/declared-terms.ts";
import type { DocumentSummary } from "../engagement/document-summary.ts";
import type { Engagement } from "../engagement/engagement.ts";
import { type DocumentGroup, groupDocuments } from "../engagement/group-documents.ts";
import { compareSummaries, isChanged, type SummaryChange } from "../engagement/summary-parts.ts";
import type { AdviceLevel, LimitedFindings } from "../linter/limit-advice.ts";
import { type DocumentOpener, isAskedFor, type LintFinding, type WideFindings } from "../linter/lint.ts";
import { lintMember, type Member } from "../linter/member.ts";
import { changeFinding, type RelatedPlace } from "../rules/rule.ts";
import { positionAt } from "../text/line-index.ts";
import type { Range } from "../text/range.ts";

/** Documents that belong together, at one moment. */
interface Together {
  group: DocumentGroup;
  /** One for each configuration, since that may declare terms. */
  engagements: Map<DeclaredTerms, Engagement>;
}

/** By these, documents are put together. */
const membershipParts = ["declared", "identity"] as const;

/**
 * The documents that the server knows, open or not, by their URIs, and the engagements that they make. When a document
 * changes, only what asks for the changed parts is judged anew.
 */
export class MemberIndex {
  readonly #members = new Map<string, Member>();
  readonly #uris = new Map<string, string>();
  readonly #versions = new Map<string, number>();
  /** By path. */
  #together = new Map<string, Together>();
  #isRegrouping = false;
  /** What was found by rules that look at other documents, as long as it holds good. */
  readonly #wide = new Map<string, WideFindings>();
  readonly #outdated = new Set<string>();

  /** Takes a document, or its newest version; `version` as the client counts, of an open document. */
  set(uri: string, member: Member, version?: number): void {
    if (version === undefined) this.#versions.delete(uri);
    else this.#versions.set(uri, version);
    const known = this.#members.get(uri);
    if (known === member) return;
    this.#members.set(uri, member);
    this.#uris.set(member.judged.summary.path, uri);
    this.#wide.delete(uri);
    if (known === undefined || !this.#replace(uri, known, member)) this.#isRegrouping = true;
  }

  delete(uri: string): void {
    const member = this.#members.get(uri);
    if (member === undefined) return;
    this.#members.delete(uri);
    this.#versions.delete(uri);
    this.#uris.delete(member.judged.summary.path);
    this.#wide.delete(uri);
    this.#isRegrouping = true;
  }

  clear(): void {
    this.#members.clear();
    this.#versions.clear();
    this.#uris.clear();
    this.#together.clear();
    this.#wide.clear();
    this.#outdated.clear();
    this.#isRegrouping = false;
  }

  get(uri: string): Member | undefined {
    return this.#members.get(uri);
  }

  engagementOf({ judged: { summary }, declared }: Member): Engagement {
    const together = this.#regrouped().get(summary.path);
    if (together === undefined) return { documents: [summary], declared };
    const { group, engagements } = together;
    const engagement = engagements.get(declared) ?? { documents: group.documents, grouping: group, declared };
    engagements.set(declared, engagement);
    return engagement;
  }

  /** All that is found in a document as one of its engagement. */
  lint(uri: string, member: Member, advice: AdviceLevel): LimitedFindings {
    const engagement = this.engagementOf(member);
    const wide = this.#wide.get(uri) ?? new Map();
    this.#wide.set(uri, wide);
    return lintMember(member, engagement, this.open, advice, wide);
  }

  /** The URIs of documents in which something else may be found since they were last asked for here. */
  takeOutdated(): string[] {
    this.#regrouped();
    const outdated = [...this.#outdated];
    this.#outdated.clear();
    return outdated;
  }

  /** Has a document judged anew, though nothing in it or around it has changed. */
  outdate(uri: string): void {
    this.#outdated.add(uri);
  }

  /** Whether other documents belong with one. */
  hasCompanions(uri: string): boolean {
    const path = this.#members.get(uri)?.judged.summary.path ?? "";
    return (this.#regrouped().get(path)?.group.documents.length ?? 0) > 1;
  }

  uriOf(path: string): string | undefined {
    return this.#uris.get(path);
  }

  versionOf(path: string): number | undefined {
    return this.#versions.get(this.#uris.get(path) ?? "");
  }

  /** Every engagement once. */
  engagements(): Engagement[] {
    const grouped = [...this.#members.values()].filter(({ judged }) => this.#regrouped().has(judged.summary.path));
    return [...new Set(grouped.map((one) => this.engagementOf(one)))];
  }

  readonly open: DocumentOpener = (path) => {
    const uri = this.#uris.get(path);
    return uri === undefined ? undefined : this.#members.get(uri)?.read();
  };

  /** Puts a new version in its place, where it still belongs with the same documents; whether it does. */
  #replace(uri: string, known: Member, member: Member): boolean {
    const [before, after] = [known.judged.summary, member.judged.summary];
    const together = this.#together.get(before.path);
    if (this.#isRegrouping || before.path !== after.path || before.kind !== after.kind) return false;
    if (known.declared !== member.declared || !isSamePlace(known, member)) return false;
    if (together === undefined) return true;
    if (membershipParts.some((part) => isChanged(before, after, part))) return false;
    const { group } = together;
    together.group = { ...group, documents: group.documents.map((one) => (one === before ? after : one)) };
    together.engagements = new Map();
    const others = group.documents.flatMap(({ path }) => this.#uris.get(path) ?? []).filter((other) => other !== uri);
    if (others.length === 0) return true;
    const change = compareSummaries(before, after);
    for (const other of others) this.#outdate(other, change, { before, after });
    return true;
  }

  /** Lets go what asks for the parts that have changed; what only points into the document follows its place. */
  #outdate(uri: string, change: SummaryChange, { before, after }: Versions): void {
    const wide = this.#wide.get(uri);
    if (wide === undefined) {
      this.#outdated.add(uri);
      return;
    }
    for (const [rule, findings] of wide) {
      const places = placesIn(findings, after).map((range) => [range, change.placeOf(range)] as const);
      const isStale = isAskedFor(rule, change.parts) || places.some(([, moved]) => moved === undefined);
      if (isStale) wide.delete(rule);
      else if (places.length > 0) wide.set(rule, movePlaces(findings, change, after));
      if (isStale || places.some(([range, moved]) => moved && !isShownAlike(before, range, after, moved)))
        this.#outdated.add(uri);
    }
  }

  /** By path; grouped anew where a document has come, gone or changed what it belongs with. */
  #regrouped(): ReadonlyMap<string, Together> {
    if (!this.#isRegrouping) return this.#together;
    this.#isRegrouping = false;
    const placed = [...this.#members.values()].map(({ judged, place }) => ({ summary: judged.summary, ...place }));
    const before = this.#together;
    this.#together = new Map();
    for (const group of groupDocuments(placed)) {
      const [first] = group.documents;
      const known = before.get(first?.path ?? "");
      const isSame = known !== undefined && isSameList(known.group.documents, group.documents);
      const together = isSame ? known : { group, engagements: new Map() };
      for (const { path } of group.documents) {
        this.#together.set(path, together);
        if (!isSame) this.#forget(this.#uris.get(path));
      }
    }
    return this.#together;
  }

  #forget(uri: string | undefined): void {
    if (uri === undefined) return;
    this.#wide.delete(uri);
    this.#outdated.add(uri);
  }
}

function isSamePlace({ place: one }: Member, { place: other }: Member): boolean {
  return one.folder === other.folder && one.root === other.root && one.configured === other.configured;
}

function isSameList(one: readonly DocumentSummary[], other: readonly DocumentSummary[]): boolean {
  return one.length === other.length && one.every((summary, at) => summary === other[at]);
}

/** One document before and after a change. */
interface Versions {
  readonly before: DocumentSummary;
  readonly after: DocumentSummary;
}

/** The places in a document that findings in another one point to. */
function placesIn(findings: readonly LintFinding[], { path }: DocumentSummary): Range[] {
  return findings.flatMap(({ related = [] }) =>
    related.flatMap(({ document, range }) => (document?.path === path ? [range] : [])),
  );
}

/** Whether a place is at the line and column where it was. */
function isShownAlike(before: DocumentSummary, range: Range, after: DocumentSummary, moved: Range): boolean {
  return (["start", "end"] as const).every((side) => {
    const [was, is] = [positionAt(before.lines, range[side]), positionAt(after.lines, moved[side])];
    return was.line === is.line && was.character === is.character;
  });
}

/** The same findings with the places that they point to in a document as it is now. */
function movePlaces(
  findings: readonly LintFinding[],
  { placeOf }: SummaryChange,
  changed: DocumentSummary,
): LintFinding[] {
  const move = (place: RelatedPlace): RelatedPlace =>
    place.document?.path === changed.path
      ? { ...place, range: placeOf(place.range) ?? place.range, document: changed }
      : place;
  return findings.map((finding) =>
    finding.related === undefined ? finding : changeFinding(finding, { related: finding.related.map(move) }),
  );
}
