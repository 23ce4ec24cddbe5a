import type { DocumentSummary } from "../engagement/document-summary.ts";
import type { Engagement } from "../engagement/engagement.ts";
import type { DocumentOpener } from "../linter/lint.ts";
import { findMemberships, type Member, type Membership } from "../linter/member.ts";

/** The documents that the server knows, open or not, by their URIs, and the engagements that they make. */
export class MemberIndex {
  readonly #members = new Map<string, Member>();
  readonly #uris = new Map<string, string>();
  readonly #versions = new Map<string, number>();
  #memberships: ReadonlyMap<DocumentSummary, Membership> | undefined;

  /** Takes a document, or its newest version; `version` as the client counts, of an open document. */
  set(uri: string, member: Member, version?: number): void {
    if (version === undefined) this.#versions.delete(uri);
    else this.#versions.set(uri, version);
    const known = this.#members.get(uri);
    if (known === member) return;
    this.#members.set(uri, member);
    this.#uris.set(member.judged.summary.path, uri);
    this.#memberships = undefined;
  }

  delete(uri: string): void {
    const member = this.#members.get(uri);
    if (member === undefined) return;
    this.#members.delete(uri);
    this.#versions.delete(uri);
    this.#uris.delete(member.judged.summary.path);
    this.#memberships = undefined;
  }

  clear(): void {
    this.#members.clear();
    this.#versions.clear();
    this.#uris.clear();
    this.#memberships = undefined;
  }

  get(uri: string): Member | undefined {
    return this.#members.get(uri);
  }

  membershipOf({ judged }: Member): Membership | undefined {
    this.#memberships ??= findMemberships([...this.#members.values()]);
    return this.#memberships.get(judged.summary);
  }

  engagementOf(member: Member): Engagement {
    const { judged, declared } = member;
    return this.membershipOf(member)?.engagement ?? { documents: [judged.summary], declared };
  }

  /** The URIs of the other documents of an engagement. */
  companionsOf(member: Member): string[] {
    const documents = this.membershipOf(member)?.group.documents ?? [];
    return documents.flatMap(({ path }) => (path === member.judged.summary.path ? [] : (this.uriOf(path) ?? [])));
  }

  uriOf(path: string): string | undefined {
    return this.#uris.get(path);
  }

  versionOf(path: string): number | undefined {
    return this.#versions.get(this.#uris.get(path) ?? "");
  }

  /** Every engagement once. */
  engagements(): Engagement[] {
    return [...new Set([...this.#members.values()].flatMap((one) => this.membershipOf(one)?.engagement ?? []))];
  }

  readonly open: DocumentOpener = (path) => {
    const uri = this.#uris.get(path);
    return uri === undefined ? undefined : this.#members.get(uri)?.read();
  };
}
