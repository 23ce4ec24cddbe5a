import type { EngagementDocument } from "../documents/document.ts";
import { isPlaceholder } from "../documents/placeholders.ts";
import { foldText } from "./fold-text.ts";
import { findKnownTerm } from "./known-terms.ts";

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

/** What else documents call the roles in the placeholders, as `foldText` writes it. */
const otherTitles: Readonly<Record<string, readonly string[]>> = {
  Sponsor: [
    "sponsorin",
    "project sponsor",
    "executive sponsor",
    "business sponsor",
    "projektsponsor",
    "projektsponsorin",
  ],
  Designer: ["product designer", "ux designer", "ui ux designer", "ux ui designer", "lead designer"],
  "Designer:in": ["designer", "designerin", "ux designer", "ux designerin", "produktdesigner", "produktdesignerin"],
  "Lead engineer": ["lead developer", "engineering lead", "tech lead", "technical lead", "development lead"],
  "Technische Leitung": ["technischer leiter", "technische leiterin", "tech lead", "entwicklungsleitung"],
  "Subject-matter expert": ["sme", "domain expert", "subject matter expert sme"],
  Fachperson: ["fachexperte", "fachexpertin", "fachexpert in", "fachansprechperson", "fachlicher ansprechpartner"],
  Projektleitung: ["projektleiter", "projektleiterin", "projektleiter in", "projektmanager", "projektmanagerin"],
  Deputy: ["deputy product owner", "deputy of the product owner", "product owner deputy"],
  Vertretung: ["stellvertretung", "vertretung product owner", "vertretung des product owners"],
  "IT contact": ["technical contact"],
  "Kontakt IT": ["it kontakt", "it ansprechpartner", "it ansprechpartnerin", "it ansprechperson"],
  requester: ["requested by"],
  "antragstellende Person": ["beantragt von", "antragsteller", "antragstellerin"],
  "name of decision maker": ["decision maker", "decider"],
  "name of the client's decider": ["decision maker", "decider"],
  "Name der Entscheiderin des Kunden": [
    "entscheider",
    "entscheiderin",
    "entscheidungstraeger",
    "entscheidungstraegerin",
  ],
};

const longestValue = 60;

/** Fills in what the document already says for sure: `[Client]`, `[Product Owner]`, `[start date]`. The other placeholders stay. */
export function fillKnownValues(document: EngagementDocument, text: string): string {
  return text.replace(
    /\[([^[\]]+)\]/g,
    (whole, label: string) => findKnownValue(document, label) ?? findKnownTerm(document, label) ?? whole,
  );
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
  const called = (titles: readonly string[]): readonly string[] =>
    document.people.filter(({ roles }) => roles.some((own) => titles.includes(foldText(own)))).map(({ name }) => name);
  const exact = called([foldText(role)]);
  return exact.length > 0 ? exact : called((Object.hasOwn(otherTitles, role) && otherTitles[role]) || []);
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
  return given ?? value.replace(/(?:(?<!\s)\s+)?[,;(–—].*$/u, "").replace(/\.$/, "");
}

/** `Morgenblech` from the title `Product vision: Morgenblech`, if the text uses the name as well. */
function productInTitle({ title, markdown }: EngagementDocument): readonly string[] {
  const name = /^[^:]+:\s+(\S+(?: \S+)?)$/u.exec(title?.text ?? "")?.[1];
  if (name === undefined || !/^\p{Lu}/u.test(name) || /\d/.test(name)) return [];
  return markdown.visible.split(name).length > 2 ? [name] : [];
}
