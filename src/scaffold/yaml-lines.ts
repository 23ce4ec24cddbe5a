import { oneLine } from "./fill-placeholders.ts";

/** `situation: one-off`; nothing where there is no value. */
export function entry(key: string, value: string | undefined): string[] {
  return value === undefined || oneLine(value) === "" ? [] : [`${key}: ${writeText(value)}`];
}

/** A key with lines below it; nothing where there are none. */
export function block(key: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${key}:`, ...lines.map((line) => `  ${line}`)];
}

/** A text for YAML, in quotes where it could be taken for something else. */
export function writeText(value: string): string {
  const line = oneLine(value);
  const isPlain = /^\p{L}[\p{L}\p{N} .&'()-]*$/u.test(line) && !/^(?:true|false|null|yes|no|on|off|[yn])$/i.test(line);
  return isPlain ? line : JSON.stringify(line);
}
