import type { InvitationAnswer, Seat } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { AnswerRow, AnswerRows } from '../../meeting/answer/AnswerRow.tsx';
import { DecideAbsence } from '../../meeting/answer/DecideAbsence.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import classes from './Stage.module.css';

export interface Waiting {
  readonly seat: Seat;
  readonly said: InvitationAnswer;
}

interface DecideAbsencesProps {
  readonly opened: boolean;
  readonly waiting: readonly Waiting[];
  readonly onClose: () => void;
}

/** Who asks to be absent, each with the chair's consent or refusal. (D3) */
export function DecideAbsences({ opened, waiting, onClose }: DecideAbsencesProps) {
  const { t } = useTranslation();
  return (
    <SheetDialog opened={opened} size="wide" title={t('podium.absences')} onClose={onClose}>
      {waiting.length === 0 && <p className={classes.lead}>{t('podium.absencesDecided')}</p>}
      {waiting.length > 0 && (
        <AnswerRows>
          {waiting.map(({ seat, said }) => (
            <AnswerRow key={seat.id} seat={seat} said={said}>
              <DecideAbsence seat={seat} said={said} />
            </AnswerRow>
          ))}
        </AnswerRows>
      )}
    </SheetDialog>
  );
}
