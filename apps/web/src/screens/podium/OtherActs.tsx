import { type Item, motionOf, type Question } from '@e-cabinet/domain';
import {
  IconBan,
  IconCheck,
  IconCheckbox,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipForward,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../meeting/ActButton.tsx';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { type NextStep, nextItem } from './next-step.ts';
import { PostponeItem } from './PostponeItem.tsx';
import { PutToVote } from './PutToVote.tsx';
import { VoidVote } from './VoidVote.tsx';

/** What else the chair may do at this moment, without what the large button does already. */
export function OtherActs({ step }: { readonly step: NextStep }) {
  const current = useMeetingPart(({ agenda, currentItemId }) => agenda.items[currentItemId ?? '']);
  if (step.kind === 'close-vote' || step.kind === 'resume-vote') {
    return <VoteActs question={step.question} />;
  }
  if (current) return <ItemActs item={current} step={step} />;
  if (step.kind === 'announce-list' || step.kind === 'adopt-list') return <SkipList />;
  return null;
}

function VoteActs({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const questionId = question.id;
  return (
    <>
      {!question.secret && <PauseOrClose question={question} />}
      <ActButton
        command={{ type: 'void-vote', questionId, reason: '…' }}
        icon={IconBan}
        weight="grave"
        size="large"
        onAsk={() => setAsking(true)}
      >
        {t('podium.voidVote')}
      </ActButton>
      <VoidVote question={question} opened={asking} onClose={() => setAsking(false)} />
    </>
  );
}

function ItemActs({ item, step }: { readonly item: Item; readonly step: NextStep }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'postpone' | 'question' | null>(null);
  const concludes = step.kind === 'conclude-item' && step.next === null;
  return (
    <>
      {step.kind !== 'put-question' && (
        <ActButton
          command={{
            type: 'put-question',
            questionId: '',
            itemId: item.id,
            question: motionOf(item.title),
            repeats: null,
          }}
          icon={IconCheckbox}
          size="large"
          onAsk={() => setAsked('question')}
        >
          {t('podium.vote')}
        </ActButton>
      )}
      {!concludes && (
        <ActButton
          command={{ type: 'conclude-item', itemId: item.id }}
          icon={IconCheck}
          size="large"
        >
          {t('podium.conclude')}
        </ActButton>
      )}
      <ActButton
        command={{ type: 'postpone-item', itemId: item.id, reason: '…' }}
        icon={IconPlayerSkipForward}
        size="large"
        onAsk={() => setAsked('postpone')}
      >
        {t('podium.postpone')}
      </ActButton>
      <PostponeItem item={item} opened={asked === 'postpone'} onClose={() => setAsked(null)} />
      <PutToVote opened={asked === 'question'} item={item} onClose={() => setAsked(null)} />
    </>
  );
}

/** Nobody has to begin with the list: the first item can be taken up at once. */
function SkipList() {
  const { t } = useTranslation();
  const next = useMeetingPart((meeting) => nextItem(meeting));
  if (!next) return null;
  return (
    <ActButton
      command={{ type: 'take-up-item', itemId: next.id }}
      icon={IconPlayerPlay}
      size="large"
    >
      {t('podium.skipList')}
    </ActButton>
  );
}

/** What a vote by name can do beside the next step; a secret one has no pause. (V15, X1) */
function PauseOrClose({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const questionId = question.id;
  return question.state === 'open' ? (
    <ActButton command={{ type: 'pause-vote', questionId }} icon={IconPlayerPause} size="large">
      {t('podium.pauseVote')}
    </ActButton>
  ) : (
    <ActButton command={{ type: 'close-vote', questionId }} icon={IconCheck} size="large">
      {t('podium.step.closeVote')}
    </ActButton>
  );
}
