import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../../connection/ConnectionProvider.tsx';
import { ME } from '../../http/me.ts';
import classes from './LineEnded.module.css';

/** When the server ends the line for good: signed out elsewhere, or the page is older than the server. */
export function LineEnded() {
  const { t } = useTranslation();
  const connection = useConnection();
  const client = useQueryClient();
  const { refusal } = useSyncExternalStore(connection.subscribe, connection.getSnapshot);
  useEffect(() => {
    if (refusal === 'signed-out') void client.invalidateQueries({ queryKey: ME });
  }, [refusal, client]);
  if (refusal !== 'protocol-outdated') return null;
  const startAnew = async () => (await import('../../offline/app-version.ts')).startAnew();
  return (
    <div className={classes.ended} role="alert">
      <p className={classes.sentence}>
        <strong>{t('problems.newVersion')}.</strong> {t('problems.newVersionHint')}
      </p>
      <Button onClick={() => void startAnew()}>{t('problems.reload')}</Button>
    </div>
  );
}
