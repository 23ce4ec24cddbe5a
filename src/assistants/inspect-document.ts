import * as z from "zod/mini";
import { describeDocument } from "../documents/describe-document.ts";
import { documentKinds } from "../documents/document.ts";
import { describeEngagement } from "../linter/describe-engagement.ts";
import { findExpectations } from "../linter/expectations.ts";
import { kindNames } from "../rules/explain-rule.ts";
import { textOf } from "../text/message.ts";
import { wordings } from "../translations/wordings.ts";
import { documentInputs, languageInput } from "./inputs.ts";
import { needDocument, type Tool } from "./tool.ts";

/** Of evidence for one concept, and of each list; what is left out is counted. */
const mostEvidence = 3;
const mostListed = 40;

const input = z.object({ ...documentInputs, language: languageInput });

const output = z.object({
  path: z.string(),
  kind: z.enum(documentKinds),
  /** What spoke for the kind. */
  kindReasons: z.array(z.string()),
  language: z.string(),
  /** By which it is judged; not there for what is no engagement document. */
  profile: z.optional(z.object({ value: z.string(), reason: z.string() })),
  engagement: z.optional(
    z.object({
      name: z.string(),
      reason: z.string(),
      others: z.array(z.object({ path: z.string(), kind: z.string() })),
    }),
  ),
  /** What the document says of each thing that rules ask for, with the lines that say it. */
  concepts: z.record(
    z.string(),
    z.object({
      state: z.union([z.string(), z.number()]),
      names: z.optional(z.array(z.string())),
      evidence: z.array(z.object({ startLine: z.number(), endLine: z.number(), text: z.string() })),
    }),
  ),
  people: z.array(z.object({ name: z.string(), roles: z.array(z.string()), side: z.string(), line: z.number() })),
  /** Backlog items. */
  items: z.array(z.looseObject({ title: z.string() })),
  /** Money, dates, efforts, meetings, milestones, parties, changes, matrices, defined terms and risks. */
  facts: z.record(z.string(), z.array(z.looseObject({}))),
  /** How many of each list are left out, where it is long. */
  leftOut: z.record(z.string(), z.number()),
});

export const inspectDocument: Tool<typeof input, typeof output> = {
  name: "inspect_document",
  title: "Inspect an engagement document",
  description:
    "Says what Mandate understands of a document: its kind and language, the engagement it belongs to, what it says of owner, roles, duties, scope, risks, terms and more with the lines that say it, the people with roles and sides, backlog items, sums, dates, milestones and meetings. Ask it to summarise who owns what, or to see why something was found or not.",
  input,
  output,
  answer({ input: { language: chosen }, asked, language }) {
    const wording = wordings[chosen ?? language];
    const { document, engagement, chosenProfile } = needDocument(asked);
    const { concepts, people, items, facts, ...head } = describeDocument(document);
    const leftOut: Record<string, number> = {};
    const cut = <One>(name: string, list: readonly One[], most = mostListed): One[] => {
      if (list.length > most) leftOut[name] = list.length - most;
      return list.slice(0, most);
    };
    const belonging = describeEngagement(document, engagement);
    const { profile } = findExpectations(document, engagement, chosenProfile);
    return {
      ...head,
      kindReasons: document.kindReasons.map((reason) => textOf(reason, wording)),
      ...(document.kind !== "none" && {
        profile: { value: profile.value, reason: textOf(profile.reason, wording) },
      }),
      ...(belonging !== undefined && {
        engagement: {
          name: belonging.name,
          reason: textOf(belonging.reason, wording),
          others: cut(
            "engagement",
            belonging.others.map(({ path, kind }) => ({ path, kind })),
          ),
        },
      }),
      concepts: Object.fromEntries(
        Object.entries(concepts).map(([name, { state, names, evidence }]) => [
          name,
          {
            state,
            ...(names !== undefined && { names: [...names] }),
            evidence: cut(`concepts/${name}`, evidence, mostEvidence),
          },
        ]),
      ),
      people: cut("people", people).map((person) => ({ ...person, roles: [...person.roles] })),
      items: cut("items", items).map((one) => ({ ...one })),
      facts: Object.fromEntries(
        Object.entries(facts).map(([name, list]) => [name, cut(name, list as object[]).map((one) => ({ ...one }))]),
      ),
      leftOut,
    };
  },
  describe({ path, kind, kindReasons, language, profile, engagement, concepts, people, items }) {
    const said = Object.entries(concepts).filter(([, { state }]) => state !== "absent" && state !== 0);
    const absent = Object.entries(concepts).filter(([, { state }]) => state === "absent");
    const lines = [
      `${path}: ${textOf(kindNames[kind].one)} (${language})${kindReasons.length > 0 ? `, by ${kindReasons.join("; ")}` : ""}`,
      profile && `Profile: ${profile.value} (${profile.reason})`,
      engagement &&
        `Engagement: ${engagement.name} (${engagement.reason}), with ${engagement.others.map((other) => other.path).join(", ") || "no other documents"}`,
      ...said.map(([name, { state, names = [], evidence }]) => {
        const places = [...new Set(evidence.map((place) => `line ${place.startLine} "${place.text}"`))].join("; ");
        return `${name}: ${[state, ...names].join(", ")}${places === "" ? "" : ` – ${places}`}`;
      }),
      absent.length > 0 && `Not said: ${absent.map(([name]) => name).join(", ")}`,
      ...people.map(
        ({ name, roles, side, line }) => `Person: ${[name, ...roles].join(", ")} (side: ${side}), line ${line}`,
      ),
      items.length > 0 && `Backlog items: ${items.map(({ title }) => title).join("; ")}`,
    ];
    return lines.filter((line) => typeof line === "string").join("\n");
  },
};
