/** Computes once per object: what a meeting consists of never changes, a changed meeting holds other objects. */
export function remembered<From extends object, To>(
  compute: (from: From) => To,
): (from: From) => To {
  const known = new WeakMap<From, { readonly value: To }>();
  return (from) => {
    const before = known.get(from);
    if (before) return before.value;
    const value = compute(from);
    known.set(from, { value });
    return value;
  };
}
