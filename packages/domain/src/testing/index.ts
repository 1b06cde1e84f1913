export * from './build-item.ts';
export * from './build-meeting.ts';
export * from './build-question.ts';
export * from './build-seat.ts';
export * from './given.ts';
export * from './record.ts';
export * from './seeded-random.ts';
export * from './times.ts';
