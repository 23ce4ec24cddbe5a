import type { Heading, MarkdownDocument, Section } from "../markdown/markdown-document.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { Message } from "../text/message.ts";
import type { Range } from "../text/range.ts";
import type { PointName } from "../vocabulary/point-names.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { PointReading } from "./collect-points.ts";
import type { ConceptName, ConceptState, FacetName, RiskName } from "./concepts.ts";
import type { DeclaredTerms } from "./declared-terms.ts";
import type { Facts } from "./facts/facts.ts";
import type { BacklogItem } from "./items/backlog-items.ts";
import type { PointTitles } from "./reading.ts";

export const documentKinds = ["sow", "vision", "backlog", "charter", "change-request", "notes", "none"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The languages whose words Mandate knows. */
export const supportedLanguages = ["en", "de"] as const;
export type SupportedLanguage = (typeof supportedLanguages)[number];

/** On whose side of the agreement somebody stands. */
export type Side = "supplier" | "client" | "unclear";

/** One Markdown text, understood. A value: nothing in it depends on other documents. */
export interface EngagementDocument {
  /** As given by the caller; only its last part is looked at, as one hint of the kind. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly markdown: MarkdownDocument;
  readonly kind: DocumentKind;
  /** Whether front matter or configuration says the kind, or it was inferred. */
  readonly kindDeclared: boolean;
  /** What spoke for the kind, the strongest first: `title "Statement of Work"`. */
  readonly kindReasons: readonly Message[];
  /** `en` or `de`, or the code of another language, for which only the structure is read. */
  readonly language: string;
  /** `draft`, `template`, `sent`, `signed` … as the front matter says, in small letters. */
  readonly status: string | undefined;
  /** The first heading of the highest level. */
  readonly title: Heading | undefined;
  /** What each section is about by its heading; where that says nothing, by the heading above it. */
  readonly sectionTopics: ReadonlyMap<Section, readonly Topic[]>;
  readonly concepts: Readonly<Record<ConceptName, ConceptReading>>;
  /** What is said beside the concepts; ask with `pointOf`. */
  readonly points: ReadonlyMap<PointName, PointReading>;
  /** The points that headings, labels and column heads name, filled in or not. */
  readonly pointTitles: PointTitles;
  /** Where the text speaks of the Product Owner; ask with `isAboutOwner`. */
  readonly ownerPlaces: readonly Range[];
  /** What the `mandate:` block of the front matter declares. */
  readonly declared: DeclaredTerms;
  readonly people: readonly Person[];
  readonly risks: readonly RiskEntry[];
  readonly items: readonly BacklogItem[];
  readonly facts: Facts;
  readonly placeholders: readonly Placeholder[];
  /** Sections with a heading and nothing under it, or only a placeholder; parents of filled sections are not among them. */
  readonly emptySections: readonly Section[];
}

/** A place where the document says something. */
export interface Evidence {
  readonly range: Range;
  /** What was recognised, for people: `heading "Exclusions"`, `field "Product Owner"`. */
  readonly reason: string;
}

export interface ConceptReading {
  readonly state: ConceptState;
  readonly evidence: readonly Evidence[];
  /** Where the document leaves it open, as in `Product Owner: TBD`: no evidence, but no silence either. */
  readonly open: readonly Evidence[];
  /** Who is named; only for `product-owner`. */
  readonly names?: readonly string[];
  /** Parts of the concept that are said; only those of `conceptFacets` are looked for. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly Evidence[]>>>;
}

export interface Person {
  readonly name: string;
  readonly nameRange: Range;
  readonly roles: readonly string[];
  readonly side: Side;
  /** Whether the document says what the person does. */
  readonly hasDuties: boolean;
}

/** A risk listed as one: a row of a register, an item under "Risks". */
export interface RiskEntry {
  readonly range: Range;
  readonly title: string;
  /** Which of the four product risks it is named as: `Value` in a register's first column, `Usability: …` in a list. */
  readonly concepts: readonly RiskName[];
  /** Not there where nobody is named. */
  readonly owner: string | undefined;
  /** The cell or place where an owner would stand. */
  readonly ownerRange: Range | undefined;
  /** Not there where nothing is said; the same for the two below. */
  readonly probability: RiskDetail | undefined;
  readonly impact: RiskDetail | undefined;
  readonly mitigation: RiskDetail | undefined;
}

/** What is said of a risk, and where: `High` under `Probability`. */
export interface RiskDetail {
  readonly text: string;
  readonly range: Range;
}

/** An open point: `TBD`, `[Name]`, `<amount>`, `____`. */
export interface Placeholder {
  readonly range: Range;
  readonly text: string;
}
