import { type Item, type Question, questionsOf } from '@e-cabinet/domain';
import { IconCheckbox } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../meeting/ActButton.tsx';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { VoteReadiness } from '../conduct/VoteProgress.tsx';
import { OpenVote } from './OpenVote.tsx';
import classes from './Stage.module.css';
import { openingCommand } from './step-command.ts';

/** Questions that were put and wait to be voted on. */
export function PutQuestions({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const put = questionsOf(useWholeMeeting(), item.id).filter(({ state }) => state === 'put');
  const [asked, setAsked] = useState<Question | null>(null);
  if (put.length === 0) return null;
  return (
    <section className={classes.part}>
      <h2 className={classes.partTitle}>{t('podium.toVote')}</h2>
      <ul className={classes.list}>
        {put.map((question) => (
          <li key={question.id} className={classes.listed}>
            <span className={classes.questionWords}>
              <span>{question.text}</span>
              <VoteReadiness question={question} />
            </span>
            <ActButton
              command={openingCommand(question)}
              icon={IconCheckbox}
              onAsk={() => setAsked(question)}
            >
              {t('podium.openVote')}
            </ActButton>
          </li>
        ))}
      </ul>
      <OpenVote question={asked} onClose={() => setAsked(null)} />
    </section>
  );
}
