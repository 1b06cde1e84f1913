import { IconArrowsMaximize, IconArrowsMinimize } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Tool } from './Tool.tsx';
import { useWideReading } from './wide-reading.ts';

/** Gives the paper the screen, or back what stood around it. Votes and what else is asked stay in sight. */
export function WideReadingButton() {
  const { t } = useTranslation();
  const [wide, toggle] = useWideReading();
  const label = t(wide ? 'reader.lessRoom' : 'reader.moreRoom');
  return (
    <Tool
      icon={wide ? IconArrowsMinimize : IconArrowsMaximize}
      label={label}
      word={label}
      pressed={wide}
      onClick={toggle}
    />
  );
}
