import type { KeptRoom } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeRoom, roomsQuery } from '../../../http/rooms.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../../parts/SheetDialog.tsx';
import { Waiting } from '../../problems/Waiting.tsx';
import shared from '../Administration.module.css';
import { useChange } from '../use-change.ts';
import { RoomRow } from './RoomRow.tsx';

// Drag and drop is needed nowhere else here.
const RoomForm = lazy(async () => ({ default: (await import('./RoomForm.tsx')).RoomForm }));

type Open = { readonly kind: 'add' } | { readonly kind: 'change'; readonly room: KeptRoom };

/** Where the body meets, each room with the plan of its places. */
export function RoomsTab({ bodyId }: { readonly bodyId: string }) {
  const { t } = useTranslation();
  const { data: rooms, error, refetch } = useQuery(roomsQuery(bodyId));
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
      {!rooms && !error && <Waiting />}
      {rooms && (
        <>
          <div className={shared.tools}>
            <p className={shared.hint}>{t('rooms.hint')}</p>
            <div className={shared.add}>
              <Button
                leftSection={<IconPlus aria-hidden="true" size="1.2em" />}
                onClick={() => setOpen({ kind: 'add' })}
              >
                {t('rooms.add')}
              </Button>
            </div>
          </div>
          <RoomList
            bodyId={bodyId}
            rooms={rooms}
            onChange={(room) => setOpen({ kind: 'change', room })}
          />
          <SheetDialog
            size="wide"
            opened={open !== null}
            title={open?.kind === 'change' ? t('rooms.change') : t('rooms.addTitle')}
            onClose={close}
          >
            <Suspense fallback={<Waiting />}>
              <RoomForm
                bodyId={bodyId}
                room={open?.kind === 'change' ? open.room : null}
                onDone={close}
              />
            </Suspense>
          </SheetDialog>
        </>
      )}
    </>
  );
}

interface RoomListProps {
  readonly bodyId: string;
  readonly rooms: readonly KeptRoom[];
  readonly onChange: (room: KeptRoom) => void;
}

function RoomList({ bodyId, rooms, onChange }: RoomListProps) {
  const { change, refused } = useChange();
  const inUse = rooms.filter(({ retired }) => !retired);
  const retired = rooms.filter((room) => room.retired);
  if (rooms.length === 0) return null;
  return (
    <>
      {refused && <RefusalNotice {...refused} />}
      <ul className={shared.rows}>
        {[...inUse, ...retired].map((room) => (
          <RoomRow
            key={room.id}
            room={room}
            onChange={() => onChange(room)}
            onRetire={() =>
              void change(() => changeRoom(bodyId, room.id, { retired: !room.retired }))
            }
          />
        ))}
      </ul>
    </>
  );
}
