import { Button } from '@mantine/core';
import { IconPresentation, IconPresentationOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import type { Presenting } from './use-presenting.ts';

/** For presenters: everybody's pages turn with mine, until I stop. */
export function PresentButton({ presenting }: { readonly presenting: Presenting }) {
  const { t } = useTranslation();
  const { may, on, refusal, start, stop } = presenting;
  if (!may) return null;
  return (
    <>
      {on ? (
        <Button leftSection={<IconPresentationOff aria-hidden="true" />} onClick={stop}>
          {t('session.stopPresenting')}
        </Button>
      ) : (
        <Button
          variant="default"
          leftSection={<IconPresentation aria-hidden="true" />}
          onClick={start}
        >
          {t('session.startPresenting')}
        </Button>
      )}
      {refusal && <RefusalNotice {...refusal} />}
    </>
  );
}
