import type { Seat } from '@e-cabinet/domain';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../connection/new-id.ts';
import { useMe } from '../../../http/me.ts';
import { ActButton } from '../../../meeting/ActButton.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import classes from './AttendeesPanel.module.css';
import { seatOf, type UnitPerson } from './unit-person.ts';

export interface UnitPersonLineProps {
  readonly person: UnitPerson;
  readonly unit: Seat;
  /** By this unit, or by the secretariat; null where it can still be done. */
  readonly seated: 'named' | 'invited' | null;
}

/** Somebody of the unit, named with one tap; marked when they have a seat already. */
export function UnitPersonLine({ person, unit, seated }: UnitPersonLineProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const [who, title] = [name(person.name), name(person.title)];
  return (
    <div className={classes.person}>
      <span className={classes.words}>
        {who}
        {title !== who && <span className={classes.office}>{title}</span>}
      </span>
      {seated ? (
        <StateBadge tone="good">
          {seated === 'named' ? t('attendees.isNamed') : t('attendees.isInvited')}
        </StateBadge>
      ) : (
        <NameButton person={person} unit={unit} />
      )}
    </div>
  );
}

function NameButton({ person, unit }: Omit<UnitPersonLineProps, 'seated'>) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const { data: me } = useMe();
  // Made once for the button: pressed again on a bad line, it is the same act.
  const [seatId] = useState(newId);
  const [asking, setAsking] = useState(false);
  const command = { type: 'assign-attendee', seat: seatOf(person, unit, seatId) } as const;
  const { act, refusal } = useAct();
  const isOneself = me?.person.id === person.id;
  return (
    <>
      <ActButton
        command={command}
        icon={IconUserPlus}
        label={t('attendees.nameNamed', { name: name(person.name) })}
        {...(isOneself && { onAsk: () => setAsking(true) })}
      >
        {t('attendees.name')}
      </ActButton>
      <ConfirmDialog
        opened={asking}
        title={t('attendees.oneself')}
        confirmLabel={t('attendees.name')}
        onConfirm={async () => {
          if (await act(command)) setAsking(false);
        }}
        onClose={() => setAsking(false)}
      >
        {t('attendees.oneselfHint')}
        {refusal && <RefusalNotice {...refusal} />}
      </ConfirmDialog>
    </>
  );
}
