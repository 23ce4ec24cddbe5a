import type { DocumentKind } from "../documents/document.ts";
import { allMatches } from "../text/all-matches.ts";
import { measuredOn, measuredPrecision } from "./measured-precision.ts";
import type { Rule, RuleId } from "./rule.ts";

/** What people call a kind of document: "This is a statement of work", "in statements of work". */
export const kindNames: Readonly<Record<DocumentKind, { readonly one: string; readonly many: string }>> = {
  sow: { one: "a statement of work", many: "statements of work" },
  vision: { one: "a product vision", many: "product visions" },
  backlog: { one: "a backlog", many: "backlogs" },
  charter: { one: "a role charter", many: "role charters" },
  "change-request": { one: "a change request", many: "change requests" },
  notes: { one: "project notes", many: "project notes" },
  none: { one: "no engagement document", many: "other documents" },
};

/** The folder of the rules' pages as people find it on the web; the pages hold what `explainRule` gives offline. */
export const rulePagesUrl = "https://github.com/mandate-lint/mandate/blob/main/docs/rules";

export function rulePageUrl(id: RuleId): string {
  return `${rulePagesUrl}/${id}.md`;
}

/** All that is to be known of a rule, as Markdown: its page in `docs/rules/`, and what `mandate explain` prints. */
export function explainRule(rule: Rule): string {
  const { docs } = rule;
  const parts = [
    `# ${rule.id}`,
    docs.summary,
    `Reported as **${rule.severity}** in ${listKinds(rule)}. Since version ${rule.since}.`,
    "## Why it matters",
    docs.rationale,
    ...explainFacets(rule),
    ...explainOptions(rule),
    "## Example",
    "This is reported:",
    fence(docs.examples.bad),
    "This is not:",
    fence(docs.examples.good),
    "## Fix",
    docs.noFix === undefined ? "There is a quick fix." : `There is no quick fix: ${docs.noFix}`,
    "## Switching it off",
    ["For the block that follows, with a reason:", fence(ignoreComment([rule.id], "reason"))].join("\n\n"),
    ["For all documents, in `mandate.yaml`:", fence(`rules:\n  ${rule.id}: off`, "yaml")].join("\n\n"),
    `In VS Code, with the setting \`mandate.rules.${rule.id}\`.`,
    "## Source",
    docs.source,
    ...explainPrecision(rule),
  ];
  return `${parts.map((part) => part.trim()).join("\n\n")}\n`;
}

/** The comment that drops rules' findings in the block that follows: `<!-- mandate-ignore risk/value-missing: reason -->`. */
export function ignoreComment(ids: readonly RuleId[], reason: string): string {
  return `<!-- mandate-ignore ${ids.join(" ")}: ${reason} -->`;
}

function listKinds(rule: Rule): string {
  const names = rule.kinds.map((kind) => kindNames[kind].many);
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} and ${last}`;
}

function explainFacets({ id, facets }: Rule): string[] {
  const [first] = facets ?? [];
  if (facets === undefined || first === undefined) return [];
  const example = `rules:\n  ${id}:\n    facets:\n      ${first}: off`;
  return [
    "## Parts",
    "One finding names all the parts that are missing. Each can be switched off alone:",
    facets.map((facet) => `- \`${facet}\``).join("\n"),
    fence(example, "yaml"),
  ];
}

function explainOptions({ id, options }: Rule): string[] {
  const known = Object.entries(options ?? {});
  const [first] = known;
  if (first === undefined) return [];
  const list = known.map(([name, option]) => `- \`${name}\` (${option.default}): ${option.description}.`);
  const example = `rules:\n  ${id}:\n    options:\n      ${first[0]}: ${first[1].default}`;
  return ["## Options", list.join("\n"), fence(example, "yaml")];
}

function explainPrecision({ id }: Rule): string[] {
  const measured = measuredPrecision[id];
  if (measured === undefined) return [];
  const { judged, right } = measured;
  return [
    "## How often it is right",
    `Of ${judged} findings in public documents, a careful reader called ${right} right (${measuredOn}).`,
  ];
}

/** A code block whose fence is longer than any run of backticks in the text. */
function fence(text: string, language = "markdown"): string {
  const longest = Math.max(2, ...allMatches(text, /`+/g).map(([run]) => run.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}${language}\n${text.trim()}\n${marks}`;
}
