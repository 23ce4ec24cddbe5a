import { remark } from "remark";
import remarkPresetLintRecommended from "remark-preset-lint-recommended";
import { createUnifiedLanguageServer } from "unified-language-server";

/** The language server of remark as its makers set it up, with the rules that they recommend. */
createUnifiedLanguageServer({
  configurationSection: "remark",
  defaultProcessor: remark,
  ignoreName: ".remarkignore",
  packageField: "remarkConfig",
  pluginPrefix: "remark",
  plugins: [remarkPresetLintRecommended],
  processorName: "remark",
  processorSpecifier: "remark",
  rcName: ".remarkrc",
});
