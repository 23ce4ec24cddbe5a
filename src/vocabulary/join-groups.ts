import type { Vocabulary } from "./vocabulary.ts";

/** The groups of several files as one set. A name that two of them give is a mistake, since one would hide the other. */
export function joinGroups(...parts: readonly Vocabulary["groups"][]): Vocabulary["groups"] {
  const joined: Record<string, readonly string[]> = {};
  for (const [name, terms] of parts.flatMap((part) => Object.entries(part))) {
    if (joined[name] !== undefined) throw new Error(`The vocabulary has two groups named "${name}".`);
    joined[name] = terms;
  }
  return joined;
}
