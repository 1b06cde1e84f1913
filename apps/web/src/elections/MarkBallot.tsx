import type { OptionId } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Elections.module.css';
import { MarkCandidates, type MarkCandidatesProps } from './MarkCandidates.tsx';

export interface MarkBallotProps
  extends Pick<MarkCandidatesProps, 'question' | 'label' | 'disabled'> {
  /** What it says at first: what was marked before. */
  readonly marked: OptionId | null;
  /** What the button says; without it that the ballot is read once more. */
  readonly next?: string;
  readonly onNext: (choice: OptionId) => void;
}

/** A ballot of an election up to the moment when it is read once more, or entered. */
export function MarkBallot({ marked, next, onNext, ...props }: MarkBallotProps) {
  const { t } = useTranslation();
  const [choice, setChoice] = useState(marked);
  return (
    <div className={classes.ballot}>
      <MarkCandidates {...props} value={choice} onChange={setChoice} />
      <div className={classes.acts}>
        {choice !== null && (
          <Button variant="subtle" color="gray" size="lg" onClick={() => setChoice(null)}>
            {t('election.clear')}
          </Button>
        )}
        <Button
          size="lg"
          className={classes.next ?? ''}
          rightSection={<IconArrowRight aria-hidden="true" />}
          disabled={choice === null || props.disabled === true}
          onClick={() => choice !== null && onNext(choice)}
        >
          {next ?? t('election.read')}
        </Button>
      </div>
    </div>
  );
}
