import type { FloorKind, Meeting, SeatId } from '@e-cabinet/domain';
import { TextInput } from '@mantine/core';
import {
  IconArrowBackUp,
  IconListNumbers,
  IconMessage2,
  IconMessageQuestion,
  type TablerIcon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../connection/new-id.ts';
import { useFollowedPart } from '../../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { FLOOR_KIND_WORDS } from '../../../meeting/words-of.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useSeat } from '../use-session.ts';
import classes from './FloorMenu.module.css';
import { kindsLeft, type MyFloor } from './my-floor.ts';
import { Respondents } from './Respondents.tsx';

const KINDS: readonly FloorKind[] = ['speak', 'question', 'reply', 'point-of-order'];

const FORMS: Readonly<Record<FloorKind, TablerIcon>> = {
  speak: IconMessage2,
  question: IconMessageQuestion,
  reply: IconArrowBackUp,
  'point-of-order': IconListNumbers,
};

const HINTS = {
  speak: 'floor.hint.speak',
  question: 'floor.hint.question',
  reply: 'floor.hint.reply',
  'point-of-order': 'floor.hint.point-of-order',
} as const satisfies Record<FloorKind, string>;

export interface AskForFloorProps {
  readonly meeting: Meeting;
  readonly mine: MyFloor;
  readonly onAsked: () => void;
}

/** The second of the two taps: what the floor is asked for. */
export function AskForFloor({ meeting, mine, onAsked }: AskForFloorProps) {
  const { t } = useTranslation();
  const seat = useSeat();
  const [subject, setSubject] = useState('');
  const [choosing, setChoosing] = useState(false);
  const { act, refusal } = useAct();
  const offline = useFollowedPart(({ status }) => status === 'offline');
  const ask = async (kind: FloorKind, respondentSeatId: SeatId | null = null) => {
    const requestId = newId();
    const asked = { requestId, kind, subject: subject.trim(), speaker: null, respondentSeatId };
    if (!(await act({ type: 'request-floor', ...asked }))) return;
    setSubject('');
    setChoosing(false);
    onAsked();
  };
  const left = kindsLeft(mine, KINDS);
  if (left.length === 0) return null;
  return (
    <section className={classes.ask}>
      <h3 className={classes.heading}>{t('floor.askFor')}</h3>
      {offline && <RefusalNotice refusal="offline" />}
      {left.map((kind) => {
        const Form = FORMS[kind];
        return (
          <button
            key={kind}
            type="button"
            className={classes.kind}
            aria-expanded={kind === 'question' ? choosing : undefined}
            onClick={() => (kind === 'question' ? setChoosing(!choosing) : void ask(kind))}
          >
            <Form className={classes.form} aria-hidden="true" stroke={1.5} />
            <span>
              <span className={classes.kindName}>{t(FLOOR_KIND_WORDS[kind])}</span>
              <span className={classes.hint}>{t(HINTS[kind])}</span>
            </span>
          </button>
        );
      })}
      {choosing && (
        <Respondents meeting={meeting} seatId={seat.id} onPick={(id) => void ask('question', id)} />
      )}
      <TextInput
        className={classes.subject ?? ''}
        label={t('floor.subject')}
        value={subject}
        maxLength={200}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      {refusal && <RefusalNotice {...refusal} />}
    </section>
  );
}
