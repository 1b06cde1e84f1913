/**
 * JSON of which there is one text only, so that every end takes the same hash of it: the JSON
 * Canonicalization Scheme (RFC 8785). Numbers and texts are written as ECMAScript writes them, which
 * is what the RFC asks for; names stand in the order of their UTF-16 units.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => `${JSON.stringify(name)}:${canonicalJson(inner)}`);
  return `{${fields.join(',')}}`;
}
