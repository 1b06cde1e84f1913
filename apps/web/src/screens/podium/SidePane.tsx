import { speakersQueue } from '@e-cabinet/domain';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { CallSpeaker } from '../../meeting/floor/CallSpeaker.tsx';
import { SpeakerQueue } from '../../meeting/floor/SpeakerQueue.tsx';
import { FilterBar } from '../desk/FilterBar.tsx';
import { Waiting } from '../problems/Waiting.tsx';
import { AgendaPane } from './AgendaPane.tsx';
import classes from './Podium.module.css';

type Pane = 'floor' | 'agenda' | 'papers';

const PackPanel = lazy(async () => ({
  default: (await import('../../pack/PackPanel.tsx')).PackPanel,
}));

/** Who wishes to speak, the whole agenda to move about in, and the papers to recall. */
export function SidePane() {
  const { t } = useTranslation();
  const [pane, setPane] = useState<Pane>('floor');
  const waiting = useMeetingPart((meeting) => speakersQueue(meeting).length);
  return (
    <section className={classes.side} aria-label={t('leading.queue')}>
      <div className={classes.panes}>
        <FilterBar
          label={t('podium.panes')}
          value={pane}
          onChange={setPane}
          options={[
            { value: 'floor', label: t('podium.floor'), count: waiting },
            { value: 'agenda', label: t('podium.agenda') },
            { value: 'papers', label: t('podium.papers') },
          ]}
        />
      </div>
      <div className={classes.pane} data-pane={pane}>
        {pane === 'floor' && (
          <>
            <SpeakerQueue first />
            <CallSpeaker />
          </>
        )}
        {pane === 'agenda' && <AgendaPane />}
        {pane === 'papers' && (
          <Suspense fallback={<Waiting />}>
            <PackPanel />
          </Suspense>
        )}
      </div>
    </section>
  );
}
