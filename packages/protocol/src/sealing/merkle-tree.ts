/** SHA-256 of bytes, or of the UTF-8 of a text, in hex. Every end brings its own. */
export type Sha256 = (bytes: string | Uint8Array) => string;

/** Where a leaf stands in a tree, and what leads from it to the root. */
export interface PlaceInTree {
  readonly index: number;
  readonly size: number;
  /** The neighbours from the leaf to below the root, in hex; none for a leaf alone in its tree. */
  readonly path: readonly string[];
}

/** From the hashes of the leaves up to the root, which is alone in the last level. */
type Levels = readonly (readonly string[])[];

/** A Merkle tree. (RFC 9162, section 2.1) */
export interface MerkleTree {
  readonly root: string;
  readonly pathOf: (index: number) => PlaceInTree['path'];
}

/** Told apart from a node by the byte before it, so that no node can pass for a leaf. */
export function leafHash(leaf: string, sha256: Sha256): string {
  return sha256(`\0${leaf}`);
}

/** @param leaves their hashes; at least one */
export function merkleTree(leaves: readonly string[], sha256: Sha256): MerkleTree {
  const levels: (readonly string[])[] = [leaves];
  for (let level = leaves; level.length > 1; ) {
    level = levelAbove(level, sha256);
    levels.push(level);
  }
  return { root: levels.at(-1)?.[0] ?? '', pathOf: (index) => pathOf(index, levels) };
}

/** The root that follows from a leaf's hash and its place; null where the place cannot be. */
export function rootOf(
  leaf: string,
  { index, size, path }: PlaceInTree,
  sha256: Sha256,
): string | null {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index)) return null;
  if (index < 0 || index >= size) return null;
  let [hash, at, inLevel, used] = [leaf, index, size, 0];
  for (; inLevel > 1; at = Math.floor(at / 2), inLevel = Math.ceil(inLevel / 2)) {
    if (isAlone(at, inLevel)) continue;
    const neighbour = path[used] ?? '';
    if (!HASH.test(neighbour)) return null;
    hash = at % 2 === 1 ? nodeHash(neighbour, hash, sha256) : nodeHash(hash, neighbour, sha256);
    used += 1;
  }
  return used === path.length ? hash : null;
}

const HASH = /^[0-9a-f]{64}$/;
const HASH_BYTES = 32;

/** The last of an odd number has no neighbour and moves up as it is. */
function isAlone(index: number, inLevel: number): boolean {
  return index === inLevel - 1 && index % 2 === 0;
}

function levelAbove(level: readonly string[], sha256: Sha256): readonly string[] {
  const above: string[] = [];
  for (let left = 0; left < level.length; left += 2) {
    const [one = '', other] = [level[left], level[left + 1]];
    above.push(other === undefined ? one : nodeHash(one, other, sha256));
  }
  return above;
}

function pathOf(leaf: number, levels: Levels): readonly string[] {
  const path: string[] = [];
  let index = leaf;
  for (const level of levels) {
    const neighbour = level[index % 2 === 0 ? index + 1 : index - 1];
    if (neighbour !== undefined) path.push(neighbour);
    index = Math.floor(index / 2);
  }
  return path;
}

/** Written over for every node: a tree of 500 leaves has 499. */
const node = Uint8Array.of(1, ...new Uint8Array(2 * HASH_BYTES));

function nodeHash(left: string, right: string, sha256: Sha256): string {
  writeHash(left, 1);
  writeHash(right, 1 + HASH_BYTES);
  return sha256(node);
}

function writeHash(hash: string, offset: number): void {
  for (let byte = 0; byte < HASH_BYTES; byte += 1) {
    const high = digit(hash.charCodeAt(2 * byte));
    node[offset + byte] = 16 * high + digit(hash.charCodeAt(2 * byte + 1));
  }
}

/** Of a digit of hex in lower case: `0` is 48, `a` is 97. */
function digit(code: number): number {
  return code < 97 ? code - 48 : code - 87;
}
