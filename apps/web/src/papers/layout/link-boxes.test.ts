import { describe, expect, it } from 'vitest';
import { type Box, grown } from './link-boxes.ts';

const line = (top: number, left = 60, width = 300): Box => ({ left, top, width, height: 14 });

describe('the links of a page', () => {
  it('are as large as a finger where nothing is in the way', () => {
    const [alone] = grown([{ left: 100, top: 100, width: 20, height: 10 }], 48);
    expect(alone).toEqual({ left: 86, top: 81, width: 48, height: 48 });
  });

  it('stay as they are where they are large enough', () => {
    const large = { left: 10, top: 10, width: 200, height: 60 };
    expect(grown([large], 48)).toEqual([large]);
  });

  it('of neighbouring lines share the room between them and never lie over each other', () => {
    const lines = [line(100), line(120), line(140), line(300)];
    const boxes = grown(lines, 48);
    expect(boxes[0]).toMatchObject({ top: 83, height: 34 });
    expect(boxes[1]).toMatchObject({ top: 117, height: 20 });
    expect(boxes[3]).toMatchObject({ top: 283, height: 48 });
    boxes.slice(1).forEach(({ top }, index) => {
      const above = boxes[index];
      expect(top).toBeGreaterThanOrEqual((above?.top ?? 0) + (above?.height ?? 0));
    });
  });

  it('beside each other on a line keep their halves', () => {
    const [left, right] = grown([line(100, 60, 20), line(100, 90, 20)], 48);
    expect((left?.left ?? 0) + (left?.width ?? 0)).toBe(85);
    expect(right?.left).toBe(85);
  });
});
