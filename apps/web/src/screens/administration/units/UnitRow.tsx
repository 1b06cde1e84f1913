import type { Unit } from '@e-cabinet/protocol';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconAct } from '../../../parts/IconAct.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import shared from '../Administration.module.css';
import classes from './Units.module.css';

export interface UnitRowProps {
  readonly unit: Unit;
  readonly depth: number;
  /** How many are in it today, without those in units below. */
  readonly people: number;
  readonly onAddBelow: () => void;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

const DEEPEST_SET_IN = 4;

/** One unit, set in as deep as it stands, with what can be done to it. */
export function UnitRow({ unit, depth, people, onAddBelow, onChange, onRemove }: UnitRowProps) {
  const { t } = useTranslation();
  const name = useOfficeName()(unit.name);
  return (
    <li className={`${shared.row} ${classes.unit}`} data-depth={Math.min(depth, DEEPEST_SET_IN)}>
      <div className={classes.words}>
        <span className={shared.name}>{name}</span>
        <span className={shared.facts}>{t('units.people', { count: people })}</span>
      </div>
      <div className={classes.acts}>
        <IconAct icon={IconPlus} label={t('units.addBelow', { name })} onClick={onAddBelow} />
        <IconAct icon={IconPencil} label={t('units.changeOf', { name })} onClick={onChange} />
        <IconAct icon={IconTrash} label={t('units.removeOf', { name })} onClick={onRemove} />
      </div>
    </li>
  );
}
