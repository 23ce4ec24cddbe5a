import { stringify } from "yaml";
import type { WrittenSetting } from "./list-settings.ts";

/** A value that holds, and where it comes from, in words. */
export interface ExplainedSetting extends Pick<WrittenSetting, "path" | "value" | "isItem"> {
  /** `house.mandate.yaml:3` */
  readonly origin: string;
}

/** Settings as the text of a configuration that says the same, with a comment behind each on where it comes from. */
export function writeSettings(settings: readonly ExplainedSetting[]): string {
  return write(settings, 0, "").join("\n");
}

function write(settings: readonly ExplainedSetting[], depth: number, indent: string): string[] {
  const keys = [...new Set(settings.map(({ path }) => path[depth] ?? ""))];
  return keys.flatMap((key) => {
    const below = settings.filter(({ path }) => path[depth] === key);
    const [only] = below;
    const name = `${indent}${writeValue(key)}:`;
    const isLevel = only?.path[0] === "rules" && depth === 1;
    if (
      below.length === 1 &&
      only !== undefined &&
      (isLevel ? only.path[2] === "severity" : !only.isItem && only.path.length === depth + 1)
    )
      return [`${name} ${explain(only)}`];
    const isList = below.every(({ path }) => path.length === depth + 1);
    if (isList) return [name, ...below.map((item) => `${indent}  - ${explain(item)}`)];
    return [name, ...write(below, depth + 1, `${indent}  `)];
  });
}

function explain({ value, origin }: ExplainedSetting): string {
  return `${writeValue(value)}  # ${origin}`;
}

function writeValue(value: WrittenSetting["value"]): string {
  if (typeof value === "string" && value.includes("\n")) return JSON.stringify(value);
  return stringify(value, { lineWidth: 0 }).trim();
}
