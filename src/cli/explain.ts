import { allRules } from "../rules/all-rules.generated.ts";
import { explainRule } from "../rules/explain-rule.ts";
import { type Rule, ruleFamilies } from "../rules/rule.ts";
import { textOf } from "../text/message.ts";
import { suggestName } from "../text/nearest-name.ts";
import type { ExplainCommand } from "./arguments/explain-arguments.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-io.ts";
import { findOwnRules } from "./find-own-rules.ts";
import { makePrintable, makePrintableLines } from "./reporters/style.ts";

/** `mandate explain`: the pages of rules, or the list of them where none is named. Knows the rules of the team that works here. */
export function explain(command: ExplainCommand, io: CommandIo): ExitCode {
  const known = [...allRules, ...findOwnRules(io.cwd)];
  if (!command.all && command.rules.length === 0) {
    io.writeOutput(makePrintableLines(listRules(known)));
    return exitCodes.clean;
  }
  const rules = command.all ? [...known] : [];
  let code: ExitCode = exitCodes.clean;
  for (const name of command.rules) {
    const named = known.filter(({ id }) => id === name || id.startsWith(`${name}/`));
    rules.push(...named);
    if (named.length > 0) continue;
    const names = [...known.map(({ id }) => id), ...ruleFamilies];
    const said = `Unknown rule "${name}".${textOf(suggestName(name, names))} "mandate explain" lists the rules.`;
    io.writeError(`${makePrintable(`mandate: ${said}`)}\n`);
    code = exitCodes.failed;
  }
  io.writeOutput(makePrintableLines([...new Set(rules)].map((rule) => explainRule(rule)).join("\n---\n\n")));
  return code;
}

function listRules(rules: readonly Rule[]): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const line = ({ id, severity, docs }: Rule): string => `${id.padEnd(width)}  ${severity.padEnd(11)}  ${docs.summary}`;
  return `${rules.map(line).join("\n")}\n\n"mandate explain RULE" says why a rule matters and shows an example.\n`;
}
