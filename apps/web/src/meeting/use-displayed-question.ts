import type { Question } from '@e-cabinet/domain';
import { useEffect, useRef } from 'react';
import { displayedQuestion } from './displayed-question.ts';
import { useMeetingPart } from './FollowedMeeting.tsx';

/**
 * As {@link displayedQuestion}; a result does not come back after a closed item, of which this reader
 * knows only that the doors were closed. Stands where it outlives the page of the closed doors.
 */
export function useDisplayedQuestion(): Question | undefined {
  const question = useMeetingPart(displayedQuestion);
  const doorsClosed = useMeetingPart((meeting) => meeting.doorsClosed);
  const shown = useRef<string | undefined>(undefined);
  const passed = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (question) shown.current = question.id;
    if (doorsClosed) passed.current = shown.current;
  }, [question, doorsClosed]);
  return question && question.id === passed.current ? undefined : question;
}
