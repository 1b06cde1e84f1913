/**
 * The entry under a key, and never what every object inherits (`constructor`, `__proto__`): keys
 * come from clients. (W16)
 */
export function own<T>(
  record: Readonly<Record<string, T>>,
  key: string | null | undefined,
): T | undefined {
  return key != null && Object.hasOwn(record, key) ? record[key] : undefined;
}
