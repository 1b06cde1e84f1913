import type { Instant } from '@e-cabinet/domain';
import type { TFunction } from 'i18next';
import type { Formats } from '../../words/formats.ts';
import { untilStart } from '../home/until-start.ts';

/** What is left until a deadline, in words. @param now epoch milliseconds by the server's clock */
export function timeLeft(
  t: TFunction,
  { duration }: Pick<Formats, 'duration'>,
  deadline: Instant,
  now: number,
): string {
  const until = untilStart(deadline, now);
  switch (until.kind) {
    case 'due':
      return t('opinionBallot.past');
    case 'days':
      return t('opinionBallot.daysLeft', { count: until.days });
    case 'hours':
      return t('opinionBallot.left', { duration: duration(until.seconds) });
    case 'countdown':
      return t('opinionBallot.left', { duration: duration((Date.parse(deadline) - now) / 1_000) });
  }
}
