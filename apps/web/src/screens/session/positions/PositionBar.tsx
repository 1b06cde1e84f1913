import { type Item, POSITIONS, type Position } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { POSITION_FORMS } from '../../../meeting/AgendaRowMarks.tsx';
import { POSITION_WORDS } from '../../../meeting/words-of.ts';
import { BigChoice } from '../../../parts/BigChoice.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import type { ReadingControl } from '../reading/use-reading.ts';
import { useStatesPositions } from '../use-session.ts';
import classes from './PositionBar.module.css';
import { PositionText } from './PositionText.tsx';
import { type OwnPosition, usePosition } from './use-position.ts';

export interface PositionBarProps {
  readonly item: Item;
  readonly hold: ReadingControl['hold'];
}

/** My position on the item, beside its papers: one tap, and a text if there is something to add. (O11) */
export function PositionBar({ item, hold }: PositionBarProps) {
  const states = useStatesPositions();
  const asked = states && item.state === 'pending' && item.kind !== 'inform';
  const [writing, setWriting] = useState(false);
  useEffect(() => {
    if (!writing) return;
    hold(true);
    return () => hold(false);
  }, [writing, hold]);
  // What is being written stays, also when it has become too late to record it.
  return asked || writing ? <Bar item={item} writing={writing} onWriting={setWriting} /> : null;
}

interface BarProps {
  readonly item: Item;
  readonly writing: boolean;
  readonly onWriting: (writing: boolean) => void;
}

function Bar({ item, writing, onWriting }: BarProps) {
  const { t } = useTranslation();
  const own = usePosition(item.id);
  const { stated, sending, waits, refusal, state } = own;
  const choices = POSITIONS.map((value: Position) => ({
    value,
    label: t(POSITION_WORDS[value]),
    ...POSITION_FORMS[value],
  }));
  return (
    <section className={classes.bar} data-steps-aside aria-label={t('ownPositions.title')}>
      <div className={classes.line}>
        <h2 className={classes.title}>{t('ownPositions.title')}</h2>
        {waits && <Waits />}
        {stated && !waits && !writing && <Stated own={own} onWrite={() => onWriting(true)} />}
      </div>
      {stated && writing && (
        <PositionText
          stated={stated}
          onSave={(text) => state(stated.position, text)}
          onClose={() => onWriting(false)}
        />
      )}
      {/* Last, along the edge: what appears above does not move the answers from under a finger. */}
      <div className={classes.choices}>
        <BigChoice
          label={t('ownPositions.title')}
          choices={choices}
          value={sending ?? stated?.position ?? null}
          sending={waits ? null : sending}
          onChoose={(position) => void state(position, stated?.text ?? '')}
        />
      </div>
      {refusal && <RefusalNotice {...refusal} />}
    </section>
  );
}

/** Nothing is lost: it goes out by itself. */
function Waits() {
  const { t } = useTranslation();
  return (
    <div className={classes.stated}>
      <p className={classes.text} role="status">
        {t('ownPositions.waits')}
      </p>
    </div>
  );
}

interface StatedProps {
  readonly own: OwnPosition;
  readonly onWrite: () => void;
}

/** What is recorded, with what can still be done about it. */
function Stated({ own: { stated, withdraw }, onWrite }: StatedProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.stated}>
      <p className={classes.text} role="status">
        {stated?.text || t('ownPositions.recorded')}
      </p>
      <Button
        variant="subtle"
        leftSection={<IconPencil aria-hidden="true" size="1.2em" />}
        onClick={onWrite}
      >
        {stated?.text ? t('ownPositions.editText') : t('ownPositions.addText')}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconTrash aria-hidden="true" size="1.2em" />}
        onClick={() => void withdraw()}
      >
        {t('ownPositions.withdraw')}
      </Button>
    </div>
  );
}
