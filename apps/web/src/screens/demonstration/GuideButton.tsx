import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { GuideSteps } from './GuideSteps.tsx';

/** The guide of this seat, from any page. */
export function GuideButton() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconInfoCircle aria-hidden="true" size="1.2em" />}
        onClick={() => setOpened(true)}
      >
        {t('demonstrationBar.guide')}
      </Button>
      <SheetDialog opened={opened} title={t('demonstrationBar.guideTitle')} onClose={close}>
        <GuideSteps onGone={close} />
      </SheetDialog>
    </>
  );
}
