import type { MeetingType } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeMeetingType, meetingTypesQuery } from '../../../http/meeting-types.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../../parts/SheetDialog.tsx';
import { Waiting } from '../../problems/Waiting.tsx';
import shared from '../Administration.module.css';
import { useChange } from '../use-change.ts';
import { TypeForm } from './TypeForm.tsx';
import { TypeRow } from './TypeRow.tsx';

type Open = { readonly kind: 'add' } | { readonly kind: 'change'; readonly type: MeetingType };

/** What the body's new sessions begin with. */
export function TypesTab({ bodyId }: { readonly bodyId: string }) {
  const { t } = useTranslation();
  const { data: types, error, refetch } = useQuery(meetingTypesQuery(bodyId));
  const [open, setOpen] = useState<Open | null>(null);
  return (
    <>
      {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
      {!types && !error && <Waiting />}
      {types && (
        <>
          <div className={shared.tools}>
            <p className={shared.hint}>{t('meetingTypes.hint')}</p>
            <div className={shared.add}>
              <Button
                leftSection={<IconPlus aria-hidden="true" size="1.2em" />}
                onClick={() => setOpen({ kind: 'add' })}
              >
                {t('meetingTypes.add')}
              </Button>
            </div>
          </div>
          <TypeList
            bodyId={bodyId}
            types={types}
            onChange={(type) => setOpen({ kind: 'change', type })}
          />
          <SheetDialog
            size="wide"
            opened={open !== null}
            title={open?.kind === 'change' ? t('meetingTypes.change') : t('meetingTypes.addTitle')}
            onClose={() => setOpen(null)}
          >
            <TypeForm
              bodyId={bodyId}
              type={open?.kind === 'change' ? open.type : null}
              onDone={() => setOpen(null)}
            />
          </SheetDialog>
        </>
      )}
    </>
  );
}

interface TypeListProps {
  readonly bodyId: string;
  readonly types: readonly MeetingType[];
  readonly onChange: (type: MeetingType) => void;
}

function TypeList({ bodyId, types, onChange }: TypeListProps) {
  const { change, refused } = useChange();
  const inUse = types.filter(({ archived }) => !archived);
  const archived = types.filter((type) => type.archived);
  return (
    <>
      {refused && <RefusalNotice {...refused} />}
      <ul className={shared.rows}>
        {[...inUse, ...archived].map((type) => (
          <TypeRow
            key={type.id}
            type={type}
            onChange={() => onChange(type)}
            onArchive={() =>
              void change(() => changeMeetingType(bodyId, type.id, { archived: !type.archived }))
            }
          />
        ))}
      </ul>
    </>
  );
}
