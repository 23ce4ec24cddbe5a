import assert from "node:assert/strict";
import { join } from "node:path";
import { textOf } from "../../src/text/message.ts";
import { pathInside } from "../../src/workspace/config-file.ts";
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
