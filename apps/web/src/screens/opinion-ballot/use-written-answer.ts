import type { OptionId, QuestionId } from '@e-cabinet/domain';
import { useMemo, useState } from 'react';
import { useFollowed } from '../../meeting/FollowedMeeting.tsx';
import { keepDeviceValue } from '../../offline/device-values.ts';
import { useDeviceValue } from '../../offline/use-device-value.ts';
import { useSeat } from '../session/use-session.ts';
import { hasText, NOTHING_WRITTEN, type WrittenAnswer } from './written-answer.ts';

export interface WritingAnswer {
  readonly written: WrittenAnswer;
  /** Something stands in the form that was not sent. */
  readonly begun: boolean;
  /** There are fields for text; they stay while what stands in them is deleted. */
  readonly withText: boolean;
  readonly addText: () => void;
  readonly set: (change: Partial<WrittenAnswer>) => void;
  readonly replace: (written: WrittenAnswer) => void;
  readonly clear: () => void;
}

/** The form of one question: of this device alone, sealed there over a reload, and touched by nothing that others do. */
export function useWrittenAnswer(questionId: QuestionId): WritingAnswer {
  const { meetingId } = useFollowed();
  const name = `answer ${meetingId} ${questionId} ${useSeat().id}`;
  const kept = useDeviceValue(name);
  const written = useMemo(() => asWritten(kept), [kept]);
  const [withText, setWithText] = useState(false);
  const write = (next: WrittenAnswer) => keepDeviceValue(name, isEmpty(next) ? undefined : next);
  const replace = (next: WrittenAnswer) => {
    setWithText(hasText(next));
    write(next);
  };
  return {
    written,
    begun: isBegun(written),
    withText: withText || hasText(written),
    addText: () => setWithText(true),
    set: (change) => {
      const next = { ...written, ...change };
      if (hasText(next)) setWithText(true);
      write(next);
    },
    replace,
    clear: () => replace(NOTHING_WRITTEN),
  };
}

/** Nothing stands in the form, not even a field that was added. */
function isEmpty({ choice, whole, remarks }: WrittenAnswer): boolean {
  return choice === null && whole === '' && remarks.length === 0;
}

function isBegun(written: WrittenAnswer): boolean {
  return written.choice !== null || hasText(written);
}

/** Whatever lies in the storage, an answer comes out of it. */
function asWritten(kept: unknown): WrittenAnswer {
  const { choice, whole, remarks } = (kept ?? {}) as Record<keyof WrittenAnswer, unknown>;
  return {
    choice: typeof choice === 'string' ? (choice as OptionId) : null,
    whole: typeof whole === 'string' ? whole : '',
    remarks: Array.isArray(remarks)
      ? remarks.map(({ part, text }) => ({ part: String(part), text: String(text) }))
      : [],
  };
}
