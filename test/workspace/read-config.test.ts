import assert from "node:assert/strict";
import { join, relative } from "node:path";
import { textOf } from "../../src/text/message.ts";
import { listConfigFiles, pathInside } from "../../src/workspace/config-file.ts";
import { createConfigFinder, readConfig } from "../../src/workspace/read-config.ts";
import { withFiles } from "./temporary-folder.ts";

describe("createConfigFinder", () => {
  it("takes the nearest configuration upwards", () =>
    withFiles(
      {
        "mandate.yaml": "profile: draft",
        "a/mandate.yml": "profile: scaled",
        "a/b/c/x.md": "",
        "d/mandate.json": "{}",
      },
      (folder) => {
        const find = createConfigFinder();
        const profileOf = (path: string): string | undefined => find(join(folder, path))?.configuration.profile;
        assert.deepEqual(["", "a", "a/b/c", "d", "e"].map(profileOf), [
          "draft",
          "scaled",
          "scaled",
          undefined,
          "draft",
        ]);
      },
    ));

  it("prefers mandate.yaml, then mandate.yml, then mandate.json", () =>
    withFiles({ "mandate.json": '{"profile": "dsdm"}', "mandate.yml": "profile: scaled" }, (folder) => {
      assert.equal(createConfigFinder()(folder)?.configuration.profile, "scaled");
    }));

  it("matches patterns from the configuration's folder", () =>
    withFiles({ "a/mandate.yaml": 'kinds: { "offers/*": sow }\nignore: [old]' }, (folder) => {
      const config = createConfigFinder()(join(folder, "a/offers"));
      assert.ok(config);
      assert.equal(config.paths.findKind(pathInside(config, join(folder, "a/offers/x.md"))), "sow");
      assert.equal(config.paths.isIgnored(pathInside(config, join(folder, "a/old/y.md"))), true);
      assert.equal(config.paths.isIgnored(pathInside(config, join(folder, "old/y.md"))), false);
    }));

  it("has the problems of a file that can't be read", () =>
    withFiles({ "a/mandate.yaml": Buffer.from([0xff, 0, 1]), "b/mandate.yaml/x": "" }, (folder) => {
      const problemsOf = (path: string): (string | undefined)[] | undefined =>
        createConfigFinder()(join(folder, path))?.problems.map(({ message }) => textOf(message));
      assert.deepEqual(problemsOf("a"), ["This is a binary file, not a text."]);
      assert.deepEqual(problemsOf("b"), ["This is a folder where a file is needed."]);
      assert.deepEqual(
        readConfig(join(folder, "c.yaml")).problems.map(({ message }) => textOf(message)),
        ["There is no such file."],
      );
    }));
});

