import { itemsInOrder, type Question } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import type { NextStep } from './next-step.ts';

/** A step in words, with whom or what it is about. */
export function useStepLabel(): (step: NextStep) => string {
  const { t } = useTranslation();
  const name = useOfficeName();
  const items = itemsInOrder(useMeetingPart((meeting) => meeting.agenda));
  const number = (itemId: string) => items.findIndex(({ id }) => id === itemId) + 1;
  return (step) => {
    switch (step.kind) {
      case 'open-sitting':
        return t('podium.step.open');
      case 'resume-sitting':
        return t('podium.resume');
      case 'close-vote':
        return isIssuing(step.question)
          ? t('podium.step.closeIssuing')
          : t('podium.step.closeVote');
      case 'resume-vote':
        return t('podium.step.resumeVote');
      case 'end-floor':
        return t('leading.endFloor');
      case 'give-floor': {
        const { speaker, name: office } = step.request;
        return t('podium.step.giveFloor', { name: speaker ?? name(office) });
      }
      case 'open-vote':
        return t('podium.openVote');
      case 'put-question':
        return step.repeats ? t('questions.repeat') : t('questions.put');
      case 'confirm-conclusion':
        return t('podium.step.confirm');
      case 'conclude-item':
        return step.next
          ? t('podium.step.next', { number: number(step.next.id) })
          : t('podium.conclude');
      case 'announce-list':
        return t('podium.step.announce', { count: step.itemIds.length });
      case 'adopt-list':
        return t('podium.step.adopt', { count: step.itemIds.length });
      case 'take-up':
        return t('podium.step.takeUp', { number: number(step.item.id) });
      case 'close-sitting':
      case 'over':
        return t('podium.close');
    }
  };
}

function isIssuing({ issuing }: Question): boolean {
  return issuing !== null && issuing.closedAt === null;
}
