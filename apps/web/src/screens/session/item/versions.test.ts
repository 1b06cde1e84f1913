import type { Paper, PaperVersion } from '@e-cabinet/domain';
import { describe, expect, it } from 'vitest';
import { versionNote, versionToShow } from './versions.ts';

function version(number: number, reason: string | null = null): PaperVersion {
  const file = {
    sha256: `${number}`,
    name: 'a.pdf',
    size: 1,
    pages: 1,
    mediaType: 'application/pdf',
  };
  return { version: number, file, at: '2026-11-21T09:41:07.000Z', by: 'secretary', reason };
}

function paper(...versions: readonly PaperVersion[]): Paper {
  return {
    id: 'p',
    itemId: 'i',
    title: 'Draft',
    audience: { kind: 'everyone' },
    versions,
    supplement: null,
    recall: null,
    required: false,
    removed: false,
    leftNoTrace: false,
  };
}

describe('the versions of a paper', () => {
  it('are not spoken of while there is only one', () => {
    expect(versionNote(paper(version(1)), 1, [])).toEqual({ kind: 'none' });
  });

  it('say what the open one has replaced', () => {
    const replaced = paper(version(1), version(2), version(3, 'Article 5'));
    expect(versionNote(replaced, 3, [])).toMatchObject({
      kind: 'replaced',
      now: { version: 3, reason: 'Article 5' },
      before: { version: 2 },
      wasRead: false,
    });
  });

  it('compare with the one that this reader read last, not merely with the one before', () => {
    const replaced = paper(version(1), version(2), version(3, 'Article 5'));
    for (const read of [[1], [1, 3], [3, 1, 0]]) {
      expect(versionNote(replaced, 3, read)).toMatchObject({
        before: { version: 1 },
        wasRead: true,
      });
    }
    expect(versionNote(replaced, 3, [1, 2])).toMatchObject({ before: { version: 2 } });
  });

  it('have nothing to compare with where what was before was recalled', () => {
    const again = paper(version(2, 'Without names'));
    expect(versionNote(again, 2, [1])).toMatchObject({ kind: 'given-out-again' });
    expect(versionNote(paper(version(2)), 2, [])).toEqual({ kind: 'none' });
  });

  it('warn whoever reads one that was replaced, also while it is open', () => {
    const replaced = paper(version(1), version(2, 'Article 5'));
    expect(versionToShow(replaced, 1)?.version).toBe(1);
    expect(versionNote(replaced, 1, [1])).toMatchObject({
      kind: 'old',
      now: { version: 2 },
      shown: { version: 1 },
    });
  });

  it('lead to the one in force when the wanted one is not there', () => {
    expect(versionToShow(paper(version(2)), 1)?.version).toBe(2);
  });
});
