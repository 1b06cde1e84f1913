import { Button } from '@mantine/core';
import { IconArrowsMaximize, IconArrowsMinimize } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWideReading } from '../reading/wide-reading.ts';

/** Gives the paper the screen, or back what stood around it. Votes and what else is asked stay in sight. */
export function WideReadingButton() {
  const { t } = useTranslation();
  const [wide, toggle] = useWideReading();
  const Form = wide ? IconArrowsMinimize : IconArrowsMaximize;
  return (
    <Button variant="default" leftSection={<Form aria-hidden="true" />} onClick={toggle}>
      {t(wide ? 'session.lessRoom' : 'session.moreRoom')}
    </Button>
  );
}
