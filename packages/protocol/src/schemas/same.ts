/** A type as JSON carries it: every property read-only, however deep. */
type Settled<T> = T extends object ? { readonly [K in keyof T]: Settled<T[K]> } : T;

type Identical<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Whether two types allow exactly the same JSON. */
export type Same<A, B> = Identical<Settled<A>, Settled<B>>;

/**
 * The names under which a table of schemas and a union of messages differ. `never` means that every
 * message has its schema and neither allows what the other does not.
 */
export type Differences<Inferred, Union extends { readonly type: string }> =
  | Exclude<keyof Inferred, Union['type']>
  | {
      [N in Union['type']]: N extends keyof Inferred
        ? Same<Inferred[N], Extract<Union, { readonly type: N }>> extends true
          ? never
          : N
        : N;
    }[Union['type']];

/** Compiles only when nothing differs; an error names what does. */
export type Nothing<_Difference extends never> = true;
