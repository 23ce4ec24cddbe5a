import { readFileSync } from "node:fs";

/** What V8 writes of a run: a tree of functions, and after what time which of them was at work. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  /** In microseconds. */
  readonly timeDeltas: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: CallFrame;
  readonly children?: readonly number[];
}

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  /** From 0. */
  readonly lineNumber: number;
}

/** What the processor's time went to, in milliseconds. */
export type Shares = ReadonlyMap<string, number>;

/** Sums up where functions were at work themselves: by folder of our sources, libraries, and what V8 and Node do. */
export function sumUpProfile({ nodes, samples, timeDeltas }: CpuProfile): Shares {
  const groups = groupNodes(nodes);
  const shares = new Map<string, number>();
  for (const [at, sample] of samples.entries()) {
    const group = groups.get(sample);
    if (group !== undefined) shares.set(group, (shares.get(group) ?? 0) + (timeDeltas[at] ?? 0) / 1_000);
  }
  return shares;
}

/** By id; nothing for those in which nothing is done. */
function groupNodes(nodes: readonly ProfileNode[]): ReadonlyMap<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const files = new Map<string, SourceLines>();
  const groups = new Map<number, string>();
  for (const { id } of nodes) {
    let node = byId.get(id);
    // Not every regular expression is told from the function that asks it, so it counts as that.
    while (node?.callFrame.functionName.startsWith("RegExp: ")) node = byId.get(parents.get(node.id) ?? 0);
    if (node !== undefined && node.callFrame.functionName !== "(idle)") groups.set(id, groupOf(node.callFrame, files));
  }
  return groups;
}

function groupOf({ functionName, url, lineNumber }: CallFrame, files: Map<string, SourceLines>): string {
  if (functionName === "(garbage collector)") return "collecting garbage";
  if (/^(?:wrapSafe|compileSourceTextModule|compileFunction|compileForInternalLoader)$/.test(functionName))
    return "compiling modules";
  if (!url.startsWith("file:") && !url.startsWith("/")) return "Node and V8";
  const file = files.get(url) ?? readSourceLines(url);
  files.set(url, file);
  return file.sourceAt(lineNumber);
}

interface SourceLines {
  sourceAt(line: number): string;
}

/** A bundle that isn't minified says above each part from which file it comes: `// src/text/words.ts`. */
function readSourceLines(url: string): SourceLines {
  const text = readFileSync(url.startsWith("file:") ? new URL(url) : url, "utf8");
  const starts: { readonly line: number; readonly group: string }[] = [];
  for (const [line, said] of text.split("\n").entries()) {
    const source = /^ *\/\/ ((?:src|bench|node_modules)\/\S+)$/.exec(said)?.[1];
    if (source !== undefined) starts.push({ line, group: shorten(source) });
  }
  return { sourceAt: (line) => starts.findLast((start) => start.line <= line)?.group ?? "Node and V8" };
}

/** `src/documents/items/read-items.ts` → `documents`, `node_modules/yaml/dist/index.js` → `libraries`. */
function shorten(source: string): string {
  const [top, folder = ""] = source.split("/");
  return top === "node_modules" ? "libraries" : folder;
}
