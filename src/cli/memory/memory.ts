/** What earlier runs have found, by keys that tell all that it depends on. */
export interface Memory {
  find(key: string): string | undefined;
  keep(key: string, value: string): void;
  /** All that was found or kept since the memory was made. */
  readonly used: ReadonlyMap<string, string>;
  /** Whether there is something new in it. */
  hasNew(): boolean;
}

export function createMemory(known: ReadonlyMap<string, string> = new Map()): Memory {
  const used = new Map<string, string>();
  let isNew = false;
  return {
    used,
    hasNew: () => isNew,
    find(key) {
      const value = used.get(key) ?? known.get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    keep(key, value) {
      used.set(key, value);
      isNew = true;
    },
  };
}
