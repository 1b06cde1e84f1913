import { agendaInOrder } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconClipboardText, IconHeading, IconListNumbers, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFreeze } from '../../../pack/use-freeze.ts';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useAltKeys } from '../shortcuts/use-shortcuts.ts';
import { AgendaBuilder } from './AgendaBuilder.tsx';
import classes from './AgendaTab.module.css';
import { AgendaTotal } from './AgendaTotal.tsx';
import { NewItem } from './NewItem.tsx';
import { NewSection } from './NewSection.tsx';
import { PasteList } from './PasteList.tsx';
import { timetableOf } from './timetable.ts';
import { useAgendaActs } from './use-agenda-acts.ts';

type Adding = 'item' | 'section' | 'list' | null;

/** Builds the agenda: sections and items, in their order, with their times. (P6) */
export function AgendaTab() {
  const { t } = useTranslation();
  const acts = useAgendaActs();
  const frozen = useFreeze().freeze !== null;
  const [adding, setAdding] = useState<Adding>(null);
  const { agenda, details } = acts.meeting;
  const entries = useMemo(() => agendaInOrder(agenda), [agenda]);
  const timetable = useMemo(
    () => timetableOf(entries, details.startsAt),
    [entries, details.startsAt],
  );
  const close = () => setAdding(null);
  useAltKeys({
    N: () => setAdding('item'),
    ...(!frozen && { S: () => setAdding('section') }),
    V: () => setAdding('list'),
  });
  return (
    <section className={classes.tab}>
      <div className={classes.toolbar}>
        <AgendaTotal timetable={timetable} count={timetable.startsAt.size} details={details} />
        <div className={classes.tools}>
          <Tool
            icon={IconPlus}
            label={t('agendaBuilder.addItem')}
            onClick={() => setAdding('item')}
          />
          {!frozen && (
            <Tool
              icon={IconHeading}
              label={t('agendaBuilder.addSection')}
              onClick={() => setAdding('section')}
            />
          )}
          <Tool
            icon={IconClipboardText}
            label={t('agendaBuilder.paste')}
            onClick={() => setAdding('list')}
          />
        </div>
      </div>
      {acts.refusal && <RefusalNotice {...acts.refusal} />}
      {entries.length === 0 && adding === null && (
        <EmptyState icon={IconListNumbers} title={t('agendaBuilder.empty')}>
          {t('agendaBuilder.emptyHint')}
        </EmptyState>
      )}
      <AgendaBuilder entries={entries} timetable={timetable} acts={acts} />
      {adding === 'item' && <NewItem acts={acts} onClose={close} />}
      {adding === 'section' && <NewSection acts={acts} onClose={close} />}
      <PasteList opened={adding === 'list'} acts={acts} onClose={close} />
    </section>
  );
}

interface ToolProps {
  readonly icon: typeof IconPlus;
  readonly label: string;
  readonly onClick: () => void;
}

function Tool({ icon: Icon, label, onClick }: ToolProps) {
  return (
    <Button
      variant="default"
      leftSection={<Icon aria-hidden="true" size="1.2em" />}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
