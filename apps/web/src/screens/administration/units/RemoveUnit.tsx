import type { Unit } from '@e-cabinet/protocol';
import { useTranslation } from 'react-i18next';
import { removeUnit } from '../../../http/administration.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import shared from '../Administration.module.css';
import { useChange } from '../use-change.ts';

export interface RemoveUnitProps {
  readonly bodyId: string;
  readonly unit: Unit;
  readonly onClose: () => void;
}

/** Asks before a unit goes; one that is still needed stays, and the question says why. */
export function RemoveUnit({ bodyId, unit, onClose }: RemoveUnitProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const { change, refused } = useChange();
  const remove = async () => {
    const { ok } = await change(() => removeUnit(bodyId, unit.id));
    if (ok) onClose();
  };
  return (
    <ConfirmDialog
      opened
      grave
      title={t('units.removeTitle', { name: name(unit.name) })}
      confirmLabel={t('units.remove')}
      onConfirm={remove}
      onClose={onClose}
    >
      <div className={shared.form}>
        {t('units.removeText')}
        {refused && <RefusalNotice {...refused} />}
      </div>
    </ConfirmDialog>
  );
}
