/** Plural forms that English has and Vietnamese has not. */
type Singular<K> = K extends `${infer Base}_other` ? `${Base}_one` : never;

/**
 * What a catalogue in another language must hold: every key of the Vietnamese one, as text, and
 * a singular for every plural.
 */
export type Translation<Source> = {
  readonly [K in keyof Source]: Source[K] extends string ? string : Translation<Source[K]>;
} & { readonly [K in keyof Source as Singular<K>]: string };
