import { isOwnRule } from "../rules/own-rule.ts";
import { settableRules } from "../rules/settable-rules.generated.ts";
import { type Message, say } from "../text/message.ts";
import { quoted } from "../text/wording.ts";
import type { FindingKey } from "./finding-key.ts";

/** The findings that somebody knows of and leaves for later, by the file's path. */
export type Baseline = ReadonlyMap<string, readonly FindingKey[]>;

/** Why a text is no baseline, on one line. */
export interface NoBaseline {
  readonly problem: Message;
}

/** Within a version, keys are only added. */
const version = 1;

/** One finding a line and all sorted, so that a change shows what has come and gone. */
export function writeBaseline(baseline: Baseline): string {
  const files = [...baseline]
    .filter(([, keys]) => keys.length > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, keys]) => `    ${JSON.stringify(path)}: [\n${keys.map(writeKeyLine).sort().join(",\n")}\n    ]`);
  const body = files.length === 0 ? "{}" : `{\n${files.join(",\n")}\n  }`;
  return `{\n  "version": ${version},\n  "files": ${body}\n}\n`;
}

/** `{"rule":"scope/open-ended","about":"as needed","section":"Operation"}`; what is usual is left out. */
function writeKeyLine({ rule, about, section, facets, ordinal }: FindingKey): string {
  const said = {
    rule,
    ...(about !== "" && { about }),
    ...(section !== "" && { section }),
    ...(facets.length > 0 && { facets: [...facets].sort() }),
    ...(ordinal > 1 && { ordinal }),
  };
  return `      ${JSON.stringify(said)}`;
}

/** Never throws. Findings of rules that there are no more are left out. */
export function readBaseline(text: string): Baseline | NoBaseline {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { problem: say`This can't be read as JSON: ${(error as Error).message.split("\n")[0] ?? ""}.` };
  }
  if (!isRecord(data) || !isRecord(data.files))
    return { problem: say`This is no list of known findings, as "mandate baseline" writes it.` };
  if (data.version !== version)
    return {
      problem: say`This list of known findings has version ${String(data.version)}; this Mandate reads version ${version}.`,
    };
  const baseline = new Map<string, readonly FindingKey[]>();
  for (const [path, entries] of Object.entries(data.files)) {
    const keys: FindingKey[] = [];
    for (const entry of Array.isArray(entries) ? entries : [entries]) {
      const key = readKey(entry);
      if (key === undefined) return { problem: say`This is no finding of ${quoted(path)}: ${JSON.stringify(entry)}.` };
      if (ruleIds.has(key.rule) || isOwnRule({ id: key.rule })) keys.push(key);
    }
    baseline.set(path, keys);
  }
  return baseline;
}

const ruleIds: ReadonlySet<string> = new Set(settableRules.map(({ id }) => id));

function readKey(entry: unknown): FindingKey | undefined {
  if (!isRecord(entry)) return undefined;
  const { rule, about = "", section = "", facets = [], ordinal = 1 } = entry;
  if (![rule, about, section].every((text) => typeof text === "string")) return undefined;
  if (!Array.isArray(facets) || !facets.every((facet) => typeof facet === "string")) return undefined;
  if (!Number.isSafeInteger(ordinal)) return undefined;
  return { rule, about, section, facets, ordinal } as FindingKey;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
