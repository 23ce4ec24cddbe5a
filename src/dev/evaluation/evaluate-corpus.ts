import path from "node:path";
import type { EngagementDocument } from "../../documents/document.ts";
import { readDocument } from "../../documents/read-document.ts";
import {
  corpusFolder,
  type Label,
  type LabelledEvidence,
  type Part,
  partOf,
  readCorpusDocuments,
  readLabelledEvidence,
  readLabels,
} from "./corpus.ts";
import { type ConceptScore, type DocumentScores, type PlaceScore, scoreDocuments } from "./score-documents.ts";
import { type FactScores, scoreFacts } from "./score-facts.ts";
import { lintAsAgency, type RuleScores, scoreRules } from "./score-rules.ts";
import { type StoryFigures, type StoryScores, scoreStories } from "./score-stories.ts";

/** How well the corpus is read. Shares between 0 and 1. */
export interface Evaluation {
  readonly parts: Readonly<Record<Part, DocumentScores>>;
  /** All parts together, by language. */
  readonly languages: Readonly<Record<"en" | "de", DocumentScores>>;
  /** The figures that have targets. */
  readonly figures: Readonly<Record<Part, Figures>>;
  readonly facts: Readonly<Record<Part, FactScores>>;
  readonly stories: StoryScores;
  readonly rules: RuleScores;
}

export interface Figures {
  readonly kind: number;
  /** Documents labelled `none` that have a finding. */
  readonly falseAlarms: number;
  readonly precision: number;
  readonly recall: number;
  readonly missingPrecision: number;
  readonly missingRecall: number;
  readonly productOwner: number;
  readonly placePrecision: number;
  readonly placeRecall: number;
  readonly itemCount: number;
  /** F1 on annotated user stories. */
  readonly storyPersona: number;
  readonly storyBenefit: number;
}

/** Means are taken over the concepts with at least so many labelled documents, or ranges. */
const enough = 8;

export function evaluateCorpus(today: string): Evaluation {
  const texts = readCorpusDocuments();
  const documents = new Map(texts.map(({ id, text }) => [id, readDocument(`${id}.md`, text)]));
  const labels = readLabels();
  const evidence = readLabelledEvidence();
  // The scorers of places and facts don't look at languages by themselves.
  const placesIn = (part: Part | "all", languages: readonly string[]): LabelledEvidence[] => {
    const spoken = new Set(labels.filter(({ language }) => languages.includes(language)).map(({ id }) => id));
    return evidence.filter(({ id }) => spoken.has(id) && (part === "all" || partOf(id) === part));
  };
  const score = (part: Part | "all", languages: readonly string[]): DocumentScores => {
    const wanted = labels.filter(({ id }) => part === "all" || partOf(id) === part);
    return scoreDocuments(documents, wanted, placesIn(part, languages), languages);
  };
  const read = ["en", "de"];
  const byPart = (part: Part): DocumentScores => score(part, read);
  const scores = { worked: byPart("worked"), aside: byPart("aside") };
  const stories = scoreStories(path.join(corpusFolder, "nlp-stories"));
  const facts = (part: Part): FactScores => scoreFacts(documents, placesIn(part, read));
  const figures = (part: Part): Figures =>
    figuresOf(scores[part], stories[part], countFalseAlarms(documents, labels, part, today));
  const isOurs = ({ kind }: Label): boolean => kind !== "none";
  return {
    parts: scores,
    languages: { en: score("all", ["en"]), de: score("all", ["de"]) },
    figures: { worked: figures("worked"), aside: figures("aside") },
    facts: { worked: facts("worked"), aside: facts("aside") },
    stories,
    rules: scoreRules(documents, labels.filter(isOurs), today),
  };
}

function figuresOf(
  { summary, concepts, places }: DocumentScores,
  { personaOverlap, benefitPresence }: StoryFigures,
  falseAlarms: number,
): Figures {
  const exactly = (name: string): number => concepts.find(({ concept }) => concept === name)?.exact ?? 0;
  const labelled = places.filter(({ ranges }) => ranges >= enough);
  return {
    kind: summary.kind,
    falseAlarms,
    precision: summary.precision,
    recall: summary.recall,
    missingPrecision: summary.absentPrecision,
    missingRecall: summary.absentRecall,
    productOwner: exactly("product-owner"),
    placePrecision: mean(labelled.map(({ precision }) => precision)),
    placeRecall: mean(labelled.map(({ recall }) => recall)),
    itemCount: exactly("item-count"),
    storyPersona: personaOverlap.f1,
    storyBenefit: benefitPresence.f1,
  };
}

function countFalseAlarms(
  documents: ReadonlyMap<string, EngagementDocument>,
  labels: readonly Label[],
  part: Part,
  today: string,
): number {
  return labels.filter(({ id, kind }) => {
    const document = kind === "none" && partOf(id) === part ? documents.get(id) : undefined;
    return document !== undefined && lintAsAgency(document, today).length > 0;
  }).length;
}

/** The harmonic mean of precision and recall, averaged over the concepts with enough labelled documents. */
export function meanF1({ concepts }: DocumentScores): number {
  const counted = concepts.filter(
    ({ concept, positives }) => positives >= enough && !["kind", "language", "item-count"].includes(concept),
  );
  return mean(counted.map(f1));
}

export function f1({ precision, recall }: Pick<ConceptScore | PlaceScore, "precision" | "recall">): number {
  const sum = (precision ?? 0) + (recall ?? 0);
  return sum === 0 ? 0 : (2 * (precision ?? 0) * (recall ?? 0)) / sum;
}

function mean(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / (values.length || 1);
}
