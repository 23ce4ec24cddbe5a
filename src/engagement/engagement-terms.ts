import { type AgreementForm, findAgreementForm } from "../documents/agreement-form.ts";
import type { Audience, Constellation, Contract, OwnerSide, Situation } from "../documents/declared-terms.ts";
import type { DocumentKind, EngagementDocument } from "../documents/document.ts";
import { placesOfPoint } from "../documents/points.ts";
import { readPriceModel } from "../documents/price-model.ts";
import { type Message, say } from "../text/message.ts";
import type { PointName } from "../vocabulary/point-names.ts";
import type { Engagement } from "./engagement.ts";

/** A term of the engagement, and how we know it. */
export interface Term<Value> {
  readonly value: Value;
  readonly origin: "front matter" | "configuration" | "inferred";
  /** For people: `"time and materials"`, `declared in the front matter`. */
  readonly reason: Message;
}

/** What decides on which rules are to be expected; a term that nothing tells is not there. Source: catalogue, section 3. */
export interface EngagementTerms {
  readonly situation: Term<Situation> | undefined;
  readonly contract: Term<Contract> | undefined;
  readonly audience: Term<Audience> | undefined;
  readonly constellation: Term<Constellation> | undefined;
  readonly ownerSide: Term<OwnerSide> | undefined;
}

/** The front matter's terms, else the configuration's, else what the text lets us infer. */
export function findTerms(document: EngagementDocument, engagement: Engagement): EngagementTerms {
  const inferred = inferTerms(document);
  return {
    situation: declaredTerm("situation") ?? inferred.situation,
    contract: declaredTerm("contract") ?? inferred.contract,
    audience: declaredTerm("audience") ?? inferred.audience,
    constellation: declaredTerm("constellation"),
    ownerSide: declaredTerm("ownerSide") ?? inferred.ownerSide,
  };

  function declaredTerm<Key extends keyof EngagementTerms>(key: Key): EngagementTerms[Key] {
    const inDocument = document.declared[key];
    if (inDocument !== undefined)
      return {
        value: inDocument,
        origin: "front matter",
        reason: say`declared in the front matter`,
      } as EngagementTerms[Key];
    const inConfiguration = engagement.declared?.[key];
    if (inConfiguration === undefined) return undefined as EngagementTerms[Key];
    return {
      value: inConfiguration,
      origin: "configuration",
      reason: say`declared in the configuration`,
    } as EngagementTerms[Key];
  }
}

const known = new WeakMap<EngagementDocument, Omit<EngagementTerms, "constellation">>();

function inferTerms(document: EngagementDocument): Omit<EngagementTerms, "constellation"> {
  const terms = known.get(document) ?? {
    situation: inferSituation(document),
    contract: inferContract(document),
    audience: inferAudience(document),
    ownerSide: inferOwnerSide(document),
  };
  known.set(document, terms);
  return terms;
}

interface SituationSign {
  readonly point: PointName;
  readonly situation: Situation;
  /** Whether the words tell of the engagement in such a document, and not of what the product is about. */
  isTelling(document: EngagementDocument): boolean;
}

/** The first that the document speaks of decides; a public buyer sets the terms whatever is bought. */
const situationSigns: readonly SituationSign[] = [
  { point: "situation/public-sector", situation: "public-sector", isTelling: ({ kind }) => !isOfProduct(kind) },
  { point: "situation/packaged", situation: "packaged", isTelling: ({ kind }) => isOfProduct(kind) || kind === "sow" },
  { point: "situation/long-term", situation: "long-term", isTelling: isAboutWork },
  { point: "situation/one-off", situation: "one-off", isTelling: isAboutWork },
  {
    point: "situation/internal",
    situation: "internal",
    isTelling: (document) => !isAgreed(document) && !hasClient(document),
  },
  { point: "situation/market", situation: "packaged", isTelling: ({ kind }) => isOfProduct(kind) },
];

