import { type Contract, contracts, type Situation, situations } from "../documents/declared-terms.ts";
import type { DocumentKind, SupportedLanguage } from "../documents/document.ts";
import { block, entry, writeText } from "./yaml-lines.ts";

/** What a folder's documents let one say of them all. */
export interface ConfigurationProposal {
  readonly language: SupportedLanguage;
  readonly situation: ProposedTerm<Situation>;
  readonly contract: ProposedTerm<Contract>;
  /** Those whose documents stand in several folders; the others are seen without a word. */
  readonly engagements: readonly ProposedEngagement[];
  /** Folders of old documents and of templates, `archive`. */
  readonly ignored: readonly string[];
  /** Documents that are something by their names, and not by their texts. */
  readonly doubtful: readonly { readonly path: string; readonly kind: DocumentKind }[];
}

export interface ProposedEngagement {
  readonly name: string;
  /** Where it is all that is in a folder, `clients/acme`; empty for the configuration's own. */
  readonly folder: string | undefined;
  /** `acme/contract/**`, `acme/backlog.md` */
  readonly patterns: readonly string[];
}

/** What documents say of a term: one thing, several, or nothing. */
export type ProposedTerm<Value extends string> = readonly { readonly value: Value; readonly reason: string }[];

/** A `mandate.yaml` to begin with. What nobody knows yet is there as a comment. */
export function proposeConfiguration(proposal: ConfigurationProposal): string {
  const { language, ignored, doubtful } = proposal;
  const notes = notesIn[language];
  const parts = [
    [...comment(notes.head)],
    [...comment(notes.situation), ...writeTerm("situation", proposal.situation, situations, notes)],
    [...comment(notes.contract), ...writeTerm("contract", proposal.contract, contracts, notes)],
    writeEngagements(proposal.engagements, notes),
    ignored.length === 0
      ? []
      : [
          ...comment(notes.ignore),
          ...block(
            "ignore",
            ignored.map((folder) => writeItem(`${folder}/**`)),
          ),
        ],
    doubtful.length === 0
      ? []
      : [...comment(notes.kinds), ...comment(block("kinds", doubtful.map(writeKind)).join("\n"))],
    [...comment(notes.rules), "# rules:", "#   vision/metrics-missing: off"],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

function writeTerm<Value extends string>(
  key: string,
  found: ProposedTerm<Value>,
  choices: readonly Value[],
  notes: Notes,
): string[] {
  const [first, ...others] = found;
  if (first === undefined) return [`# ${key}: ${choices.join(" | ")}`];
  if (others.length === 0) return [...comment(`${notes.found} ${first.reason}`), ...entry(key, first.value)];
  return [...comment(notes.differ), ...found.map(({ value, reason }) => `# ${key}: ${value}   ${reason}`)];
}

function writeEngagements(engagements: readonly ProposedEngagement[], notes: Notes): string[] {
  const [first] = engagements;
  if (first === undefined) return [];
  if (first.folder === "") return [...comment(notes.engagement), ...entry("engagement", first.name)];
  const folders = engagements.flatMap(({ folder }) => folder ?? []);
  if (folders.length === engagements.length)
    return [...comment(notes.engagementFolders), ...block("engagements", folders.map(writeItem))];
  const named = engagements.flatMap(({ name, patterns }) => block(writeText(name), patterns.map(writeItem)));
  return [...comment(notes.engagements), ...block("engagements", named)];
}

function writeItem(text: string): string {
  return `- ${JSON.stringify(text)}`;
}

function writeKind({ path, kind }: ConfigurationProposal["doubtful"][number]): string {
  return `${writeText(path)}: ${kind}`;
}

function comment(text: string): string[] {
  return text.split("\n").map((line) => `# ${line}`);
}

type Notes = Readonly<Record<Part, string>>;
type Part = ConfigurationPart | "head" | "found" | "differ" | "engagement" | "engagementFolders";
type ConfigurationPart = "situation" | "contract" | "engagements" | "ignore" | "kinds" | "rules";

const notesIn: Readonly<Record<SupportedLanguage, Notes>> = {
  en: {
    head: "What Mandate knows of the documents in this folder and below. Change what is wrong, and take out what you\ndon't need. What a document declares in its front matter goes first.",
    situation: "For whom the work is done. It decides what is expected of the documents.",
    contract: "How the work is paid.",
    found: "Found in",
    differ: "The documents differ, so each is judged by its own. To settle it for all, take one # away:",
    engagement: "All documents belong together, although they stand in several folders.",
    engagementFolders: "Each of these folders is one engagement: what stands below it is compared with each other.",
    engagements: "These documents belong together, although they stand in several folders.",
    ignore: "Left alone, as these folders seem to hold old documents or templates. Take out what is to be checked.",
    kinds: "Documents by their names, but their texts don't read like it. Take the # away where the name is right:",
    rules: '"mandate explain" lists the rules. One that doesn\'t fit you is switched off like this:',
  },
  de: {
    head: "Was Mandate von den Dokumenten in diesem Ordner und darunter weiß. Ändern Sie, was nicht stimmt, und streichen\nSie, was Sie nicht brauchen. Was ein Dokument in seinem eigenen Kopf angibt, geht vor.",
    situation: "Für wen gearbeitet wird. Davon hängt ab, was von den Dokumenten erwartet wird.",
    contract: "Wie die Arbeit bezahlt wird.",
    found: "Gefunden in",
    differ:
      "Die Dokumente sind sich nicht einig; jedes wird nach seinen eigenen Angaben beurteilt. Soll eine für alle\ngelten, streichen Sie davor das #:",
    engagement: "Alle Dokumente gehören zusammen, auch wenn sie in mehreren Ordnern liegen.",
    engagementFolders: "Jeder dieser Ordner ist ein Engagement: Was darin liegt, wird miteinander verglichen.",
    engagements: "Diese Dokumente gehören zusammen, auch wenn sie in mehreren Ordnern liegen.",
    ignore:
      "Bleibt unbeachtet: Diese Ordner enthalten wohl alte Dokumente oder Vorlagen. Streichen Sie, was geprüft werden soll.",
    kinds: "Dem Namen nach Dokumente, doch der Text liest sich nicht so. Streichen Sie das #, wo der Name recht hat:",
    rules: "„mandate explain“ zählt die Regeln auf. Eine, die nicht passt, wird so abgeschaltet:",
  },
};
