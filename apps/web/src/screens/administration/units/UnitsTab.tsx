import type { Unit } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconPlus, IconSitemap } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleQuery, unitsQuery } from '../../../http/administration.ts';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../../parts/SheetDialog.tsx';
import { Waiting } from '../../problems/Waiting.tsx';
import shared from '../Administration.module.css';
import { peopleByUnit } from './people-by-unit.ts';
import { RemoveUnit } from './RemoveUnit.tsx';
import { UnitForm } from './UnitForm.tsx';
import { UnitRow } from './UnitRow.tsx';
import { unitsInOrder } from './unit-tree.ts';

/** What stands over the list: the form of a new unit or of one that is there, or a question. */
type Open =
  | { readonly kind: 'add'; readonly parentId: string | null }
  | { readonly kind: 'change'; readonly unit: Unit }
  | { readonly kind: 'remove'; readonly unit: Unit };

/** The body's units, each with those below it. */
export function UnitsTab({ bodyId }: { readonly bodyId: string }) {
  const { t } = useTranslation();
  const { data: units, error, refetch } = useQuery(unitsQuery(bodyId));
  const [open, setOpen] = useState<Open | null>(null);
  const add = (
    <Button
      leftSection={<IconPlus aria-hidden="true" size="1.2em" />}
      onClick={() => setOpen({ kind: 'add', parentId: null })}
    >
      {t('units.add')}
    </Button>
  );
  return (
    <>
      {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
      {!units && !error && <Waiting />}
      {units?.length === 0 && (
        <EmptyState icon={IconSitemap} title={t('units.none')} action={add}>
          {t('units.noneHint')}
        </EmptyState>
      )}
      {units && units.length > 0 && (
        <>
          <div className={shared.tools}>
            <p className={shared.hint}>{t('units.hint')}</p>
            <div className={shared.add}>{add}</div>
          </div>
          <UnitList bodyId={bodyId} units={units} onOpen={setOpen} />
        </>
      )}
      {units && <Over bodyId={bodyId} units={units} open={open} onClose={() => setOpen(null)} />}
    </>
  );
}

interface UnitListProps {
  readonly bodyId: string;
  readonly units: readonly Unit[];
  readonly onOpen: (open: Open) => void;
}

function UnitList({ bodyId, units, onOpen }: UnitListProps) {
  const { data: people } = useQuery(peopleQuery(bodyId));
  const counts = peopleByUnit(people ?? []);
  return (
    <ul className={shared.rows}>
      {unitsInOrder(units).map(({ unit, depth }) => (
        <UnitRow
          key={unit.id}
          unit={unit}
          depth={depth}
          people={counts.get(unit.id) ?? 0}
          onAddBelow={() => onOpen({ kind: 'add', parentId: unit.id })}
          onChange={() => onOpen({ kind: 'change', unit })}
          onRemove={() => onOpen({ kind: 'remove', unit })}
        />
      ))}
    </ul>
  );
}

interface OverProps {
  readonly bodyId: string;
  readonly units: readonly Unit[];
  readonly open: Open | null;
  readonly onClose: () => void;
}

function Over({ bodyId, units, open, onClose }: OverProps) {
  const { t } = useTranslation();
  const form = { bodyId, units, onDone: onClose };
  return (
    <>
      <SheetDialog opened={open?.kind === 'add'} title={t('units.add')} onClose={onClose}>
        {open?.kind === 'add' && <UnitForm {...form} unit={null} parentId={open.parentId} />}
      </SheetDialog>
      <SheetDialog opened={open?.kind === 'change'} title={t('units.change')} onClose={onClose}>
        {open?.kind === 'change' && (
          <UnitForm {...form} unit={open.unit} parentId={open.unit.parentId} />
        )}
      </SheetDialog>
      {open?.kind === 'remove' && <RemoveUnit bodyId={bodyId} unit={open.unit} onClose={onClose} />}
    </>
  );
}
