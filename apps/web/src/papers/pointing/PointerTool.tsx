import { IconPointer } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Tool } from '../Tool.tsx';
import type { Pointing } from './use-pointing.ts';

/** Takes the pointer into the hand, or puts it away. */
export function PointerTool({ on, toggle }: Pointing) {
  const { t } = useTranslation();
  return (
    <Tool
      icon={IconPointer}
      label={t('reader.pointer')}
      word={t('reader.pointer')}
      pressed={on}
      onClick={toggle}
      data-tool="pointer"
    />
  );
}
