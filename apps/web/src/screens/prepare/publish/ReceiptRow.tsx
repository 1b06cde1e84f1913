import { currentVersion, type Seat } from '@e-cabinet/domain';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLE_WORDS } from '../../../meeting/words-of.ts';
import { ShareBar } from '../../../parts/ShareBar.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import { useOfficeName } from '../../../words/use-language.ts';
import classes from './PublishTab.module.css';
import type { Reading } from './receipts.ts';

export interface ReceiptRowProps {
  readonly seat: Seat;
  readonly reading: Reading;
}

/** What one recipient has done with the pack so far. */
export const ReceiptRow = memo(function ReceiptRow({ seat, reading }: ReceiptRowProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const { papers, opened, kept, outdated } = reading;
  return (
    <tr>
      <th scope="row">
        <span className={classes.who}>{name(seat.name)}</span>
        <span className={classes.as}>{t(ROLE_WORDS[seat.role])}</span>
      </th>
      <td>
        <Done at={reading.deliveredAt} />
      </td>
      <td>
        <PartOf part={kept} papers={papers} />
      </td>
      <td>
        <PartOf part={opened} papers={papers} />
        {outdated.map(({ paper, opened: version }) => (
          <span key={paper.id} className={classes.outdated}>
            {t('receipts.outdated', {
              title: paper.title,
              version,
              current: currentVersion(paper)?.version ?? 0,
            })}
          </span>
        ))}
      </td>
      <td>
        <Done at={reading.acknowledgedAt} />
      </td>
    </tr>
  );
});

function PartOf({ part, papers }: { readonly part: number; readonly papers: number }) {
  const { t } = useTranslation();
  return (
    <span className={classes.opened} data-all={(papers > 0 && part === papers) || undefined}>
      <ShareBar value={part} of={papers} />
      {t('receipts.partOf', { part, papers })}
    </span>
  );
}

function Done({ at }: { readonly at: string | null }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const Form = at ? IconCircleCheck : IconCircleDashed;
  return (
    <span className={classes.done} data-done={at !== null || undefined}>
      <Form aria-hidden="true" size="1.2em" />
      {at ? moment(at) : t('receipts.notYet')}
    </span>
  );
}
