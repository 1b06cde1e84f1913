import type { FloorKind, Meeting, SeatId } from '@e-cabinet/domain';
import { TextInput } from '@mantine/core';
import {
  IconArrowBackUp,
  IconListNumbers,
  IconMessage2,
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
import { Kind } from './Kind.tsx';
import { kindsLeft, type MyFloor } from './my-floor.ts';
import { QuestionKinds } from './QuestionKinds.tsx';
import { presentersNow, Respondents } from './Respondents.tsx';

const KINDS: readonly FloorKind[] = ['speak', 'question', 'reply', 'point-of-order'];

type Plain = Exclude<FloorKind, 'question'>;

const FORMS: Readonly<Record<Plain, TablerIcon>> = {
  speak: IconMessage2,
  reply: IconArrowBackUp,
  'point-of-order': IconListNumbers,
};

const HINTS = {
  speak: 'floor.hint.speak',
  reply: 'floor.hint.reply',
  'point-of-order': 'floor.hint.point-of-order',
} as const satisfies Record<Plain, string>;

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
      {left.map((kind) =>
        kind === 'question' ? (
          <QuestionKinds
            key={kind}
            presenters={presentersNow(meeting, seat.id)}
            choosing={choosing}
            onChoosing={() => setChoosing(!choosing)}
            onAsk={(respondent) => void ask('question', respondent)}
          />
        ) : (
          <Kind
            key={kind}
            icon={FORMS[kind]}
            title={t(FLOOR_KIND_WORDS[kind])}
            hint={t(HINTS[kind])}
            onClick={() => void ask(kind)}
          />
        ),
      )}
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
