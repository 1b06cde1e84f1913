import { Button } from '@mantine/core';
import { IconBroadcast } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SheetDialog } from '../../../parts/SheetDialog.tsx';
import { useMine } from '../../session/use-session.ts';
import { ReadinessForm } from '../ready/ReadinessForm.tsx';
import classes from './SidePane.module.css';

/** The point's own report, to bring up to date while the session is on. */
export function PointButton() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const report = useMine(({ bridge }) => bridge);
  return (
    <>
      <Button
        variant="default"
        className={classes.point ?? ''}
        data-missing={report?.ready ? undefined : true}
        leftSection={<IconBroadcast aria-hidden="true" stroke={1.5} />}
        onClick={() => setOpened(true)}
      >
        {report
          ? t('bridge.side.people', { count: report.peoplePresent })
          : t('bridge.side.notReported')}
      </Button>
      <SheetDialog
        opened={opened}
        size="wide"
        onClose={() => setOpened(false)}
        title={t('bridge.ready.title')}
      >
        <ReadinessForm onSent={() => setOpened(false)} />
      </SheetDialog>
    </>
  );
}
