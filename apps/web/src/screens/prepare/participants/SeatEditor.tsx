import type { Role, Seat } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../meeting/use-act.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import { InvitationFields } from './InvitationFields.tsx';
import { type Invitation, seatFor } from './invite.ts';
import classes from './ParticipantsTab.module.css';
import { SitterField } from './SitterField.tsx';

export interface SeatEditorProps {
  readonly seat: Seat;
  readonly onClose: () => void;
}

/** Changes what somebody is in this session. */
export function SeatEditor({ seat, onClose }: SeatEditorProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const { act, refusal } = useAct();
  const { role, forSeatId, itemIds, level, weight, name: office, personId, unitId } = seat;
  const [invitation, setInvitation] = useState<Invitation>({
    role,
    forSeatId,
    itemIds,
    level: level ?? 'province',
    weight,
  });
  const [sitterId, setSitterId] = useState(personId);
  const byNameAlone = personId === null && role !== 'unit';
  const roles: readonly Role[] | undefined = role === 'unit' ? ['unit'] : undefined;
  const save = async () => {
    const invitee = { id: seat.id, name: office, personId: sitterId, unitId, roles: [] };
    const revised = seatFor(invitee, invitation, seat.id);
    if (await act({ type: 'revise-seat', seat: revised })) onClose();
  };
  return (
    <form
      className={classes.editor}
      aria-label={t('participants.change', { name: name(office) })}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <strong>{name(office)}</strong>
      <InvitationFields
        value={invitation}
        onChange={setInvitation}
        withChair
        {...(roles && { roles })}
      />
      {byNameAlone && <SitterField value={sitterId} onChange={setSitterId} />}
      {refusal && <RefusalNotice {...refusal} />}
      <span className={classes.editorActs}>
        <Button variant="default" onClick={onClose}>
          {t('agendaBuilder.dontSave')}
        </Button>
        <Button type="submit">{t('agenda.save')}</Button>
      </span>
    </form>
  );
}
