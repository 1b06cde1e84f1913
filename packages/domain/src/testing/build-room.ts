import type { Room } from '../seating/commands.ts';

/** A room with so many places in one row, numbered from 1. */
export function buildRoom(about: Partial<Room> = {}, places = 4): Room {
  return {
    id: 'room',
    name: { vi: 'Phòng họp số 1', en: 'Meeting room 1' },
    address: '1 Hoàng Hoa Thám',
    plan: {
      columns: places,
      rows: 2,
      places: Array.from({ length: places }, (_, x) => ({ number: x + 1, x, y: 0 })),
    },
    ...about,
  };
}
