import { setFlagsFromString } from "node:v8";

/**
 * How V8 compiles best what reads documents, by the major version of Node: V8 says on standard error what it doesn't know,
 * and has other names in other versions.
 *
 * - Regular expressions are compiled to machine code at once, not to code for an interpreter first: nearly all of the
 *   vocabulary's are asked more than once, which would compile them a second time.
 * - Functions are compiled for speed when they have run for longer than V8 would wait. Too early, it is done anew for
 *   every other shape of what a function is given, and again.
 */
export const compilerSettings: Readonly<Record<string, readonly string[]>> = {
  20: ["--no-regexp-tier-up", "--interrupt-budget=1000000"],
  22: ["--no-regexp-tier-up"],
  24: ["--no-regexp-tier-up", "--invocation-count-for-maglev=2000", "--invocation-count-for-turbofan=20000"],
};

/**
 * Memory is tidied up before it is twice as much as what is needed, not when it is four times as much. 20,000 files with
 * 1,000 engagement documents take 280 MB instead of 520, and no more time.
 */
export const heapSetting = "--heap-growing-percent=60";

export function adjustCompilers(): void {
  for (const setting of settingsOfEngine()) setFlagsFromString(setting);
}

export function adjustHeap(): void {
  if (settingsOfEngine().length > 0) setFlagsFromString(heapSetting);
}

/** None in a version that nobody has tried, nor in an editor on Electron, which has a V8 of its own. */
function settingsOfEngine(): readonly string[] {
  const { node, electron } = process.versions;
  return electron === undefined ? (compilerSettings[node.split(".")[0] ?? ""] ?? []) : [];
}
