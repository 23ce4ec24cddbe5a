import type { CommandIo } from "../command-io.ts";

/** Wraps text in the terminal's codes, or leaves it as it is. */
export type Style = Readonly<Record<StyleName, (text: string) => string>>;
type StyleName = keyof typeof codes;

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
} as const;

/** Colours go to a terminal only, unless asked for; `NO_COLOR` (no-color.org) and `FORCE_COLOR` are heeded. */
export function createStyle(color: boolean | undefined, io: CommandIo): Style {
  return (color ?? wantsColor(io)) ? inColor : plainStyle;
}

/** For files and for programs. */
export const plainStyle = buildStyle(() => (text) => text);

const inColor = buildStyle(
  ([on, off]) =>
    (text) =>
      `\u001b[${on}m${text}\u001b[${off}m`,
);

function buildStyle(wrap: (code: readonly [number, number]) => (text: string) => string): Style {
  const names = Object.keys(codes) as StyleName[];
  return Object.fromEntries(names.map((name) => [name, wrap(codes[name])])) as unknown as Style;
}

function wantsColor({ env, isTerminal }: CommandIo): boolean {
  if (isGiven(env.NO_COLOR)) return false;
  if (isGiven(env.FORCE_COLOR)) return env.FORCE_COLOR !== "0";
  return isTerminal && env.TERM !== "dumb";
}

function isGiven(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}

/**
 * A line with everything replaced that a terminal would obey instead of showing it – control characters, and the marks that
 * turn the direction of writing – and what the log of a build server would: `::stop-commands::`, `##vso[…]`. Its length stays.
 */
export function makePrintable(line: string): string {
  return line
    .replace(/\t/g, " ")
    .replace(/[\p{Cc}\p{Cs}\u061c\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd")
    .replace(/^( {0,200}):(?=:)/, "$1\ufffd")
    .replace(/#(?=#(?:\[|vso\[|teamcity\[))/gi, "\ufffd");
}

/** The same for several lines. */
export function makePrintableLines(text: string): string {
  return text.split("\n").map(makePrintable).join("\n");
}
