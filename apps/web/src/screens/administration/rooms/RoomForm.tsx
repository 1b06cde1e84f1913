import type { RoomPlan } from '@e-cabinet/domain';
import { type KeptRoom, ROOM_ADDRESS_MAX, ROOM_NAME_MAX } from '@e-cabinet/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addRoom, changeRoom } from '../../../http/rooms.ts';
import { LineInput } from '../../../parts/LineInput.tsx';
import { NamesInput } from '../../../parts/NamesInput.tsx';
import { EditForm } from '../EditForm.tsx';
import { nameOf } from '../people/person-draft.ts';
import { useChange } from '../use-change.ts';
import { PlanEditor } from './PlanEditor.tsx';
import { EMPTY_PLAN } from './plan-changes.ts';

export interface RoomFormProps {
  readonly bodyId: string;
  /** Null for a new one. */
  readonly room: KeptRoom | null;
  readonly onDone: () => void;
}

/** A room's name, address and plan. It keeps what is written and drawn, whatever others do meanwhile. */
export function RoomForm({ bodyId, room, onDone }: RoomFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState({ vi: room?.name.vi ?? '', en: room?.name.en ?? '' });
  const [address, setAddress] = useState(room?.address ?? '');
  const [plan, setPlan] = useState<RoomPlan>(room?.plan ?? EMPTY_PLAN);
  const { change, refused, busy } = useChange();
  const save = async () => {
    const drawn = { ...plan, places: [...plan.places] };
    const written = { name: nameOf(name), address: address.trim(), plan: drawn };
    const answer = await change(() =>
      room ? changeRoom(bodyId, room.id, written) : addRoom(bodyId, written),
    );
    if (answer.ok) onDone();
  };
  return (
    <EditForm
      refused={refused}
      busy={busy}
      saveLabel={room ? t('administrator.save') : t('rooms.add')}
      onSave={save}
    >
      <NamesInput
        maxLength={ROOM_NAME_MAX}
        labels={{ vi: t('rooms.nameVi'), en: t('rooms.nameEn') }}
        hints={{ en: t('people.nameEnHint') }}
        value={name}
        onChange={(field, text) => setName({ ...name, [field]: text })}
      />
      <LineInput
        label={t('rooms.address')}
        description={t('rooms.addressHint')}
        maxLength={ROOM_ADDRESS_MAX}
        value={address}
        onChange={setAddress}
      />
      <PlanEditor plan={plan} onChange={setPlan} />
    </EditForm>
  );
}
