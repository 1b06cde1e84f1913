import type { Holidays } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { removeDay } from '../../../http/calendar.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../../parts/SheetDialog.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import shared from '../Administration.module.css';
import { useChange } from '../use-change.ts';
import { DayForm } from './DayForm.tsx';
import type { NamedDay } from './days-of-year.ts';

/** What stands over the list. */
export type OpenDay =
  | { readonly kind: 'add' }
  | { readonly kind: 'change'; readonly day: NamedDay }
  | { readonly kind: 'remove'; readonly day: NamedDay };

export interface DayDialogsProps {
  readonly calendar: Holidays;
  /** In which a new day begins. */
  readonly year: number;
  readonly open: OpenDay | null;
  readonly onClose: () => void;
}

/** The form of a day, or the question before it goes. */
export function DayDialogs({ calendar, year, open, onClose }: DayDialogsProps) {
  const { t } = useTranslation();
  const { date } = useFormats();
  const form = { calendar, year, onDone: onClose };
  const changed = open?.kind === 'change' ? open.day : null;
  return (
    <>
      <SheetDialog opened={open?.kind === 'add'} title={t('calendar.add')} onClose={onClose}>
        {open?.kind === 'add' && <DayForm {...form} day={null} />}
      </SheetDialog>
      <SheetDialog
        opened={changed !== null}
        title={changed ? t('calendar.change', { date: date(`${changed.date}T12:00:00`) }) : ''}
        onClose={onClose}
      >
        {changed && <DayForm {...form} day={changed} />}
      </SheetDialog>
      {open?.kind === 'remove' && <RemoveDay day={open.day} onClose={onClose} />}
    </>
  );
}

function RemoveDay({ day, onClose }: { readonly day: NamedDay; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { change, refused } = useChange();
  const remove = async () => {
    const { ok } = await change(() => removeDay(day.date));
    if (ok) onClose();
  };
  return (
    <ConfirmDialog
      opened
      grave
      title={t('calendar.removeTitle', { date: date(`${day.date}T12:00:00`) })}
      confirmLabel={t('calendar.remove')}
      onConfirm={remove}
      onClose={onClose}
    >
      <div className={shared.form}>
        {t('calendar.removeText')}
        {refused && <RefusalNotice {...refused} />}
      </div>
    </ConfirmDialog>
  );
}
