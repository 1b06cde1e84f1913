import type { ReplyKind } from '@e-cabinet/domain';

export const KIND_WORDS = {
  accepted: 'replies.kinds.accepted',
  partly: 'replies.kinds.partly',
  explained: 'replies.kinds.explained',
} as const satisfies Record<ReplyKind, string>;
