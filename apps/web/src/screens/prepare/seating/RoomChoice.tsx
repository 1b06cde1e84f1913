import { type Room, same } from '@e-cabinet/domain';
import type { KeptRoom } from '@e-cabinet/protocol';
import { NativeSelect } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { roomsQuery } from '../../../http/rooms.ts';
import { ActButton } from '../../../meeting/ActButton.tsx';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import classes from './SeatingTab.module.css';

const NONE = '';

/** The rooms that the body offers; one that is not offered any more stays where it was taken. */
export function RoomChoice() {
  const { t } = useTranslation();
  const name = useOfficeName();
  const bodyId = useMeetingPart((meeting) => meeting.bodyId);
  const taken = useMeetingPart(({ seating }) => seating?.room ?? null);
  const { data, error, refetch } = useQuery({
    ...roomsQuery(bodyId),
    // Another window may have drawn one meanwhile.
    refetchOnMount: 'always',
  });
  const { act, refusal } = useAct();
  if (error) return <RefusalNotice {...error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const offered = data.filter(({ retired }) => !retired).map(asTaken);
  const now = offered.find(({ id }) => id === taken?.id);
  if (offered.length === 0 && !taken) return <p className={classes.hint}>{t('rooms.none')}</p>;
  const gone =
    taken && !now ? [optionOf(taken, t('rooms.noLongerOffered', { name: name(taken.name) }))] : [];
  return (
    <>
      <NativeSelect
        className={classes.room ?? ''}
        label={t('rooms.choose')}
        value={taken?.id ?? NONE}
        onChange={({ currentTarget: { value } }) => {
          const room = offered.find(({ id }) => id === value) ?? null;
          if (room || value === NONE) void act({ type: 'take-room', room });
        }}
        data={[
          { value: NONE, label: t('rooms.noRoom') },
          ...gone,
          ...offered.map((room) => optionOf(room, name(room.name))),
        ]}
      />
      {refusal && <RefusalNotice {...refusal} />}
      {now && !same(now, taken) && <Redrawn room={now} />}
    </>
  );
}

function optionOf({ id }: Room, label: string) {
  return { value: id, label };
}

function asTaken({ id, name, address, plan }: KeptRoom): Room {
  return { id, name, address, plan };
}

/** The session keeps its copy until somebody asks for the newer one. (T2, T3) */
function Redrawn({ room }: { readonly room: Room }) {
  const { t } = useTranslation();
  return (
    <div className={classes.redrawn}>
      <p className={classes.hint}>{t('rooms.redrawn')}</p>
      <ActButton command={{ type: 'take-room', room }} icon={IconRefresh}>
        {t('rooms.takeRedrawn')}
      </ActButton>
    </div>
  );
}
