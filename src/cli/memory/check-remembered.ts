import type { DeclaredTerms } from "../../documents/declared-terms.ts";
import type { Engagement } from "../../engagement/engagement.ts";
import { type DocumentGist, type DocumentGroup, groupDocuments } from "../../engagement/group-documents.ts";
import type { ShownFinding } from "../../linter/join-gaps.ts";
import { listOwnRules } from "../../linter/list-own-rules.ts";
import { buildEngagementOf, type Member } from "../../linter/member.ts";
import { allRules } from "../../rules/all-rules.generated.ts";
import { buildLineIndex } from "../../text/line-index.ts";
import { type Checking, type ComparedFile, checkMember } from "../check-member.ts";
import type { Known } from "../known.ts";
import { type FindingRecord, recordFinding, restoreFinding } from "./finding-record.ts";
import type { Memory } from "./memory.ts";
import { hashOf, type RememberedInput } from "./remembered-input.ts";

/** What is kept of a checked document. */
interface FileRecord extends Omit<ComparedFile, "file"> {
  readonly leftOut: number;
  readonly findings: readonly FindingRecord[];
}

/** The documents of an engagement, read when it is first asked for what is in them. */
interface RememberedGroup {
  /** Tells all that other documents may say. */
  readonly key: string;
  engagementFor(declared: DeclaredTerms): Engagement;
}

/**
 * Checks what is asked for among `inputs`. A document is not read where its engagement is known word by word: its findings
 * depend on its own text, those of the others, how they are grouped, the configuration and `options`.
 */
export function checkRemembered(
  inputs: readonly RememberedInput[],
  asked: readonly RememberedInput[],
  checking: Checking,
  { baseline }: Known,
  memory: Memory,
  options: readonly unknown[],
): ComparedFile[] {
  const byPath = new Map(inputs.map((one) => [one.gist.path, one]));
  const groups = groupInputs(inputs);
  const open = (path: string) => byPath.get(path)?.judged().read();
  return asked.map((one, at) => {
    checking.proceed(at + 1);
    const group = groups.get(one);
    // What is no engagement document has no findings, but a baseline may know some from before.
    if (group === undefined && baseline === undefined) return describe(one, { leftOut: 0, known: 0, gone: 0 }, []);
    if (group === undefined) return checkAlone(one, checking);
    const { configuration } = one.input;
    const key = hashOf([one.key, group.key, configuration, checking.allAdvice, ...options]);
    const known = memory.find(key);
    const restored = known === undefined ? undefined : restore(one, JSON.parse(known) as FileRecord, byPath);
    if (restored !== undefined) return restored;
    const engagementOf = () => group.engagementFor(configuration.declared);
    const checked = checkMember(one.judged(), { open, engagementOf }, checking);
    memory.keep(key, JSON.stringify(recordFile(checked)));
    return checked;
  });
}

function checkAlone(one: RememberedInput, checking: Checking): ComparedFile {
  const engagementOf = ({ judged: { summary }, declared }: Member) => ({ documents: [summary], declared });
  const { known, gone } = checkMember(one.judged(), { open: () => undefined, engagementOf }, checking);
  return describe(one, { leftOut: 0, known, gone }, []);
}

/** The group of each document; none for what is no engagement document. */
function groupInputs(inputs: readonly RememberedInput[]): ReadonlyMap<RememberedInput, RememberedGroup> {
  const byGist = new Map(inputs.map((one) => [one.gist, one]));
  const groups = groupDocuments(inputs.map(({ gist, input }) => ({ summary: gist, ...input.place })));
  return new Map(
    groups.flatMap((group) => {
      const members = group.documents.flatMap((gist) => byGist.get(gist) ?? []);
      const remembered = rememberGroup(group, members);
      return members.map((member) => [member, remembered] as const);
    }),
  );
}

function rememberGroup(group: DocumentGroup<DocumentGist>, members: readonly RememberedInput[]): RememberedGroup {
  const engagements = new Map<DeclaredTerms, Engagement>();
  return {
    key: hashOf([group.name, group.reason, members.map(({ key }) => key)]),
    engagementFor(declared) {
      const documents = members.map((member) => member.judged().judged.summary);
      const engagement = engagements.get(declared) ?? buildEngagementOf({ ...group, documents }, declared);
      engagements.set(declared, engagement);
      return engagement;
    },
  };
}

function recordFile({ file: { findings, leftOut }, known, gone }: ComparedFile): FileRecord {
  return { findings: findings.map(recordFinding), leftOut, known, gone };
}

function restore(
  one: RememberedInput,
  record: FileRecord,
  byPath: ReadonlyMap<string, RememberedInput>,
): ComparedFile | undefined {
  const rules = [...allRules, ...listOwnRules(one.input.configuration)];
  const findings = record.findings.map((finding) =>
    restoreFinding(finding, {
      rule: (id) => rules.find((rule) => rule.id === id),
      document(path) {
        const other = byPath.get(path);
        return other && { path, lines: other.lines() };
      },
    }),
  );
  return findings.includes(undefined)
    ? undefined
    : describe(
        one,
        record,
        findings.flatMap((finding) => finding ?? []),
      );
}

function describe(
  one: RememberedInput,
  { leftOut, known, gone }: Omit<FileRecord, "findings">,
  findings: readonly ShownFinding[],
): ComparedFile {
  const { path, kind, language } = one.gist;
  const shown =
    findings.length > 0 ? { text: one.input.file.text, lines: one.lines() } : { text: "", lines: buildLineIndex("") };
  const read = () => one.judged().read();
  return { file: { path, kind, language, ...shown, findings, leftOut, fixed: 0, read }, known, gone };
}
