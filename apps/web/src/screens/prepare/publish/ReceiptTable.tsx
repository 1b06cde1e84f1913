import { inOrderOfRoles, type Seat } from '@e-cabinet/domain';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { seatsMatching } from '../../../meeting/PeoplePicker.tsx';
import { FilterBar } from '../../desk/FilterBar.tsx';
import classes from './PublishTab.module.css';
import { ReceiptRow } from './ReceiptRow.tsx';
import {
  isAmong,
  isRecipient,
  RECEIPT_FILTERS,
  type Reading,
  type ReceiptFilter,
} from './receipts.ts';
import { TakenCopies } from './TakenCopies.tsx';
import { useReadings } from './use-readings.ts';

const FILTER_WORDS = {
  all: 'receipts.filter.all',
  'not-delivered': 'receipts.filter.notDelivered',
  'not-acknowledged': 'receipts.filter.notAcknowledged',
  'not-read': 'receipts.filter.notRead',
  'not-kept': 'receipts.filter.notKept',
} as const satisfies Record<ReceiptFilter, string>;

/** A line per recipient, live: delivered, opened, acknowledged; filtered by who has not yet. */
export function ReceiptTable() {
  const { t } = useTranslation();
  const meeting = useWholeMeeting();
  const [filter, setFilter] = useState<ReceiptFilter>('all');
  const [text, setText] = useState('');
  const recipients = useMemo(
    () => inOrderOfRoles(meeting.seats).filter(isRecipient),
    [meeting.seats],
  );
  const readings = useReadings(meeting, recipients);
  const isShown = (seat: Seat) => isAmong(filter, readings.get(seat.id) ?? NOTHING);
  const shown = seatsMatching(recipients, text).filter(isShown);
  return (
    <section className={classes.receipts} aria-label={t('receipts.title')}>
      <TakenCopies />
      <div className={classes.tools}>
        <FilterBar
          label={t('receipts.filterLabel')}
          value={filter}
          onChange={setFilter}
          options={RECEIPT_FILTERS.map((value) => ({
            value,
            label: t(FILTER_WORDS[value]),
            count: [...readings.values()].filter((reading) => isAmong(value, reading)).length,
          }))}
        />
        <TextInput
          aria-label={t('participants.filter')}
          placeholder={t('participants.filter')}
          leftSection={<IconSearch aria-hidden="true" />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div className={classes.frame}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('receipts.recipient')}</th>
              <th scope="col">{t('receipts.delivered')}</th>
              <th scope="col">{t('receipts.kept')}</th>
              <th scope="col">{t('receipts.opened')}</th>
              <th scope="col">{t('receipts.acknowledged')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((seat) => (
              <ReceiptRow key={seat.id} seat={seat} reading={readings.get(seat.id) ?? NOTHING} />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className={classes.nobody}>{t('receipts.nobody')}</p>}
      </div>
    </section>
  );
}

const NOTHING: Reading = {
  deliveredAt: null,
  acknowledgedAt: null,
  papers: 0,
  opened: 0,
  kept: 0,
  outdated: [],
};
