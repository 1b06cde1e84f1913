import { Button } from '@mantine/core';
import { IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { granted } from '../../http/query-client.ts';
import { cabinetQuery, switchCabinet } from '../../http/simulated-cabinet.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import classes from './DemonstrationBar.module.css';

/** Lets the seats nobody has taken play by themselves, and stops them. Nothing for who has no seat here. */
export function CabinetSwitch({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const query = cabinetQuery(meetingId);
  const { data } = useQuery(query);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (running: boolean) => granted(switchCabinet(meetingId, running)),
    onSuccess: (cabinet) => client.setQueryData(query.queryKey, cabinet),
  });
  if (!data) return null;
  const { running } = data;
  const Form = running ? IconPlayerStop : IconPlayerPlay;
  return (
    <div className={classes.cabinet}>
      {running && (
        <span className={classes.running} role="status">
          {t('demonstrationBar.running')}
        </span>
      )}
      <Button
        variant={running ? 'default' : 'filled'}
        leftSection={<Form aria-hidden="true" size="1.2em" />}
        title={t('demonstrationBar.what')}
        loading={isPending}
        onClick={() => mutate(!running)}
      >
        {running ? t('demonstrationBar.stop') : t('demonstrationBar.start')}
      </Button>
      {error && <RefusalNotice {...error} />}
    </div>
  );
}
