import type { SeatingCommand } from '@e-cabinet/domain';

/** A command of every kind about the room and its places. */
export const SEATING_SAMPLES: {
  readonly [T in SeatingCommand['type']]: Extract<SeatingCommand, { readonly type: T }>;
} = {
  'take-room': {
    type: 'take-room',
    room: {
      id: '0d8f5c1e-6b7a-4c3d-9e2f-000000000010',
      name: { vi: 'Phòng họp Chính phủ', en: 'Cabinet room' },
      address: '1 Hoàng Hoa Thám, Hà Nội',
      plan: {
        columns: 3,
        rows: 2,
        places: [
          { number: 1, x: 1, y: 0 },
          { number: 2, x: 0, y: 1 },
        ],
      },
    },
  },
  'give-places': {
    type: 'give-places',
    given: [
      { seatId: '0d8f5c1e-6b7a-4c3d-9e2f-000000000008', place: 1 },
      { seatId: '0d8f5c1e-6b7a-4c3d-9e2f-000000000009', place: null },
    ],
  },
};
