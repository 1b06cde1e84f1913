import { entriesIn, type Meeting, own, type TakenCopy } from '@e-cabinet/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../../meeting/FollowedMeeting.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import { useOfficeName } from '../../../words/use-language.ts';
import classes from './PublishTab.module.css';

/** Who took which copy out of the system, the latest first; nothing where nobody may and nobody has. (P20) */
export function TakenCopies() {
  const { t } = useTranslation();
  const { receipts, rules } = useWholeMeeting();
  const copies = useMemo(() => latestFirst(receipts), [receipts]);
  if (copies.length === 0 && !rules.copiesAllowed) return null;
  return (
    <section className={classes.board} aria-label={t('receipts.copies')}>
      <h2 className={classes.heading}>{t('receipts.copies')}</h2>
      {copies.length === 0 ? (
        <p className={classes.notice}>{t('receipts.noCopies')}</p>
      ) : (
        <CopyTable copies={copies} />
      )}
    </section>
  );
}

function CopyTable({ copies }: { readonly copies: readonly CopyOfSeat[] }) {
  const { t } = useTranslation();
  return (
    // The receipts stand below: many copies are scrolled through, by keys too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
    <div className={classes.copies} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('receipts.copyTaker')}</th>
            <th scope="col">{t('receipts.copyOf')}</th>
            <th scope="col">{t('receipts.copyAt')}</th>
          </tr>
        </thead>
        <tbody>
          {copies.map((copy, index) => (
            // Copies are only ever added, and the first stay the last.
            <CopyRow key={copies.length - index} {...copy} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CopyRow({ seatId, paperId, paperVersion, at }: CopyOfSeat) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const name = useOfficeName();
  const { seats, withdrawnSeats, papers } = useWholeMeeting();
  const seat = own(seats, seatId) ?? own(withdrawnSeats, seatId);
  return (
    <tr>
      <th scope="row">{seat && name(seat.name)}</th>
      <td>
        {own(papers, paperId)?.title}, {t('receipts.copyVersion', { version: paperVersion })}
      </td>
      <td>{moment(at)}</td>
    </tr>
  );
}

interface CopyOfSeat extends TakenCopy {
  readonly seatId: string;
}

function latestFirst(receipts: Meeting['receipts']): readonly CopyOfSeat[] {
  return entriesIn(receipts)
    .flatMap(([seatId, { copies }]) => copies.map((copy) => ({ ...copy, seatId })))
    .sort((one, other) => other.at.localeCompare(one.at));
}
