import { may } from '@e-cabinet/domain';
import { IconMailCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../meeting/ActButton.tsx';
import { useDuty, useMine } from '../use-session.ts';

const ACKNOWLEDGE = { type: 'acknowledge-pack' } as const;

/** Asks to confirm the invitation, until that is done. */
export function AcknowledgeButton() {
  const { t } = useTranslation();
  const done = useMine(({ acknowledgedAt }) => acknowledgedAt !== null);
  const asked = may(useDuty(), 'acknowledge-pack');
  if (done || !asked) return null;
  return (
    <ActButton command={ACKNOWLEDGE} weight="main" icon={IconMailCheck}>
      {t('session.acknowledge')}
    </ActButton>
  );
}
