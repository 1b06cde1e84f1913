import { nextCalled, type Question, type Seat } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useOfficeName } from '../words/use-language.ts';
import { useMeetingPart } from './FollowedMeeting.tsx';

/** In a roll-call the office that is called now; empty when all have been. (V24) */
export function useCalledName(question: Question): string {
  const name = useOfficeName();
  const called = useMeetingPart((meeting): Seat | undefined => {
    return meeting.seats[nextCalled(meeting, question) ?? ''];
  });
  return called ? name(called.name) : '';
}

/** How far a roll-call is: who is called, or that it goes on. */
export function useRollCallWords(question: Question): string {
  const { t } = useTranslation();
  const name = useCalledName(question);
  return name ? t('vote.called', { name }) : t('vote.rollCall');
}
