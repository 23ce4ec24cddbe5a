import type { TextDocument } from "vscode-languageserver-textdocument";
import type { EngagementDocument } from "../documents/document.ts";
import { readDocument } from "../documents/read-document.ts";
import type { Engagement } from "../engagement/engagement.ts";
import type { ClientSupport, LanguageContext } from "../language/language-context.ts";
import type { LimitedFindings } from "../linter/limit-advice.ts";
import { lintMember, type Member, readMember } from "../linter/member.ts";
import type { Wording } from "../text/message.ts";
import type { DocumentSettings } from "./document-settings.ts";
import type { MemberIndex } from "./member-index.ts";
import type { SignedClauses } from "./signed-clauses.ts";

/** Where the signed text of a clause can be had that has been edited since. */
export interface SignedClauseSource {
  readonly clauses: SignedClauses;
  /** A document as it was last saved. */
  readText(uri: string): string | undefined;
}

/** The version of an open document that was read last, of which the next takes over what is still the same. */
export interface LastRead {
  document: EngagementDocument | undefined;
}

/** What an open document lives in. */
export interface DocumentHost {
  readonly client: ClientSupport;
  readonly wording: Wording;
  readonly index: MemberIndex;
  readonly signed: SignedClauseSource;
  readonly lastRead: LastRead;
}

/** One version of an open document beside the others, read and judged when a feature first asks for it, and then no more. */
export function createDocumentContext(
  textDocument: TextDocument,
  settings: DocumentSettings,
  { client, wording, index, signed, lastRead }: DocumentHost,
): LanguageContext {
  const { uri, version } = textDocument;
  const text = textDocument.getText();
  const { path, readOptions, lintOptions, declared, advice } = settings;
  let member: Member | undefined;
  let document: EngagementDocument | undefined;
  let judged: { readonly engagement: Engagement; readonly findings: LimitedFindings } | undefined;
  return {
    uri,
    version,
    text,
    client,
    wording,
    get document() {
      return read();
    },
    get engagement() {
      return index.engagementOf(join());
    },
    chosenProfile: lintOptions.profile,
    today: lintOptions.today,
    showsDefinitions: settings.showsDefinitions,
    get findings() {
      return judge().shown;
    },
    get adviceLeftOut() {
      return judge().leftOut;
    },
    lint: (otherText) => {
      const other = readMember({ ...settings, text: otherText, readOptions: { ...readOptions, earlier: read() } });
      const { summary } = other.judged;
      const documents = index.engagementOf(join()).documents.map((one) => (one.path === path ? summary : one));
      return lintMember(
        other,
        { documents, declared },
        (wanted) => (wanted === path ? other.read() : index.open(wanted)),
        advice,
      ).shown;
    },
    open: (wanted) => (wanted === path ? read() : index.open(wanted)),
    findingsIn(wanted) {
      if (wanted === path) return judge().shown;
      const otherUri = index.uriOf(wanted) ?? "";
      const other = index.get(otherUri);
      return other === undefined ? [] : index.lint(otherUri, other, advice).shown;
    },
    uriOf: (wanted) => (wanted === path ? uri : index.uriOf(wanted)),
    versionOf: (wanted) => (wanted === path ? version : index.versionOf(wanted)),
    signedText(fingerprint) {
      const known = signed.clauses.find(fingerprint);
      const saved = known === undefined ? signed.readText(uri) : undefined;
      if (saved === undefined) return known;
      signed.clauses.remember(readDocument(path, saved, readOptions));
      return signed.clauses.find(fingerprint);
    },
  };

  function read(): EngagementDocument {
    if (document === undefined) {
      document = readDocument(path, text, { ...readOptions, earlier: lastRead.document });
      lastRead.document = document;
      signed.clauses.remember(document);
    }
    return document;
  }

  /** The document as a member of its engagement, known to the others. */
  function join(): Member {
    member ??= readMember({ ...settings, text }, read());
    index.set(uri, member, version);
    return member;
  }

  /** Anew only where a document of the engagement has changed. */
  function judge(): LimitedFindings {
    const engagement = index.engagementOf(join());
    if (judged === undefined || judged.engagement !== engagement)
      judged = { engagement, findings: index.lint(uri, join(), advice) };
    return judged.findings;
  }
}
