import { or } from "@optique/core/constructs";
import { baselineArguments } from "./baseline-arguments.ts";
import { checkArguments, fixArguments } from "./check-arguments.ts";
import { configArguments } from "./config-arguments.ts";
import { explainArguments } from "./explain-arguments.ts";
import { exportArguments } from "./export-arguments.ts";
import { freezeArguments } from "./freeze-arguments.ts";
import { importArguments } from "./import-arguments.ts";
import { initArguments } from "./init-arguments.ts";
import { inspectArguments } from "./inspect-arguments.ts";
import { lspArguments } from "./lsp-arguments.ts";
import { mcpArguments } from "./mcp-arguments.ts";
import { newArguments } from "./new-arguments.ts";
import { reportArguments } from "./report-arguments.ts";

/** Every command by its name, in the order of the help. */
export const argumentsOf = {
  check: checkArguments,
  fix: fixArguments,
  baseline: baselineArguments,
  inspect: inspectArguments,
  report: reportArguments,
  explain: explainArguments,
  config: configArguments,
  init: initArguments,
  new: newArguments,
  import: importArguments,
  export: exportArguments,
  freeze: freezeArguments,
  lsp: lspArguments,
  mcp: mcpArguments,
};

/** All that can be asked for on the command line. */
export const allArguments = or(
  checkArguments,
  fixArguments,
  baselineArguments,
  inspectArguments,
  reportArguments,
  explainArguments,
  configArguments,
  initArguments,
  newArguments,
  importArguments,
  exportArguments,
  freezeArguments,
  lspArguments,
  mcpArguments,
);
