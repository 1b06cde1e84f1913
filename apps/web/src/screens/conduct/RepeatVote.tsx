import { mayBeRepeated, type Question } from '@e-cabinet/domain';
import { IconRepeat } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../meeting/ActButton.tsx';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { PutQuestionLater } from './PutQuestionLater.tsx';

/** Puts a question again whose vote is void, tied or did not add up, once, while its item is before the meeting. (V11, R1, R3) */
export function RepeatVote({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const item = useMeetingPart(({ agenda }) => agenda.items[question.itemId]);
  const repeated = useMeetingPart(({ questions }) =>
    Object.values(questions).some(
      ({ repeats, state }) => repeats === question.id && state !== 'withdrawn',
    ),
  );
  const [asking, setAsking] = useState(false);
  if (!mayBeRepeated(question) || item?.state !== 'current' || repeated) return null;
  return (
    <>
      <ActButton
        command={{
          type: 'put-question',
          questionId: 'repeat',
          itemId: question.itemId,
          question: { ...question },
          repeats: question.id,
        }}
        icon={IconRepeat}
        onAsk={() => setAsking(true)}
      >
        {t('questions.repeat')}
      </ActButton>
      <PutQuestionLater
        opened={asking}
        item={item}
        repeats={question}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
