import { describe, expect, test } from 'vitest';
import { isNext, pictureAddress, sizeOfPicture } from './picture-of-page.ts';

describe('the picture of a page', () => {
  test('lies beside the file, larger where the page is enlarged', () => {
    const url = '/api/meetings/m/papers/abc/T%E1%BB%9D%20tr%C3%ACnh.pdf';
    expect(pictureAddress(url, 7, 390)).toBe('/api/meetings/m/papers/abc/pages/7?width=800');
    expect(pictureAddress(url, 7, 1_900)).toBe('/api/meetings/m/papers/abc/pages/7?width=1400');
  });

  test('tells the shape of its page, not how large the paper is', () => {
    const standing = sizeOfPicture(800, 1131);
    expect(standing.width).toBeCloseTo(595, 0);
    expect(standing.height).toBeCloseTo(842, 0);
    expect(sizeOfPicture(1400, 990).width).toBeCloseTo(842, 0);
  });

  test('comes after those nearer to the page being read', () => {
    const none: ReadonlySet<number> = new Set();
    const asked = (settled: ReadonlySet<number>) =>
      [3, 4, 5, 6, 7].filter((page) => isNext(page, 5, settled));
    expect(asked(none)).toEqual([5]);
    expect(asked(new Set([5]))).toEqual([4, 5, 6]);
    expect(asked(new Set([5, 6]))).toEqual([4, 5, 6, 7]);
  });
});