describe("extends", () => {
  /** What is wrong with a configuration, by the file's name and the place in it. */
  function problemsOf(path: string, folder: string): string[] {
    return listConfigFiles(readConfig(join(folder, path))).flatMap(({ path: file, text, problems }) =>
      problems.map(
        ({ message, range }) =>
          `${relative(folder, file)} | ${text.slice(range.start, range.end)} | ${textOf(message)}`,
      ),
    );
  }

  it("adds to files, in their order, and has the last word", () =>
    withFiles(
      {
        "house.mandate.yaml":
          "profile: draft\ncontract: retainer\nignore: old\nkinds: { 'a/**': sow }\nrules: { risk/value-missing: off, risk/not-billed: hint }\n",
        "shared/more.json": '{"extends": "../house.mandate.yaml", "profile": "dsdm", "kinds": {"a/b.md": "notes"}}',
        "a/mandate.yaml": "extends: [../shared/more.json]\nrules: { risk/value-missing: error }\nignore: [new]\n",
      },
      (folder) => {
        const { configuration, paths } = readConfig(join(folder, "a/mandate.yaml"));
        assert.deepEqual(problemsOf("a/mandate.yaml", folder), []);
        assert.equal(configuration.profile, "dsdm");
        assert.deepEqual(configuration.declared, { contract: "retainer" });
        assert.deepEqual(configuration.ignore, ["old", "new"]);
        assert.deepEqual(configuration.rules, {
          "risk/value-missing": { severity: "error" },
          "risk/not-billed": { severity: "hint" },
        });
        assert.deepEqual(["a/b.md", "a/c.md"].map(paths.findKind), ["notes", "sow"]);
      },
    ));

  it("adds to packages in the nearest node_modules", () =>
    withFiles(
      {
        "node_modules/@acme/rules/package.json": '{"mandate": "config/main.yaml", "main": "index.js"}',
        "node_modules/@acme/rules/config/main.yaml": "extends: ../base.yaml\nprofile: scaled\n",
        "node_modules/@acme/rules/base.yaml": "contract: staged\n",
        "node_modules/@acme/rules/index.js": "throw new Error('executed');",
        "node_modules/plain/mandate.yaml": "situation: internal\n",
        "a/b/node_modules/plain/mandate.yaml": "situation: one-off\n",
        "mandate.yaml": "extends: ['@acme/rules', plain]\n",
        "a/b/mandate.yaml": "extends: [plain, '@acme/rules']\n",
      },
      (folder) => {
        const read = (path: string): unknown => {
          const { profile, declared } = readConfig(join(folder, path)).configuration;
          return [profile, declared, ...problemsOf(path, folder)];
        };
        assert.deepEqual(read("mandate.yaml"), ["scaled", { contract: "staged", situation: "internal" }]);
        assert.deepEqual(read("a/b/mandate.yaml"), ["scaled", { contract: "staged", situation: "one-off" }]);
      },
    ));

  it("says at its line what can't be read", () =>
    withFiles(
      {
        "secret.yaml": "profile: draft\n",
        "node_modules/out/package.json": '{"mandate": "../../secret.yaml"}',
        "node_modules/far/mandate.yaml": "extends: ../../secret.yaml\n",
        "node_modules/odd/package.json": '{"mandate": {"profile": "draft"}}',
        "node_modules/none/package.json": "{",
        "broken.yaml": "profil: draft\nrules: { risk/value: off }\n",
        "mandate.yaml": "extends:\n  - out\n  - far\n  - odd\n  - none\n  - lost\n  - lost.yaml\n  - broken.yaml\n",
      },
      (folder) => {
        assert.deepEqual(problemsOf("mandate.yaml", folder), [
          'node_modules/far/mandate.yaml | ../../secret.yaml | "../../secret.yaml" can\'t be read: A package can only name files in its own folder.',
          'broken.yaml | profil | Unknown key "profil". Did you mean "profile"?',
          'broken.yaml | risk/value | Unknown rule "risk/value". Did you mean "risk/value-missing"?',
          'mandate.yaml | out | "out" can\'t be read: A package can only name files in its own folder.',
          'mandate.yaml | odd | "odd" can\'t be read: "mandate" in the package\'s package.json must name a file such as "mandate.yaml".',
          'mandate.yaml | none | "none" can\'t be read: There is no such file.',
          'mandate.yaml | lost | "lost" can\'t be read: There is no package "lost" in the "node_modules" folders from here upwards.',
          'mandate.yaml | lost.yaml | "lost.yaml" can\'t be read: There is no such file.',
        ]);
        assert.equal(readConfig(join(folder, "mandate.yaml")).configuration.profile, undefined);
      },
    ));

  it("knows the team's own rules of what it extends, and says which are none", () =>
    withFiles(
      {
        "house.mandate.yaml": "own_rules: { privacy: { required_section: Data protection } }\n",
        "mandate.yaml": "extends: house.mandate.yaml\nrules: { own/privacy: off, own/privcy: hint }\n",
        "b.yaml": "rules: { own/x: off }\n",
      },
      (folder) => {
        assert.deepEqual(problemsOf("mandate.yaml", folder), [
          'mandate.yaml | own/privcy | Unknown rule "own/privcy". Did you mean "own/privacy"?',
        ]);
        assert.deepEqual(problemsOf("b.yaml", folder), [
          'b.yaml | own/x | Unknown rule "own/x". Rules of one\'s own are defined under "own_rules".',
        ]);
      },
    ));

  it("ends in circles, long chains and wide trees", async () => {
    await withFiles(
      {
        "mandate.yaml": "extends: a.yaml\n",
        "a.yaml": "extends: b.yaml\n",
        "b.yaml": "profile: draft\nextends: a.yaml\n",
      },
      (folder) => {
        assert.deepEqual(problemsOf("mandate.yaml", folder), [
          'b.yaml | a.yaml | "a.yaml" leads in a circle: it extends this file in turn.',
        ]);
        assert.equal(readConfig(join(folder, "mandate.yaml")).configuration.profile, "draft");
      },
    );
    const chain = Array.from({ length: 12 }, (_, at) => [`${at}.yaml`, `extends: ${at + 1}.yaml\n`]);
    await withFiles({ ...Object.fromEntries(chain), "12.yaml": "" }, (folder) => {
      assert.deepEqual(problemsOf("0.yaml", folder), [
        '7.yaml | 8.yaml | "8.yaml" is left out: at most 8 files extend one another.',
      ]);
    });
    const wide = ["a", "b", "c", "d", "e"].flatMap((level, at) =>
      [1, 2, 3, 4].map((each) => [
        `${level}${each}.yaml`,
        `extends: [${[1, 2, 3, 4].map((next) => `${"bcdef"[at]}${next}.yaml`).join()}]\n`,
      ]),
    );
    const last = [1, 2, 3, 4].map((each) => [`f${each}.yaml`, "ignore: x"]);
    await withFiles({ ...Object.fromEntries([...wide, ...last]) }, (folder) => {
      assert.match(problemsOf("a1.yaml", folder)[0] ?? "", /is left out: a configuration extends at most 30 files/);
    });
  });
});
