/** A value that changes, in the form that React's useSyncExternalStore takes. */
export interface Store<T> {
  subscribe(listener: () => void): () => void;
  getSnapshot(): T;
}

export interface WritableStore<T> extends Store<T> {
  /** Changes some fields at once; listeners hear of it once the present task is over. */
  change(fields: Partial<T>): void;
  /** The same, heard before it returns: what a person types stands in its field when the next key comes. */
  changeAtOnce(fields: Partial<T>): void;
}

/** Many changes in one task (a burst of events) make one call of the listeners. */
export function createStore<T extends object>(initial: T): WritableStore<T> {
  let value = initial;
  let announced = true;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const announce = () => {
    announced = true;
    tell();
  };
  const set = (fields: Partial<T>) => {
    const changed = !holds(value, fields);
    if (changed) value = { ...value, ...fields };
    return changed;
  };
  return {
    subscribe(listener) {
      const own = () => listener();
      listeners.add(own);
      return () => listeners.delete(own);
    },
    getSnapshot: () => value,
    change(fields) {
      if (!set(fields)) return;
      if (announced) setTimeout(announce, 0);
      announced = false;
    },
    changeAtOnce(fields) {
      if (set(fields)) tell();
    },
  };
}

function holds<T extends object>(value: T, fields: Partial<T>): boolean {
  return (Object.keys(fields) as (keyof T)[]).every((key) => Object.is(value[key], fields[key]));
}
