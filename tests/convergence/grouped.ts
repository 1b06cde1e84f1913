/** What belongs together, in the order in which it came. */
export function grouped<T>(
  all: readonly T[],
  by: (one: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(by(one)) ?? [];
    groups.set(by(one), group);
    group.push(one);
  }
  return groups;
}
