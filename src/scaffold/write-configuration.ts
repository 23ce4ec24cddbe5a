import type { DocumentKind } from "../documents/document.ts";
import { type EngagementAnswers, ownerSideOf } from "./engagement-answers.ts";
import { oneLine } from "./fill-placeholders.ts";
import { titleOfRole } from "./known-roles.ts";
import { block, entry, writeText } from "./yaml-lines.ts";

/** A document and what it is. */
export interface WrittenKind {
  readonly fileName: string;
  readonly kind: DocumentKind;
}

const notes = {
  en: "# What Mandate knows of this engagement. Documents that declare something else in their front matter win.",
  de: "# Was Mandate von diesem Engagement weiß. Was ein Dokument in seinem eigenen Kopf angibt, geht vor.",
} as const;

/** The `mandate.yaml` of a new engagement. */
export function writeConfiguration(answers: EngagementAnswers, documents: readonly WrittenKind[]): string {
  const kinds = documents.map(({ fileName, kind }) => `  ${writeText(fileName)}: ${kind}`);
  return [
    notes[answers.language],
    ...writeTerms(answers),
    ...writePeople(answers),
    ...(kinds.length === 0 ? [] : ["kinds:", ...kinds]),
    "",
  ].join("\n");
}

/** The same terms for a document that can't leave them to the configuration. */
export function writeFrontMatter(answers: EngagementAnswers, kind: DocumentKind): string {
  const lines = [`kind: ${kind}`, ...writeTerms(answers)];
  return ["---", "mandate:", ...lines.map((line) => `  ${line}`), "---", "", ""].join("\n");
}

/** `situation: one-off`, a line each. */
function writeTerms(answers: EngagementAnswers): string[] {
  const { product, client, provider, situation, contract, productOwner, ownerReason } = answers;
  return [
    ...entry("engagement", product ?? client),
    ...entry("situation", situation),
    ...entry("contract", contract),
    ...block("parties", [...entry("client", client), ...entry("provider", provider)]),
    ...block("ownership", [
      ...entry("product_owner", productOwner),
      ...entry("side", ownerSideOf(answers)),
      ...entry("rationale", ownerReason),
    ]),
  ];
}

function writePeople({ language, sponsor, people = [] }: EngagementAnswers): string[] {
  const all = [
    ...(sponsor === undefined ? [] : [{ name: sponsor, role: "Sponsor", side: "client" }]),
    ...people.map(({ name, role, side }) => ({ name, role: titleOfRole(role, language), side })),
  ];
  const lines = all.map(
    ({ name, role, side }) => `- { name: ${writeQuoted(name)}, role: ${writeQuoted(role)}, side: ${side} }`,
  );
  return block("people", lines);
}

/** Within braces commas would end a text. */
function writeQuoted(value: string): string {
  return JSON.stringify(oneLine(value));
}
