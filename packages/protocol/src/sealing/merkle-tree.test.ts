import { createHash } from 'node:crypto';
import { seededRandom } from '@e-cabinet/domain/testing';
import { describe, expect, it } from 'vitest';
import { leafHash, merkleTree, rootOf, type Sha256 } from './merkle-tree.ts';

const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
/** As RFC 9162, section 2.1.1, writes it: HASH(0x01 || left || right). */
const both = (left: string, right: string) => sha256(Buffer.from(`01${left}${right}`, 'hex'));

const leaves = Array.from({ length: 7 }, (_, index) => leafHash(`leaf ${index}`, sha256));
const [a = '', b = '', c = '', d = '', e = '', f = '', g = ''] = leaves;
const treeOf = (size: number) => merkleTree(leaves.slice(0, size), sha256);

describe('a Merkle tree of RFC 9162', () => {
  it('hashes a leaf behind a byte of zero', () => {
    expect(leafHash('ế', sha256)).toBe(sha256(Buffer.from('00e1babf', 'hex')));
    // The empty leaf of the test vectors of Certificate Transparency.
    expect(leafHash('', sha256)).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
  });

  it.each([
    [1, a],
    [2, both(a, b)],
    [3, both(both(a, b), c)],
    [5, both(both(both(a, b), both(c, d)), e)],
    [7, both(both(both(a, b), both(c, d)), both(both(e, f), g))],
  ])('of %i leaves has the root computed by hand', (size, root) => {
    expect(treeOf(size).root).toBe(root);
  });

  it('leads from a leaf to the root as section 2.1.5 shows it for seven', () => {
    const [cd, abcd] = [both(c, d), both(both(a, b), both(c, d))];
    expect(treeOf(7).pathOf(0)).toEqual([b, cd, both(both(e, f), g)]);
    expect(treeOf(7).pathOf(3)).toEqual([c, both(a, b), both(both(e, f), g)]);
    expect(treeOf(7).pathOf(4)).toEqual([f, g, abcd]);
    expect(treeOf(7).pathOf(6)).toEqual([both(e, f), abcd]);
    expect(treeOf(5).pathOf(4)).toEqual([abcd]);
    expect(treeOf(1).pathOf(0)).toEqual([]);
  });
});

describe('the place of a leaf', () => {
  const random = seededRandom(9_162);
  const below = (limit: number) => Math.floor(random() * limit);
  const sizes = [...Array.from({ length: 40 }, (_, index) => index + 1), 127, 128, 129, 500, 1_000];
  const another = (hash: string) => {
    const at = below(hash.length);
    return hash.slice(0, at) + (hash[at] === '0' ? '1' : '0') + hash.slice(at + 1);
  };

  it.each(sizes)('leads to the root, and nothing else does, in a tree of %i', (size) => {
    const hashes = Array.from({ length: size }, (_, index) => leafHash(`${size} ${index}`, sha256));
    const { root, pathOf } = merkleTree(hashes, sha256);
    for (const [index, leaf] of hashes.entries()) {
      const path = pathOf(index);
      const place = { index, size, path };
      expect(rootOf(leaf, place, sha256)).toBe(root);
      expect(place.path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
      const [at, other] = [below(path.length), (index + 1 + below(size)) % (size + 1)];
      const wrong = [
        rootOf(another(leaf), place, sha256),
        rootOf(leaf, { ...place, index: other }, sha256),
        rootOf(leaf, { ...place, path: [...path, leaf] }, sha256),
        ...(path.length > 0
          ? [
              rootOf(leaf, { ...place, path: path.with(at, another(path[at] ?? '')) }, sha256),
              rootOf(leaf, { ...place, path: path.toSpliced(at, 1) }, sha256),
            ]
          : []),
      ];
      expect(wrong, JSON.stringify({ index, at, other })).not.toContain(root);
    }
  });

  it.each([
    ['before the first', { index: -1 }],
    ['after the last', { index: 3 }],
    ['between two', { index: 0.5 }],
    ['in no tree', { size: 0 }],
    ['in a tree without end', { size: Number.POSITIVE_INFINITY }],
    ['with a neighbour that is no hash', { path: [b, 'c'] }],
    ['with a neighbour in other letters', { path: [b.toUpperCase(), c] }],
  ])('cannot be %s', (_where, wrong) => {
    const place = { index: 0, size: 3, path: treeOf(3).pathOf(0) };
    expect(rootOf(a, place, sha256)).toBe(treeOf(3).root);
    expect(rootOf(a, { ...place, ...wrong }, sha256)).toBeNull();
  });
});
