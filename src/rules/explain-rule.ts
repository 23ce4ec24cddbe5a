import type { DocumentKind } from "../documents/document.ts";
import { allMatches } from "../text/all-matches.ts";
import { english, listOf, type Message, say, sentence, textOf, type Value, type Wording } from "../text/message.ts";
import { measuredOn, measuredPrecision } from "./measured-precision.ts";
import { isOwnRule } from "./own-rule.ts";
import type { Rule, RuleId } from "./rule.ts";

/** What people call a kind of document: "This is a statement of work", "in statements of work". */
export const kindNames: Readonly<Record<DocumentKind, { readonly one: Message; readonly many: Message }>> = {
  sow: { one: say`a statement of work`, many: say`statements of work` },
  vision: { one: say`a product vision`, many: say`product visions` },
  backlog: { one: say`a backlog`, many: say`backlogs` },
  charter: { one: say`a role charter`, many: say`role charters` },
  "change-request": { one: say`a change request`, many: say`change requests` },
  notes: { one: say`project notes`, many: say`project notes` },
  none: { one: say`no engagement document`, many: say`other documents` },
};

/** The folder of the rules' pages as people find it on the web; the pages hold what `explainRule` gives offline. */
export const rulePagesUrl = "https://github.com/mandate-lint/mandate/blob/main/docs/rules";

export function rulePageUrl(id: RuleId): string {
  return `${rulePagesUrl}/${id}.md`;
}

/** All that is to be known of a rule, as Markdown: its page in `docs/rules/`, and what `mandate explain` prints. */
export function explainRule(rule: Rule, wording: Wording = english): string {
  const { docs } = rule;
  const tell = (message: Message): string => textOf(message, wording);
  const parts = [
    `# ${rule.id}`,
    tell(sentence(docs.summary)),
    isOwnRule(rule)
      ? tell(say`Reported as **${rule.severity}** in ${listKinds(rule)}.`)
      : tell(say`Reported as **${rule.severity}** in ${listKinds(rule)}. Since version ${rule.since}.`),
    `## ${tell(say`Why it matters`)}`,
    tell(sentence(docs.rationale)),
    ...explainFacets(rule, tell),
    ...explainOptions(rule, tell),
    `## ${tell(say`Example`)}`,
    tell(say`This is reported:`),
    fence(docs.examples.bad),
    tell(say`This is not:`),
    fence(docs.examples.good),
    `## ${tell(say`Fix`)}`,
    docs.noFix === undefined
      ? tell(say`There is a quick fix.`)
      : tell(say`There is no quick fix: ${sentence(docs.noFix)}`),
    `## ${tell(say`Switching it off`)}`,
    [tell(say`For the block that follows, with a reason:`), fence(ignoreComment([rule.id], tell(say`reason`)))].join(
      "\n\n",
    ),
    [tell(say`For all documents, in \`mandate.yaml\`:`), fence(`rules:\n  ${rule.id}: off`, "yaml")].join("\n\n"),
    ...(isOwnRule(rule) ? [] : [tell(say`In VS Code, with the setting \`mandate.rules.${rule.id}\`.`)]),
    `## ${tell(say`Source`)}`,
    docs.source,
    ...explainPrecision(rule, tell),
  ];
  return `${parts.map((part) => part.trim()).join("\n\n")}\n`;
}

type Tell = (message: Message) => string;

/** The comment that drops rules' findings in the block that follows: `<!-- mandate-ignore risk/value-missing: reason -->`. */
export function ignoreComment(ids: readonly RuleId[], reason: string): string {
  return `<!-- mandate-ignore ${ids.join(" ")}: ${reason} -->`;
}

function listKinds(rule: Rule): Value {
  return listOf(rule.kinds.map((kind) => kindNames[kind].many));
}

function explainFacets({ id, facets }: Rule, tell: Tell): string[] {
  const [first] = facets ?? [];
  if (facets === undefined || first === undefined) return [];
  const example = `rules:\n  ${id}:\n    facets:\n      ${first}: off`;
  return [
    `## ${tell(say`Parts`)}`,
    tell(say`One finding names all the parts that are missing. Each can be switched off alone:`),
    facets.map((facet) => `- \`${facet}\``).join("\n"),
    fence(example, "yaml"),
  ];
}

function explainOptions({ id, options }: Rule, tell: Tell): string[] {
  const known = Object.entries(options ?? {});
  const [first] = known;
  if (first === undefined) return [];
  const list = known.map(
    ([name, option]) => `- \`${name}\` (${option.default}): ${tell(sentence(option.description))}.`,
  );
  const example = `rules:\n  ${id}:\n    options:\n      ${first[0]}: ${first[1].default}`;
  return [`## ${tell(say`Options`)}`, list.join("\n"), fence(example, "yaml")];
}

function explainPrecision({ id }: Rule, tell: Tell): string[] {
  const measured = measuredPrecision[id];
  if (measured === undefined) return [];
  const { judged, right } = measured;
  return [
    `## ${tell(say`How often it is right`)}`,
    tell(say`Of ${judged} findings in public documents, a careful reader called ${right} right (${measuredOn}).`),
  ];
}

/** A code block whose fence is longer than any run of backticks in the text. */
function fence(text: string, language = "markdown"): string {
  const longest = Math.max(2, ...allMatches(text, /`+/g).map(([run]) => run.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}${language}\n${text.trim()}\n${marks}`;
}
