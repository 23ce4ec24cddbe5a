import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { allTools } from "../src/assistants/all-tools.ts";
import { profileNames } from "../src/documents/declared-terms.ts";
import { toolNames } from "../src/protocol/assistants.ts";
import { activeContextKey, commandIds, engagementsReadContextKey } from "../src/protocol/commands.ts";
import { ruleSettingPrefix, settingKeys, undecided } from "../src/protocol/settings.ts";
import { allRules } from "../src/rules/all-rules.generated.ts";

interface ManifestTool {
  readonly name: string;
  readonly modelDescription: string;
  readonly toolReferenceName: string;
  readonly inputSchema: {
    readonly type: string;
    readonly properties: Readonly<Record<string, { readonly description?: string }>>;
  };
}

const manifest = JSON.parse(read("package.json"));
const english: Record<string, string> = JSON.parse(read("package.nls.json"));
const german: Record<string, string> = JSON.parse(read("package.nls.de.json"));
const settings: Record<string, { enum?: string[]; [key: string]: unknown }> = Object.assign(
  {},
  ...manifest.contributes.configuration.map(({ properties }: { properties: object }) => properties),
);

describe("the extension's manifest", () => {
  it("contributes the commands that the extension registers, no more and no less", () => {
    assert.deepEqual(commandsOf(manifest.contributes.commands), Object.values(commandIds).sort());
    assert.deepEqual(commandsOf(manifest.contributes.menus.commandPalette), Object.values(commandIds).sort());
  });

  it("asks menus for the context key that the extension sets", () => {
    const conditions = manifest.contributes.menus.commandPalette.map(({ when }: { when: string }) => when).join(" ");
    // Types of webviews stand in quotes.
    const keys = conditions.replace(/'[^']*'/g, "").match(/mandate\.\w+/g);
    assert.deepEqual([...new Set(keys)], [activeContextKey]);
  });

  it("asks views for the context key that the extension sets", () => {
    const conditions = manifest.contributes.viewsWelcome.map(({ when }: { when: string }) => when).join(" ");
    assert.deepEqual(conditions.match(/mandate\.\w+/g), [engagementsReadContextKey]);
  });

  it("has the settings that are read, no more and no less", () => {
    const rules = allRules.map(({ id }) => ruleSettingPrefix + id);
    assert.deepEqual(Object.keys(settings).sort(), [...settingKeys, ...rules].sort());
  });

  it("offers the profiles that the linter knows", () => {
    assert.deepEqual(settings["mandate.profile"]?.enum, [undecided, ...profileNames]);
  });

  it("describes every setting and every one of its values", () => {
    for (const [key, setting] of Object.entries(settings)) {
      assert.ok(setting.markdownDescription, key);
      assert.ok("default" in setting && "scope" in setting, key);
      assert.equal((setting.markdownEnumDescriptions as string[] | undefined)?.length, setting.enum?.length, key);
    }
  });

  it("has each of its strings in package.nls.json, and that file no others", () => {
    const keys = [...JSON.stringify(manifest).matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key as string);
    assert.deepEqual([...new Set(keys)].sort(), Object.keys(english).sort());
  });

  it("has its strings in German; a rule's may wait", () => {
    const isRule = (key: string): boolean => key.startsWith("rules.");
    const keys = (strings: object): string[] => Object.keys(strings).filter((key) => !isRule(key));
    assert.deepEqual(keys(german).sort(), keys(english).sort());
    assert.deepEqual(
      Object.keys(german).filter((key) => !(key in english)),
      [],
    );
  });

  it("has what the client says to people in German", () => {
    const source = readdirSync(new URL("../src/client/", import.meta.url), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => read(`src/client/${name}`))
      .join("\n");
    const texts = [...source.matchAll(/l10n\.t\(\s*"([^"]+)"/g)].map(([, text]) => text as string);
    assert.equal(source.match(/l10n\.t\(/g)?.length, texts.length, "Give l10n.t its text in double quotes.");
    assert.deepEqual([...new Set(texts)].sort(), Object.keys(JSON.parse(read("l10n/bundle.l10n.de.json"))).sort());
  });

  it("contributes the tools that assistants can ask, described for them and for people", () => {
    const tools: readonly ManifestTool[] = manifest.contributes.languageModelTools;
    assert.deepEqual(
      tools.map(({ name }) => name),
      toolNames,
    );
    assert.deepEqual(
      allTools.map(({ name }) => name),
      toolNames,
    );
    for (const { name, modelDescription, toolReferenceName, inputSchema } of tools) {
      assert.match(name, /^[\w-]+$/);
      assert.match(toolReferenceName, /^mandate[A-Z][a-z]+$/);
      assert.ok(modelDescription.length > 100, name);
      assert.equal(inputSchema.type, "object", name);
      for (const [input, { description }] of Object.entries(inputSchema.properties)) {
        assert.ok(description, `${name}: ${input}`);
      }
    }
  });

  it("names no file that is not there or not shipped", () => {
    const { icon, contributes } = manifest;
    const files = [icon, ...[...contributes.snippets, ...contributes.grammars].map(({ path }) => path)];
    for (const file of files) assert.ok(existsSync(new URL(`../${file}`, import.meta.url)), file);
    const shipped = read(".vscodeignore");
    // Older web hosts of VS Code add `.js` to the name of their entry.
    for (const entry of [manifest.main, manifest.browser, `${manifest.browser}.js`]) {
      assert.ok(shipped.includes(`!${entry.slice(2)}\n`), entry);
    }
  });
});

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}

function commandsOf(entries: readonly { readonly command: string }[]): string[] {
  return entries.map(({ command }) => command).sort();
}
