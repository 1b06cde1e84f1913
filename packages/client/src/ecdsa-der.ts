const SEQUENCE = 0x30;
const INTEGER = 0x02;

/**
 * An ECDSA signature as WebCrypto gives it (r and s, equally long) as OpenSSL reads it: two whole
 * numbers in DER. For curves of up to 256 bits. (IEEE P1363; RFC 3279, section 2.2.3)
 */
export function derOf(raw: Uint8Array): Uint8Array {
  const half = raw.length / 2;
  const numbers = [...integer(raw.subarray(0, half)), ...integer(raw.subarray(half))];
  return Uint8Array.of(SEQUENCE, numbers.length, ...numbers);
}

/** Without leading zeros, but for one where the number would else be negative. */
function integer(magnitude: Uint8Array): readonly number[] {
  const first = magnitude.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? [0] : [...magnitude.subarray(first)];
  const positive = (digits[0] ?? 0) > 0x7f ? [0, ...digits] : digits;
  return [INTEGER, positive.length, ...positive];
}
