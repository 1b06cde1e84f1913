import { useTranslation } from 'react-i18next';
import { useOfficeName } from '../../../words/use-language.ts';
import type { Happening } from './happening.ts';

const SITTING = {
  opened: 'bridge.missed.sitting.opened',
  suspended: 'bridge.missed.sitting.suspended',
  resumed: 'bridge.missed.sitting.resumed',
  closed: 'bridge.missed.sitting.closed',
} as const;
const DOORS = {
  closed: 'bridge.missed.doors.closed',
  opened: 'bridge.missed.doors.opened',
} as const;
const ITEM = {
  'taken-up': 'bridge.missed.item.taken-up',
  concluded: 'bridge.missed.item.concluded',
  postponed: 'bridge.missed.item.postponed',
  adopted: 'bridge.missed.item.adopted',
} as const;
const OUTCOME = {
  adopted: 'bridge.missed.voteAdopted',
  rejected: 'bridge.missed.voteRejected',
  tied: 'bridge.missed.voteTied',
  void: 'bridge.missed.voteVoid',
  inconsistent: 'bridge.missed.voteInconsistent',
} as const;

export interface HappeningWords {
  readonly what: string;
  readonly about: string;
}

/** A happening in words: what, and what about. */
export function useHappeningWords(): (happening: Happening) => HappeningWords {
  const { t } = useTranslation();
  const name = useOfficeName();
  return (happening) => {
    switch (happening.kind) {
      case 'sitting':
        return { what: t(SITTING[happening.act]), about: '' };
      case 'doors':
        return { what: t(DOORS[happening.act]), about: '' };
      case 'item':
        return { what: t(ITEM[happening.act]), about: happening.title };
      case 'vote-opened':
        return { what: t('bridge.missed.voteOpened'), about: happening.text };
      case 'vote-closed':
        return { what: t(OUTCOME[happening.outcome]), about: happening.text };
      case 'speech': {
        const who = [happening.speaker, name(happening.name)].filter(Boolean).join(' · ');
        const what = happening.called ? t('bridge.missed.called') : t('bridge.missed.speech');
        return { what, about: who };
      }
      case 'refused':
        return { what: t('bridge.missed.refused'), about: happening.reason };
      case 'announcement': {
        const what = happening.alone ? t('bridge.missed.toUs') : t('bridge.missed.announcement');
        return { what, about: happening.text };
      }
    }
  };
}
