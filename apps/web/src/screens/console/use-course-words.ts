import type { Item, Outcome, Speech } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useSeatName } from '../../meeting/VoteByName.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { useOfficeName } from '../../words/use-language.ts';
import type { CourseEntry } from './course-of.ts';

const OUTCOME = {
  adopted: 'course.voteAdopted',
  rejected: 'course.voteRejected',
  tied: 'course.voteTied',
} as const satisfies Record<Outcome, string>;

/** An entry of the course as a sentence. */
export function useCourseWords(): (entry: CourseEntry) => string {
  const { t } = useTranslation();
  const spoke = useSpokenWords();
  const seat = useSeatName(useMeetingPart(({ seats }) => seats));
  const left = ({ state, title, postponedBecause }: Item) => {
    if (state === 'adopted') return t('course.adopted', { title });
    if (state === 'postponed')
      return t('course.postponed', { title, reason: postponedBecause ?? '' });
    return t('course.concluded', { title });
  };
  return (entry) => {
    switch (entry.kind) {
      case 'opened':
        return t('course.opened');
      case 'closed':
        return t('course.closed');
      case 'taken-up':
        return t('course.takenUp', { title: entry.item.title });
      case 'left':
        return left(entry.item);
      case 'conclusion-confirmed':
        return t('course.confirmed', { title: entry.item.title });
      case 'speech':
        return spoke(entry.speech);
      case 'vote-opened':
        return entry.question.rollCall
          ? t('course.rollCallOpened', { text: entry.question.text })
          : t('course.voteOpened', { text: entry.question.text });
      case 'podium-taken': {
        const { seatId, reason } = entry.term;
        return t('course.podiumTaken', { name: seat(seatId), reason });
      }
      case 'podium-left':
        return t('course.podiumLeft', { name: seat(entry.term.seatId) });
      case 'vote-closed': {
        const { text, state, result, voidedBecause, inconsistency } = entry.question;
        if (inconsistency) return t('course.voteInconsistent', { text });
        if (state === 'void') return t('course.voteVoid', { text, reason: voidedBecause ?? '' });
        return t(OUTCOME[result?.outcome ?? 'rejected'], { text });
      }
      case 'page': {
        const { shown, paper } = entry;
        const { page, by } = shown;
        return t('course.pageShown', { name: seat(by), title: paper.title, page });
      }
      case 'announcement':
        return t('course.announced', { text: entry.text });
    }
  };
}

function useSpokenWords(): (speech: Speech) => string {
  const { t } = useTranslation();
  const name = useOfficeName();
  const { duration } = useFormats();
  return ({ speaker, name: office, startedAt, endedAt }) => {
    const seconds = (Date.parse(endedAt ?? '') - Date.parse(startedAt)) / 1_000;
    const who = speaker ? `${speaker} (${name(office)})` : name(office);
    return t('course.spoke', { name: who, duration: duration(seconds) });
  };
}
