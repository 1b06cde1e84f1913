import type { FloorKind, SeatId } from '@e-cabinet/domain';
import { LINE_MAX } from '@e-cabinet/protocol';
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
import classes from './FloorMenu.module.css';
import { Kind } from './Kind.tsx';
import { kindsLeft, type MyFloor } from './my-floor.ts';
import { QuestionKinds } from './QuestionKinds.tsx';

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
  readonly mine: MyFloor;
  readonly onAsked: () => void;
}

/** The second of the two taps: what the floor is asked for. */
export function AskForFloor({ mine, onAsked }: AskForFloorProps) {
  const { t } = useTranslation();
  const [subject, setSubject] = useState('');
  const { act, refusal } = useAct();
  const offline = useFollowedPart(({ status }) => status === 'offline');
  const ask = async (kind: FloorKind, respondentSeatId: SeatId | null) => {
    const requestId = newId();
    const asked = { requestId, kind, subject: subject.trim(), speaker: null, respondentSeatId };
    if (!(await act({ type: 'request-floor', ...asked }))) return;
    setSubject('');
    onAsked();
  };
  const left = kindsLeft(mine, KINDS);
  if (left.length === 0) return null;
  return (
    <section className={classes.ask}>
      <h3 className={classes.heading}>{t('floor.askFor')}</h3>
      {offline && <RefusalNotice refusal="offline" />}
      <Kinds kinds={left} onAsk={(kind, respondent) => void ask(kind, respondent)} />
      <TextInput
        className={classes.subject ?? ''}
        label={t('floor.subject')}
        value={subject}
        maxLength={LINE_MAX}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      {refusal && <RefusalNotice {...refusal} />}
    </section>
  );
}

interface KindsProps {
  readonly kinds: readonly FloorKind[];
  readonly onAsk: (kind: FloorKind, respondent: SeatId | null) => void;
}

function Kinds({ kinds, onAsk }: KindsProps) {
  const { t } = useTranslation();
  return kinds.map((kind) =>
    kind === 'question' ? (
      <QuestionKinds key={kind} onAsk={(respondent) => onAsk(kind, respondent)} />
    ) : (
      <Kind
        key={kind}
        icon={FORMS[kind]}
        title={t(FLOOR_KIND_WORDS[kind])}
        hint={t(HINTS[kind])}
        onClick={() => onAsk(kind, null)}
      />
    ),
  );
}
