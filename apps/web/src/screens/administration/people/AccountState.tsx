import type { Person } from '@e-cabinet/protocol';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../../parts/StateBadge.tsx';

/** Whether somebody can sign in, and if not, what is missing. */
export function AccountState({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const { login, disabled, hasPassword } = person;
  if (login === null) return <StateBadge tone="neutral">{t('people.state.none')}</StateBadge>;
  if (disabled) {
    return (
      <StateBadge tone="bad" icon={IconLock}>
        {t('people.state.locked')}
      </StateBadge>
    );
  }
  if (!hasPassword) {
    return <StateBadge tone="attention">{t('people.state.noPassword')}</StateBadge>;
  }
  return <StateBadge tone="good">{t('people.state.open')}</StateBadge>;
}
