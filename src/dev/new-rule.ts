import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RuleFamily, ruleFamilies } from "../rules/rule.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { findRuleIds, generateRegistry } from "./generators/rules.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

/**
 * The files of a new rule, to be filled in: the rule itself and its English fixture.
 * @throws Error that says what to do, where the id is no rule id or is taken.
 */
export function scaffoldRule(id: string): readonly GeneratedFile[] {
  const [family, name, ...rest] = id.split("/");
  if (name === undefined || rest.length > 0) {
    throw new Error("Give the rule's id: npm run new-rule family/name, such as scope/out-of-scope-missing.");
  }
  if (!ruleFamilies.includes(family as RuleFamily)) {
    throw new Error(`There is no family "${family}". Use one of ${ruleFamilies.join(", ")}.`);
  }
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    throw new Error(`"${name}" is no rule name. Use lower-case words with hyphens that name the problem.`);
  }
  if (findRuleIds().includes(id)) throw new Error(`The rule ${id} is there already: src/rules/${id}.ts.`);
  return [
    { path: `src/rules/${id}.ts`, content: ruleTemplate(id) },
    { path: `test/rules/${id}.md`, content: fixtureTemplate(id) },
  ];
}

function ruleTemplate(id: string): string {
  return `import { markdown } from "../markdown.ts";
import type { Rule } from "../rule.ts";

export default {
  id: "${id}",
  docs: {
    summary: "Say in one sentence what a good document does.",
    rationale: "Say why it matters to the people who sign and deliver.",
    source: "Name where the rule comes from.",
    examples: {
      bad: markdown\`
        # Statement of work: Write a small document that the rule reports
      \`,
      good: markdown\`
        # Statement of work: Write the same document without the problem
      \`,
    },
    noFix: "Say why there is no fix, or take this out and add one to the finding.",
  },
  severity: "warning",
  since: "${version}",
  kinds: ["sow"],

  *check() {
    // Ask the document model, and yield a finding at a tight place:
    // yield { message: "Say what is missing: and what it costs.", range: placeOfGap(document, ["in-scope"]) };
  },
} satisfies Rule;
`;
}

function fixtureTemplate(id: string): string {
  return `# Statement of work: Write a small document that ${id} reports

## Deliverables

- Then run npm run update, which draws the findings under their places; check them.
`;
}

function writeRule(id: string): void {
  const files = scaffoldRule(id);
  for (const { path, content } of files) {
    if (existsSync(join(root, path))) throw new Error(`${path} is there already.`);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const registry = generateRegistry();
  writeFileSync(join(root, registry.path), registry.content);
  console.log("Fill in these two files:");
  for (const { path } of files) console.log(`  ${path}`);
  console.log("Then: npm run generate && npm run unit -- test/rules.test.ts");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    writeRule(process.argv[2] ?? "");
  } catch (problem) {
    console.error((problem as Error).message);
    process.exitCode = 2;
  }
}
