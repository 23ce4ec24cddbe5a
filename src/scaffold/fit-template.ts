import type { Contract, Situation } from "../documents/declared-terms.ts";
import type { SupportedLanguage } from "../documents/document.ts";
import { clauseLibrary } from "./clause-library.generated.ts";
import { type EngagementAnswers, ownerSideOf } from "./engagement-answers.ts";
import { escapeMarkdown } from "./fill-placeholders.ts";
import type { Template } from "./template.ts";

/** A template whose text suits the situation, the contract and the side on which the Product Owner sits. */
export function fitTemplate({ body, language }: Template, answers: EngagementAnswers): string {
  const { contract, situation } = answers;
  const replaced = [
    ...(contract === undefined ? [] : clausesOf[contract]).map(
      ([from, ...to]) => [bodyOf(from, language), to.map((name) => bodyOf(name, language)).join("\n\n")] as const,
    ),
    ...(situation === undefined ? [] : [[engagement[language], situationNames[language][situation]] as const]),
    ...(situation === "packaged" ? [[`${bodyOf("timeline", language)}\n`, withOperation(language)] as const] : []),
    ...(ownerSideOf(answers) === "client" ? clientOwnerWords[language] : []),
  ];
  const fitted = replaced.reduce((text, [from, to]) => text.replaceAll(from, () => to), body);
  return asksForReason(answers) ? addReason(fitted, { ...answers, language }) : fitted;
}

/** Whoever runs a product for many customers also pays for keeping it running. */
function withOperation(language: SupportedLanguage): string {
  return `${bodyOf("provider-requirements", language)}\n\n${bodyOf("timeline", language)}\n`;
}

const priceByTime = "pricing-time-and-materials";

/** Which clauses of the templates a contract has others for. */
const clausesOf: Readonly<Record<Contract, readonly (readonly [from: string, ...to: string[]])[]>> = {
  "time-and-materials": [],
  "capped-tm": [],
  "fixed-price": [[priceByTime, "pricing-fixed"]],
  "agile-fixed-price": [
    [priceByTime, "pricing-agile-fixed"],
    ["change-process", "change-process-agile"],
  ],
  retainer: [[priceByTime, "pricing-retainer"]],
  staged: [[priceByTime, priceByTime, "staged-funding"]],
};

function bodyOf(wanted: string, language: SupportedLanguage): string {
  const clause = clauseLibrary.find(({ name, language: own }) => name === wanted && own === language);
  if (clause === undefined) throw new Error(`The clause library has no "${wanted}" in ${language}.`);
  return clause.body.trimEnd();
}

const engagement = {
  en: "[what it is, one-off, long-term or packaged product]",
  de: "[was es ist, einmalig, langfristig oder Standardprodukt]",
} as const;

const situationNames: Readonly<Record<SupportedLanguage, Readonly<Record<Situation, string>>>> = {
  en: {
    packaged: "packaged product",
    "one-off": "one-off project",
    "long-term": "long-term co-operation",
    internal: "product for internal use",
    "public-sector": "public contract",
  },
  de: {
    packaged: "Standardprodukt",
    "one-off": "einmaliges Projekt",
    "long-term": "langfristig, über mehrere Verträge",
    internal: "Produkt für den internen Einsatz",
    "public-sector": "öffentlicher Auftrag",
  },
};

/** What templates say of a Product Owner at the provider, and what holds for one at the client. */
const clientOwnerWords: Readonly<Record<SupportedLanguage, readonly (readonly [from: string, to: string])[]>> = {
  en: [
    ["- **Side:** provider ([Provider])", "- **Side:** client ([Client])"],
    ["| Product Owner | [Product Owner] | [Provider] |", "| Product Owner | [Product Owner] | [Client] |"],
    ["| Product Owner | [rate for product ownership] | [days for product ownership] |\n", ""],
    ["| Product Owner | [days for product ownership] | [amount for product ownership] |\n", ""],
    [
      "[Product Owner] approves or declines the change for [Provider]. [Sponsor] approves it for [Client] when price or dates change.",
      "[Product Owner] approves or declines the change for [Client]. [Sponsor] approves it as well when price or dates change.",
    ],
  ],
  de: [
    ["- **Seite:** Anbieter ([Anbieter])", "- **Seite:** Kunde ([Kunde])"],
    ["| Product Owner | [Product Owner] | [Anbieter] |", "| Product Owner | [Product Owner] | [Kunde] |"],
    ["| Product Owner | [Tagessatz Product Owner] | [Tage Product Owner] |\n", ""],
    ["| Product Owner | [Tage Product Owner] | [Betrag Product Owner] |\n", ""],
    [
      "[Product Owner] genehmigt die Änderung für [Anbieter] oder lehnt sie ab. [Sponsor] genehmigt sie für [Kunde], wenn sich Preis oder Termine ändern.",
      "[Product Owner] genehmigt die Änderung für [Kunde] oder lehnt sie ab. [Sponsor] genehmigt sie ebenfalls, wenn sich Preis oder Termine ändern.",
    ],
  ],
};

/** Buyers and departments employ the Product Owner anyway; whoever else does has to be ready for it. */
function asksForReason(answers: EngagementAnswers): boolean {
  const { situation } = answers;
  return ownerSideOf(answers) === "client" && situation !== "public-sector" && situation !== "internal";
}

/** Behind the section whose table lists the Product Owner. */
function addReason(text: string, { language, ownerReason }: EngagementAnswers): string {
  const row = text.search(/^\| Product Owner \| \[Product Owner\] \|/m);
  const end = row === -1 ? -1 : text.indexOf("\n## ", row);
  if (end === -1) return text;
  const reason = escapeMarkdown(ownerReason ?? "");
  const clause = bodyOf("client-owner", language);
  const written = reason === "" ? clause : clause.replace(reasonLabel[language], () => reason);
  return `${text.slice(0, end)}\n${written}\n${text.slice(end)}`;
}

const reasonLabel = {
  en: "[why the client answers for the value of the product]",
  de: "[was dafür spricht, dass der Kunde den Wert verantwortet]",
} as const;
