import { readFileSync } from "node:fs";
import { ruleLevels, ruleSettingPrefix, undecided } from "../../protocol/settings.ts";
import type { Rule } from "../../rules/rule.ts";
import { english, sentence, textOf, type Wording } from "../../text/message.ts";
import { german } from "../../translations/german.ts";
import type { GeneratedFile } from "../generated-file.ts";
import { describeLanguageModelTools } from "./language-model-tools.ts";
import { loadRules } from "./rules.ts";

/** The strings of the rule settings, in `package.nls.json`. */
const stringPrefix = "rules.";

/** Makes the tools for assistants, and a setting for each rule, with its summary among the strings of the manifest, in English and German. */
export async function generateSettings(): Promise<readonly GeneratedFile[]> {
  const rules = await loadRules();
  return [
    { path: "package.json", content: withRulesAndTools(readRootFile("package.json"), rules) },
    { path: "package.nls.json", content: withRuleStrings(readRootFile("package.nls.json"), rules, english) },
    { path: "package.nls.de.json", content: withRuleStrings(readRootFile("package.nls.de.json"), rules, german) },
  ];
}

function readRootFile(name: string): string {
  return readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8");
}

function withRulesAndTools(text: string, rules: readonly Rule[]): string {
  const manifest = JSON.parse(text);
  const category = manifest.contributes.configuration.find(
    ({ title }: { readonly title: string }) => title === "%configuration.rules%",
  );
  category.properties = Object.fromEntries(
    rules.map(({ id }) => [
      ruleSettingPrefix + id,
      {
        type: "string",
        enum: ruleLevels,
        markdownEnumDescriptions: ruleLevels.map((level) => `%configuration.level.${level}%`),
        default: undecided,
        scope: "resource",
        markdownDescription: `%${stringPrefix}${id}%`,
      },
    ]),
  );
  manifest.contributes.languageModelTools = describeLanguageModelTools();
  return toText(manifest);
}

function withRuleStrings(text: string, rules: readonly Rule[], wording: Wording): string {
  const written = Object.entries(JSON.parse(text)).filter(([key]) => !key.startsWith(stringPrefix));
  const generated = rules.map(({ id, docs }) => [`${stringPrefix}${id}`, textOf(sentence(docs.summary), wording)]);
  return toText(Object.fromEntries([...written, ...generated]));
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
