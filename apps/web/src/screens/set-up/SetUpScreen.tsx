import { IconLinkOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { OpenFrame } from '../OpenFrame.tsx';
import { useLinkToken } from '../use-link-token.ts';
import { SetUpForm } from './SetUpForm.tsx';

/** The first administrator and the first body, by the link printed at the first start. */
export function SetUpScreen() {
  const { t } = useTranslation();
  const token = useLinkToken();
  return (
    <OpenFrame>
      {token === null ? (
        <EmptyState level={1} icon={IconLinkOff} title={t('setUp.title')}>
          {t('setUp.noToken')}
        </EmptyState>
      ) : (
        <>
          <PageHeading title={t('setUp.title')} lead={t('setUp.lead')} />
          <SetUpForm token={token} />
        </>
      )}
    </OpenFrame>
  );
}
