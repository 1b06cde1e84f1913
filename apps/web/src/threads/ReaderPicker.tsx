import { THREAD_PEOPLE_MAX } from '@e-cabinet/protocol';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { seatsMatching } from '../meeting/PeoplePicker.tsx';
import { ROLE_WORDS } from '../meeting/words-of.ts';
import { RefusalNotice } from '../parts/RefusalNotice.tsx';
import { useOfficeName } from '../words/use-language.ts';
import classes from './Threads.module.css';
import type { Invited, Threads } from './threads.ts';
import { type Candidate, useCandidates } from './use-candidates.ts';

export interface ReaderPickerProps {
  readonly threads: Threads;
  readonly paperId: string;
  /** Who takes part already. */
  readonly without: readonly string[];
  readonly picked: readonly Invited[];
  readonly onPick: (picked: readonly Invited[]) => void;
}

const SEARCH_FROM = 8;

/** Who else reads the paper, those who stand beside the reader first; who has no key yet cannot be picked, and it says why. */
export function ReaderPicker({ threads, paperId, without, picked, onPick }: ReaderPickerProps) {
  const { t } = useTranslation();
  const { candidates, refused, again } = useCandidates(threads, paperId, without);
  const [text, setText] = useState('');
  if (refused) {
    return (
      <div>
        <RefusalNotice {...refused} />
        <Button variant="default" onClick={again}>
          {t('common.retry')}
        </Button>
      </div>
    );
  }
  const seats = seatsMatching(
    candidates.map(({ seat }) => seat),
    text,
  );
  const found = candidates.filter(({ seat }) => seats.includes(seat));
  return (
    <fieldset className={classes.people}>
      <legend className={classes.legend}>{t('threads.whom')}</legend>
      {candidates.length >= SEARCH_FROM && (
        <TextInput
          aria-label={t('threads.find')}
          placeholder={t('threads.find')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {candidates.some(({ invited }) => !invited) && (
        <p className={classes.with}>{t('threads.noKeyWhy')}</p>
      )}
      <ul className={classes.readers}>
        {found.map((candidate) => (
          <li key={candidate.seat.id}>
            <Pick
              candidate={candidate}
              picked={picked}
              isFull={picked.length + without.length + 1 >= THREAD_PEOPLE_MAX}
              onPick={onPick}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface PickProps extends Pick<ReaderPickerProps, 'picked' | 'onPick'> {
  readonly candidate: Candidate;
  readonly isFull: boolean;
}

function Pick({ candidate: { seat, invited }, picked, isFull, onPick }: PickProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const isPicked = picked.some(({ personId }) => personId === invited?.personId);
  const others = picked.filter(({ personId }) => personId !== invited?.personId);
  return (
    <Checkbox
      size="md"
      label={name(seat.name)}
      description={invited ? t(ROLE_WORDS[seat.role]) : t('threads.noKey')}
      disabled={!invited || (isFull && !isPicked)}
      checked={isPicked}
      onChange={() => invited && onPick(isPicked ? others : [...picked, invited])}
    />
  );
}
