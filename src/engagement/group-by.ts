/** Values by each of their keys, in their order; a value without a key is in no group. */
export function groupBy<Value, Key>(
  values: readonly Value[],
  keysOf: (value: Value) => Iterable<Key>,
): Map<Exclude<Key, undefined>, Value[]> {
  const groups = new Map<Exclude<Key, undefined>, Value[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      if (key === undefined) continue;
      const group = groups.get(key as Exclude<Key, undefined>);
      if (group === undefined) groups.set(key as Exclude<Key, undefined>, [value]);
      else group.push(value);
    }
  }
  return groups;
}
