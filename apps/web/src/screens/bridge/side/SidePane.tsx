import type { ItemId } from '@e-cabinet/domain';
import { Button, Tabs } from '@mantine/core';
import { IconArrowBackUp, IconFileText, IconListDetails } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgendaList } from '../../../meeting/AgendaList.tsx';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { usePaperTabs } from '../../session/item/use-paper-tabs.ts';
import type { ReadingControl } from '../../session/reading/use-reading.ts';
import { VideoLink } from '../VideoLink.tsx';
import { BridgePapers } from './BridgePapers.tsx';
import { PointButton } from './PointButton.tsx';
import classes from './SidePane.module.css';

type Tab = 'papers' | 'agenda';

/** Beside what is going on: the page being shown, the agenda, and the point's own report. */
export function SidePane({ reading }: { readonly reading: ReadingControl }) {
  const { t } = useTranslation();
  const [chosen, setTab] = useState<Tab>('papers');
  const { itemId } = reading.place;
  const papers = usePaperTabs(itemId);
  // Between two items there is nothing to read: the agenda stands there instead.
  const tab = itemId === null && papers.tabs.length === 0 ? 'agenda' : chosen;
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const { goTo } = reading;
  const read = useCallback(
    (chosenId: ItemId) => {
      goTo(chosenId);
      setTab('papers');
    },
    [goTo],
  );
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
      {tab === 'papers' && <BridgePapers reading={reading} {...papers} />}
      {tab === 'agenda' && (
        <div className={classes.agenda}>
          <AgendaList
            label={t('bridge.agenda')}
            agenda={agenda}
            selectedId={itemId}
            onSelect={read}
          />
        </div>
      )}
    </aside>
  );
}
