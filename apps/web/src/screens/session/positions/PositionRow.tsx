import { type Item, POSITIONS, type Position } from '@e-cabinet/domain';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { POSITION_FORMS } from '../../../meeting/AgendaRowMarks.tsx';
import { POSITION_WORDS } from '../../../meeting/words-of.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import type { ReadingControl } from '../reading/use-reading.ts';
import classes from './PositionList.module.css';
import { usePosition } from './use-position.ts';

export interface PositionRowProps extends Pick<ReadingControl, 'goTo'> {
  readonly item: Item;
  readonly number: number;
}

/** One item and its three answers. */
export const PositionRow = memo(function PositionRow({ item, number, goTo }: PositionRowProps) {
  const { t } = useTranslation();
  const { stated, sending, waits, refusal, state } = usePosition(item.id);
  const chosen = sending ?? stated?.position ?? null;
  return (
    <li className={classes.row}>
      <button type="button" className={classes.item} onClick={() => goTo(item.id)}>
        <span className={classes.number}>{number}.</span>
        <span>
          {item.title}
          {waits && <span className={classes.text}>{t('ownPositions.waits')}</span>}
          {stated?.text && <span className={classes.text}>{stated.text}</span>}
        </span>
      </button>
      <fieldset className={classes.answers}>
        <legend className={classes.legend}>{item.title}</legend>
        {POSITIONS.map((position: Position) => {
          const { icon: Form, tone } = POSITION_FORMS[position];
          return (
            <button
              key={position}
              type="button"
              className={classes.answer}
              data-tone={tone}
              data-sending={sending === position || undefined}
              aria-pressed={chosen === position}
              aria-busy={sending === position}
              onClick={() => void state(position, stated?.text ?? '')}
            >
              <Form className={classes.form} aria-hidden="true" />
              {t(POSITION_WORDS[position])}
            </button>
          );
        })}
      </fieldset>
      {refusal && <RefusalNotice {...refusal} />}
    </li>
  );
});
