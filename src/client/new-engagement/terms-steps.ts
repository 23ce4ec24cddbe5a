import { l10n, QuickPickItemKind } from "vscode";
import type { ContractName, SituationName } from "../../protocol/scaffold.ts";
import { askChoice, askText, back, type ChoiceItem, type Step } from "../wizard.ts";
import type { WizardAnswers } from "./answers.ts";

/** Asks what it is about and on which terms. */
export function termsSteps(): Step<WizardAnswers>[] {
  return [
    {
      async ask({ language }, place) {
        const placeholder = l10n.t("In which language are the documents written?");
        const items = [
          { label: "English", choice: "en" as const },
          { label: "Deutsch", choice: "de" as const },
        ];
        const reply = await askChoice(place, { placeholder, items, active: language });
        return typeof reply === "string" ? { language: reply } : reply;
      },
    },
    {
      async ask({ product }, place) {
        const prompt = l10n.t("What is the product or project called? Leave it empty if you don't know yet.");
        const reply = await askText(place, { prompt, value: product, placeholder: l10n.t("Ticket shop") });
        return typeof reply === "string" ? { product: reply } : reply;
      },
    },
    {
      async ask({ situation }, place) {
        const placeholder = l10n.t("What kind of work is it? This decides what the documents have to say.");
        const reply = await askChoice(place, { placeholder, items: situationItems(), active: situation });
        return typeof reply === "string" ? { situation: reply } : reply;
      },
    },
    {
      async ask({ situation, contract }, place) {
        const placeholder = l10n.t("How is the work paid?");
        const reply = await askChoice(place, { placeholder, items: contractItems(situation), active: contract });
        // Which documents are usual depends on it.
        return reply === back || reply === undefined ? reply : { contract: reply, documents: undefined };
      },
    },
  ];
}

function situationItems(): ChoiceItem<SituationName>[] {
  return [
    {
      choice: "one-off",
      label: l10n.t("One-off project for a client"),
      detail: l10n.t("You build something once, for one client. The Product Owner sits with you, the provider."),
    },
    {
      choice: "long-term",
      label: l10n.t("Long-term work for a client"),
      detail: l10n.t("You develop a client's product over years, contract after contract."),
    },
    {
      choice: "packaged",
      label: l10n.t("Product for many customers"),
      detail: l10n.t("You sell or run the product yourselves. Operation and maintenance are your own cost."),
    },
    {
      choice: "internal",
      label: l10n.t("Product for your own organisation"),
      detail: l10n.t("A department orders it, colleagues build it, colleagues use it."),
    },
    {
      choice: "public-sector",
      label: l10n.t("Work for a public buyer"),
      detail: l10n.t("An authority orders it by tender. The Product Owner is an employee of the buyer."),
    },
  ];
}

function contractItems(situation: SituationName): ChoiceItem<ContractName | "none">[] {
  const none = {
    choice: "none" as const,
    label: l10n.t("No contract"),
    detail: l10n.t("As for a product of your own. There is no statement of work then."),
  };
  const contracts: ChoiceItem<ContractName>[] = [
    {
      choice: "capped-tm",
      label: l10n.t("Time and materials with a ceiling"),
      detail: l10n.t("Days worked are paid, up to an amount that only the sponsor can raise."),
    },
    {
      choice: "fixed-price",
      label: l10n.t("Fixed price"),
      detail: l10n.t("An agreed scope for an agreed price. Every change needs a change request."),
    },
    {
      choice: "agile-fixed-price",
      label: l10n.t("Fixed price with swaps"),
      detail: l10n.t("A fixed price for an agreed effort. Wishes of the same size may be swapped."),
    },
    {
      choice: "staged",
      label: l10n.t("Funded in stages"),
      detail: l10n.t("A small first stage, and the next ones only when there is proof that it pays."),
    },
    {
      choice: "retainer",
      label: l10n.t("Monthly retainer"),
      detail: l10n.t("A fixed number of days every month for a fixed amount."),
    },
    {
      choice: "time-and-materials",
      label: l10n.t("Time and materials"),
      detail: l10n.t("Days worked are paid. The documents still propose a ceiling."),
    },
  ];
  const isOwn = situation === "internal" || situation === "packaged";
  const line = { label: "", kind: QuickPickItemKind.Separator };
  return isOwn ? [none, line, ...contracts] : [...contracts, line, none];
}
