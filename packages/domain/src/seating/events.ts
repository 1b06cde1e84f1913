import type { GivenPlace, Room } from './commands.ts';

export type SeatingEvent =
  | { readonly type: 'room-taken'; readonly room: Room | null }
  | { readonly type: 'places-given'; readonly given: readonly GivenPlace[] };
