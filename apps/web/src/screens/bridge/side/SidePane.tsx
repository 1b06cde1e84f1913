import { Button, Tabs } from '@mantine/core';
import { IconArrowBackUp, IconFileText, IconListDetails } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnAgenda } from '../../session/agenda/OwnAgenda.tsx';
import type { ReadingControl } from '../../session/reading/use-reading.ts';
import { VideoLink } from '../VideoLink.tsx';
import { BridgePapers } from './BridgePapers.tsx';
import { PointButton } from './PointButton.tsx';
import classes from './SidePane.module.css';

type Tab = 'papers' | 'agenda';

/** Beside what is going on: the page being shown, the agenda, and the point's own report. */
export function SidePane({ reading }: { readonly reading: ReadingControl }) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<Tab>('papers');
  const toPapers = useCallback(() => setTab('papers'), []);
  return (
    <aside className={classes.side}>
      <div className={classes.bar}>
        <Tabs value={tab} onChange={(chosen) => setTab(chosen === 'agenda' ? 'agenda' : 'papers')}>
          <Tabs.List aria-label={t('bridge.side.label')}>
            <Tabs.Tab value="papers" leftSection={<IconFileText aria-hidden="true" stroke={1.5} />}>
              {t('bridge.side.papers')}
            </Tabs.Tab>
            <Tabs.Tab
              value="agenda"
              leftSection={<IconListDetails aria-hidden="true" stroke={1.5} />}
            >
              {t('bridge.agenda')}
            </Tabs.Tab>
          </Tabs.List>
        </Tabs>
        <div className={classes.acts}>
          <VideoLink />
          <PointButton />
        </div>
      </div>
      {reading.away && (
        <div className={classes.away}>
          <span>{t('bridge.side.away')}</span>
          <Button leftSection={<IconArrowBackUp aria-hidden="true" />} onClick={reading.back}>
            {t('bridge.side.back')}
          </Button>
        </div>
      )}
      {tab === 'papers' && <BridgePapers reading={reading} />}
      {tab === 'agenda' && (
        <div className={classes.agenda}>
          <OwnAgenda place={reading.place} goTo={reading.goTo} onGone={toPapers} />
        </div>
      )}
    </aside>
  );
}
