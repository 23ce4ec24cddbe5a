import { l10n } from "vscode";
import { askChoice, askText, type Step } from "../wizard.ts";
import { usualOwnerSide, type WizardAnswers } from "./answers.ts";
import { askPeople } from "./ask-people.ts";

/** Asks who takes part. */
export function peopleSteps(): Step<WizardAnswers>[] {
  return [
    askFor("client", (answers) => ({ prompt: describeClient(answers), placeholder: l10n.t("Hall Nine Ltd") })),
    askFor("provider", (answers) => ({ prompt: describeProvider(answers), placeholder: l10n.t("Your company") })),
    askFor("productOwner", () => ({
      prompt: l10n.t(
        "Who is the Product Owner: the one person who answers for the product's value and decides on scope?",
      ),
      placeholder: l10n.t("First and last name, or nothing if you don't know yet"),
    })),
    {
      async ask(answers, place) {
        const { client, provider } = answers;
        const usual = usualOwnerSide(answers);
        const usually = l10n.t("usual here");
        const reply = await askChoice(place, {
          placeholder: l10n.t("On which side does the Product Owner work?"),
          active: answers.ownerSide,
          items: [
            {
              choice: "provider" as const,
              label: provider === "" ? l10n.t("Provider") : l10n.t("Provider: {0}", provider),
              description: usual === "provider" ? usually : "",
              detail: l10n.t("Whoever builds the product also answers for its value."),
            },
            {
              choice: "client" as const,
              label: client === "" ? l10n.t("Client") : l10n.t("Client: {0}", client),
              description: usual === "client" ? usually : "",
              detail: l10n.t("Whoever orders the product answers for its value, and has time and power to decide."),
            },
          ],
        });
        return typeof reply === "string" ? { ownerSide: reply } : reply;
      },
    },
    {
      ...askFor("ownerReason", () => ({
        prompt: l10n.t("This is unusual here. Why does the Product Owner sit on that side?"),
        placeholder: l10n.t("Has led the product for four years"),
      })),
      isAsked: (answers) => answers.ownerSide !== usualOwnerSide(answers),
    },
    askFor("sponsor", () => ({
      prompt: l10n.t("Who is the sponsor: the person who sets the goals and gives the money?"),
      placeholder: l10n.t("First and last name, or nothing if you don't know yet"),
    })),
    {
      async ask(answers, place) {
        const reply = await askPeople(answers, place);
        return typeof reply === "symbol" || reply === undefined ? reply : { people: reply };
      },
    },
  ];
}

type TextKey = "client" | "provider" | "productOwner" | "ownerReason" | "sponsor";

function askFor(
  key: TextKey,
  describe: (answers: WizardAnswers) => { readonly prompt: string; readonly placeholder: string },
): Step<WizardAnswers> {
  return {
    async ask(answers, place) {
      const reply = await askText(place, { ...describe(answers), value: answers[key] });
      return typeof reply === "string" ? { [key]: reply } : reply;
    },
  };
}

function describeClient({ situation }: WizardAnswers): string {
  switch (situation) {
    case "internal":
      return l10n.t("Which department orders the product? Leave it empty if you don't know yet.");
    case "packaged":
      return l10n.t("Who speaks for the customers, such as a first customer or a department? It may stay empty.");
    case "public-sector":
      return l10n.t("Which authority is the buyer? Leave it empty if you don't know yet.");
    default:
      return l10n.t("Who is the client? Leave it empty if you don't know yet.");
  }
}

function describeProvider({ situation }: WizardAnswers): string {
  return situation === "internal" || situation === "packaged"
    ? l10n.t("Who builds the product: which department or company?")
    : l10n.t("Who is the provider, which is usually your company?");
}
