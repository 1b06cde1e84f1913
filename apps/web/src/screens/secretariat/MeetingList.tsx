import { PHASES, type Phase } from '@e-cabinet/domain';
import type { ListedMeetingLine } from '@e-cabinet/protocol';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconCalendarPlus, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PHASE_WORDS } from '../../meeting/words-of.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { FilterBar } from '../desk/FilterBar.tsx';
import { useMonthName } from './calendar-words.ts';
import { byMonth, filterMeetings, type MeetingFilter, WHEN, type When } from './filter-meetings.ts';
import { MeetingRow } from './MeetingRow.tsx';
import classes from './Secretariat.module.css';

const WHEN_WORDS = {
  coming: 'secretariat.coming',
  past: 'secretariat.past',
  all: 'secretariat.all',
} as const satisfies Record<When, string>;

export interface MeetingListProps {
  readonly meetings: readonly ListedMeetingLine[];
  readonly views: ReactNode;
}

/** Sessions month by month, filtered by time, state and words. */
export function MeetingList({ meetings, views }: MeetingListProps) {
  const { t } = useTranslation();
  const monthName = useMonthName();
  const [filter, setFilter] = useState<MeetingFilter>({ when: 'coming', phase: null, text: '' });
  const set = (fields: Partial<MeetingFilter>) => setFilter((before) => ({ ...before, ...fields }));
  const months = useMemo(
    () => byMonth(filterMeetings(meetings, filter, new Date())),
    [meetings, filter],
  );
  return (
    <>
      <div className={classes.tools}>
        {views}
        <FilterBar
          label={t('secretariat.when')}
          value={filter.when}
          onChange={(when) => set({ when })}
          options={WHEN.map((value) => ({ value, label: t(WHEN_WORDS[value]) }))}
        />
        <NativeSelect
          aria-label={t('secretariat.state')}
          value={filter.phase ?? ''}
          onChange={(event) => set({ phase: (event.currentTarget.value || null) as Phase | null })}
        >
          <option value="">{t('secretariat.anyState')}</option>
          {PHASES.map((phase) => (
            <option key={phase} value={phase}>
              {t(PHASE_WORDS[phase])}
            </option>
          ))}
        </NativeSelect>
        <TextInput
          className={classes.search ?? ''}
          aria-label={t('secretariat.find')}
          placeholder={t('secretariat.find')}
          leftSection={<IconSearch aria-hidden="true" />}
          value={filter.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
      </div>
      {months.length === 0 && <Nothing any={meetings.length > 0} />}
      {months.map(({ month, meetings: those }) => (
        <section key={month} className={classes.month}>
          <h2 className={classes.monthName}>{monthName(month)}</h2>
          <ul className={classes.meetings}>
            {those.map((meeting) => (
              <MeetingRow key={meeting.meetingId} meeting={meeting} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Nothing({ any }: { readonly any: boolean }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={IconCalendarPlus}
      title={any ? t('secretariat.noneFound') : t('secretariat.none')}
      action={
        <Button component={Link} to="/secretariat/new">
          {t('secretariat.new')}
        </Button>
      }
    >
      {any ? t('secretariat.noneFoundHint') : t('secretariat.noneHint')}
    </EmptyState>
  );
}
