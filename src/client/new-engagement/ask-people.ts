import { l10n, QuickPickItemKind } from "vscode";
import { type KnownRoleName, knownRoleNames, type PartySideName, type PersonParams } from "../../protocol/scaffold.ts";
import { askChoice, askText, back, type ChoiceItem, type Reply, type StepPlace } from "../wizard.ts";
import type { WizardAnswers } from "./answers.ts";

const done = Symbol("done");
const another = Symbol("another");

/** Asks for further people, one after the other, until somebody goes on. */
export async function askPeople(answers: WizardAnswers, place: StepPlace): Promise<Reply<readonly PersonParams[]>> {
  let people = answers.people;
  for (;;) {
    const reply = await askChoice<string | typeof done | typeof another>(place, {
      placeholder: l10n.t("Who else takes part? Choose a role to name somebody, or go on."),
      items: toItems(people),
      active: done,
    });
    if (reply === undefined || reply === back) return reply;
    if (reply === done) return people;
    const role = reply === another ? await askRole(place) : String(reply);
    if (role === undefined) return undefined;
    if (role === back) continue;
    const known = people.find((person) => person.role === role);
    const person = await askPerson(answers, { role, name: known?.name ?? "", side: known?.side }, place);
    if (person === undefined) return undefined;
    if (person === back) continue;
    const others = people.filter((other) => other.role !== role);
    people = person.name === "" ? others : [...others, person];
  }
}

function toItems(people: readonly PersonParams[]): ChoiceItem<string | typeof done | typeof another>[] {
  const nameOf = (role: string): string => people.find((person) => person.role === role)?.name ?? "";
  const own = people.filter(({ role }) => !isKnown(role));
  return [
    {
      choice: done,
      label: `$(arrow-right) ${l10n.t("Go on")}`,
      description: l10n.t("named so far: {0}", people.length),
    },
    { label: l10n.t("Roles"), kind: QuickPickItemKind.Separator },
    ...knownRoleNames.map((role) => ({ choice: role, label: titleOf(role), description: nameOf(role) })),
    ...own.map(({ role, name }) => ({ choice: role, label: role, description: name })),
    { choice: another, label: `$(add) ${l10n.t("Another role…")}` },
  ];
}

function askRole(place: StepPlace): Promise<Reply<string>> {
  return askText(place, {
    prompt: l10n.t("What is the role called?"),
    placeholder: l10n.t("Data protection officer"),
    check: (text) => (text.trim() === "" ? l10n.t("Please name the role.") : undefined),
  });
}

async function askPerson(
  { client, provider }: WizardAnswers,
  person: { readonly role: string; readonly name: string; readonly side: PartySideName | undefined },
  place: StepPlace,
): Promise<Reply<PersonParams>> {
  const { role } = person;
  const name = await askText(place, {
    prompt: l10n.t("{0}: who is it? An empty name takes the person off the list.", titleOf(role)),
    value: person.name,
  });
  if (typeof name !== "string" || name === "") return typeof name === "string" ? { name, role, side: "client" } : name;
  const side = await askChoice<PartySideName>(place, {
    placeholder: l10n.t("For whom does {0} work?", name),
    active: person.side ?? (clientRoles.includes(role) ? "client" : "provider"),
    items: [
      { choice: "provider", label: l10n.t("Provider"), description: provider },
      { choice: "client", label: l10n.t("Client"), description: client },
    ],
  });
  return typeof side === "string" ? { name, role, side } : side;
}

/** Roles whose people usually work for the client. */
const clientRoles: readonly string[] = ["expert", "user-contact", "it-contact"];

function isKnown(role: string): role is KnownRoleName {
  return knownRoleNames.some((name) => name === role);
}

function titleOf(role: string): string {
  switch (role) {
    case "deputy":
      return l10n.t("Deputy of the Product Owner");
    case "designer":
      return l10n.t("Product designer");
    case "lead-engineer":
      return l10n.t("Lead engineer");
    case "project-manager":
      return l10n.t("Project manager");
    case "product-manager":
      return l10n.t("Product Manager");
    case "expert":
      return l10n.t("Subject-matter expert");
    case "user-contact":
      return l10n.t("Contact to users");
    case "it-contact":
      return l10n.t("IT contact");
    default:
      return role;
  }
}
