import type { Instant } from '@e-cabinet/domain';
import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../words/use-formats.ts';
import { Fact } from './Fact.tsx';

export interface WhenFactProps {
  readonly startsAt: Instant;
  readonly endsAt: Instant | null;
}

/** When a meeting is, as its invitation says it. */
export function WhenFact({ startsAt, endsAt }: WhenFactProps) {
  const { t } = useTranslation();
  const { longDate, time } = useFormats();
  return (
    <Fact icon={IconCalendar} name={t('home.when')}>
      <strong>{time(startsAt)}</strong>
      {endsAt && ` – ${time(endsAt)}`}, {longDate(startsAt)}
    </Fact>
  );
}