function inferSituation(document: EngagementDocument): Term<Situation> | undefined {
  for (const { point, situation, isTelling } of situationSigns) {
    if (!isTelling(document)) continue;
    const [place] = placesOfPoint(document, point);
    if (place !== undefined) return inferred(situation, tell(place.reason));
  }
  const { timeline, pricing } = document.concepts;
  const isProject =
    isOffer(document) && hasClient(document) && timeline.state === "present" && pricing.state === "present";
  return isProject ? inferred("one-off", say`work with a time and a price is offered to one client`) : undefined;
}

/** Visions and backlogs speak of a product, whoever pays for it. */
function isOfProduct(kind: DocumentKind): boolean {
  return kind === "vision" || kind === "backlog";
}

/** Whether it sets out how work is done for somebody. */
function isAboutWork(document: EngagementDocument): boolean {
  return document.kind === "charter" || isAgreed(document);
}

/** Whether two sides agree on something in it. */
function isAgreed(document: EngagementDocument): boolean {
  if (document.kind === "sow") return ["offer", "request"].includes(findAgreementForm(document));
  return document.kind === "change-request" && hasClient(document);
}

function isOffer(document: EngagementDocument): boolean {
  return document.kind === "sow" && findAgreementForm(document) === "offer";
}

function hasClient({ facts, concepts, people }: EngagementDocument): boolean {
  return (
    facts.parties.some(({ side }) => side === "client") ||
    people.some(({ side }) => side === "client") ||
    concepts["client-duties"].state === "present"
  );
}

const contractPoints: readonly (readonly [PointName, Contract])[] = [
  ["situation/agile-fixed-price", "agile-fixed-price"],
  ["situation/retainer", "retainer"],
];

function inferContract(document: EngagementDocument): Term<Contract> | undefined {
  for (const [point, contract] of contractPoints) {
    const [place] = placesOfPoint(document, point);
    if (place !== undefined && isAgreed(document)) return inferred(contract, tell(place.reason));
  }
  if (document.kind !== "sow" && document.kind !== "change-request") return undefined;
  const { fixed, byTime, ceiling } = readPriceModel(document);
  if (fixed !== undefined && byTime === undefined) return inferred("fixed-price", tell(fixed.reason));
  if (byTime === undefined || fixed !== undefined) return undefined;
  return ceiling === undefined
    ? inferred("time-and-materials", tell(byTime.reason))
    : inferred("capped-tm", say`${tell(byTime.reason)}, ${tell(ceiling.reason)}`);
}

const forms: Readonly<Record<AgreementForm, Message>> = {
  offer: say`offer`,
  request: say`request`,
  application: say`application`,
  specification: say`specification`,
  plan: say`plan`,
};

function inferAudience(document: EngagementDocument): Term<Audience> | undefined {
  const [internal] = placesOfPoint(document, "situation/internal-reader");
  if (internal !== undefined) return inferred("internal", tell(internal.reason));
  if (document.kind !== "sow" && document.kind !== "change-request") return undefined;
  const form = document.kind === "sow" ? findAgreementForm(document) : "offer";
  return form === "plan" ? undefined : inferred("client-facing", say`written as ${forms[form]}`);
}

function inferOwnerSide({ concepts }: EngagementDocument): Term<OwnerSide> | undefined {
  const { state } = concepts["product-owner-side"];
  if (state === "supplier") return inferred("provider", say`the Product Owner is named on the provider's side`);
  if (state === "client") return inferred("client", say`the Product Owner is named on the client's side`);
  return undefined;
}

/** Where the text says it: `label "Fixed price"`, or only the words. */
function tell(reason: string): Message {
  const [, place, said = ""] = /^(label|column|heading) (.*)$/s.exec(reason) ?? [];
  if (place === "label") return say`label ${said}`;
  if (place === "column") return say`column ${said}`;
  return place === "heading" ? say`heading ${said}` : say`${reason}`;
}

function inferred<Value>(value: Value, reason: Message): Term<Value> {
  return { value, origin: "inferred", reason };
}
