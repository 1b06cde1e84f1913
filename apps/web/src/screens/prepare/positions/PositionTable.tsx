import type { ItemId, Meeting, Position, Seat } from '@e-cabinet/domain';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { POSITION_FORMS } from '../../../meeting/AgendaRowMarks.tsx';
import { POSITION_WORDS } from '../../../meeting/words-of.ts';
import { useOfficeName } from '../../../words/use-language.ts';
import classes from './PositionsTab.module.css';
import type { NumberedItem } from './PositionsTab.tsx';

export interface PositionTableProps {
  readonly items: readonly NumberedItem[];
  readonly members: readonly Seat[];
  readonly positions: Meeting['positions'];
  readonly chosen: ItemId;
  readonly onChoose: (itemId: ItemId) => void;
}

/** A line per member, a column per item; a column is chosen to be read in words. */
export function PositionTable({ items, members, positions, chosen, onChoose }: PositionTableProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('positions.member')}</th>
            {items.map(({ item, number }) => (
              <th key={item.id} scope="col" data-chosen={item.id === chosen || undefined}>
                <button
                  type="button"
                  className={classes.column}
                  title={item.title}
                  aria-label={t('positions.choose', { number, title: item.title })}
                  aria-pressed={item.id === chosen}
                  onClick={() => onChoose(item.id)}
                >
                  {number}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((seat) => (
            <tr key={seat.id}>
              <Member seat={seat} />
              {items.map(({ item }) => (
                <Cell
                  key={item.id}
                  position={positions[item.id]?.[seat.id]?.position ?? null}
                  said={(positions[item.id]?.[seat.id]?.text ?? '') !== ''}
                  chosen={item.id === chosen}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Member = memo(function Member({ seat }: { readonly seat: Seat }) {
  const name = useOfficeName();
  return <th scope="row">{name(seat.name)}</th>;
});

interface CellProps {
  readonly position: Position | null;
  /** There are words beside the position. */
  readonly said: boolean;
  readonly chosen: boolean;
}

const Cell = memo(function Cell({ position, said, chosen }: CellProps) {
  const { t } = useTranslation();
  const form = position && POSITION_FORMS[position];
  const Form = form?.icon;
  const words = position ? t(POSITION_WORDS[position]) : t('positions.notYet');
  return (
    <td data-chosen={chosen || undefined} data-tone={form?.tone}>
      <span className={classes.cell} title={words}>
        {Form ? (
          <Form role="img" aria-label={words} size="1.3em" />
        ) : (
          <span aria-label={words} role="img">
            ·
          </span>
        )}
        {said && (
          <span className={classes.withWords} aria-hidden="true">
            *
          </span>
        )}
      </span>
    </td>
  );
});
