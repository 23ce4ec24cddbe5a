import type { EngagementDocument } from "../documents/document.ts";
import { isPlaceholder } from "../documents/placeholders.ts";
import { foldText } from "./fold-text.ts";

type KnownLabel = "client" | "provider" | "product";

/** Labels under which documents name what clauses leave open, as `foldWord` writes them; of both languages, as authors mix them. */
const labels: Readonly<Record<KnownLabel, readonly string[]>> = {
  client: ["client", "customer", "buyer", "prepared for", "auftraggeber", "kunde", "kundin", "besteller"],
  provider: [
    ...["provider", "supplier", "contractor", "vendor", "agency", "prepared by"],
    ...["auftragnehmer", "anbieter", "dienstleister", "agentur", "lieferant"],
  ],
  product: ["product", "product name", "produkt", "produktname"],
};

/** The placeholders of the clause library that stand for the same. */
const placeholders: Readonly<Record<string, KnownLabel>> = {
  Client: "client",
  Kunde: "client",
  Provider: "provider",
  Anbieter: "provider",
  Product: "product",
  Produkt: "product",
};

const longestValue = 60;

/** Fills in what the document already says for sure: `[Client]`, `[Product Owner]`. The other placeholders stay. */
export function fillKnownValues(document: EngagementDocument, text: string): string {
  return text.replace(/\[([^[\]]+)\]/g, (whole, label: string) => findKnownValue(document, label) ?? whole);
}

/** What a placeholder stands for, where the document names exactly one such person, party or product. */
export function findKnownValue(document: EngagementDocument, label: string): string | undefined {
  const known = placeholders[label];
  const values = known === undefined ? peopleCalled(document, label) : namedUnder(document, known);
  const [value, ...others] = new Set(values);
  if (value === undefined || others.length > 0) return undefined;
  return value.length <= longestValue && /^[^[\]|<>*_`\\\r\n]+$/.test(value) ? value : undefined;
}

function peopleCalled(document: EngagementDocument, role: string): readonly string[] {
  if (role === "Product Owner") return document.concepts["product-owner"].names ?? [];
  const wanted = foldText(role);
  return document.people
    .filter((person) => person.roles.some((own) => foldText(own) === wanted))
    .map(({ name }) => name);
}

function namedUnder(document: EngagementDocument, known: KnownLabel): readonly string[] {
  const named = document.markdown.fields
    .filter((field) => labels[known].includes(foldText(field.label)) && !isPlaceholder(field.value))
    .map((field) => shortName(field.value));
  return named.length === 0 && known === "product" ? productInTitle(document) : named;
}

/** `Marwede` from `Marwede Bakeries, Celle ("Marwede")`, `Ohlsdiek Digital` from `Ohlsdiek Digital, Hamburg`. */
function shortName(value: string): string {
  const given = /\((?:[^()]*\s)?["“„«'‚‘]([^"“”„«»'‘’()]+)["“”»'’‘]\)/u.exec(value)?.[1];
  return given ?? value.replace(/\s*[,;(–—].*$/u, "").replace(/\.$/, "");
}

/** `Morgenblech` from the title `Product vision: Morgenblech`, if the text uses the name as well. */
function productInTitle({ title, markdown }: EngagementDocument): readonly string[] {
  const name = /^[^:]+:\s+(\S+(?: \S+)?)$/u.exec(title?.text ?? "")?.[1];
  if (name === undefined || !/^\p{Lu}/u.test(name) || /\d/.test(name)) return [];
  return markdown.visible.split(name).length > 2 ? [name] : [];
}
