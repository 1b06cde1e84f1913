import { speakersQueue } from '@e-cabinet/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { CallSpeaker } from '../../meeting/floor/CallSpeaker.tsx';
import { SpeakerQueue } from '../../meeting/floor/SpeakerQueue.tsx';
import { FilterBar } from '../desk/FilterBar.tsx';
import { AgendaPane } from './AgendaPane.tsx';
import classes from './Podium.module.css';

type Pane = 'floor' | 'agenda';

/** Who wishes to speak, and the whole agenda to move about in. */
export function SidePane() {
  const { t } = useTranslation();
  const [pane, setPane] = useState<Pane>('floor');
  const waiting = useMeetingPart((meeting) => speakersQueue(meeting).length);
  return (
    <section className={classes.side} aria-label={t('conduct.queue')}>
      <div className={classes.panes}>
        <FilterBar
          label={t('podium.panes')}
          value={pane}
          onChange={setPane}
          options={[
            { value: 'floor', label: t('podium.floor'), count: waiting },
            { value: 'agenda', label: t('podium.agenda') },
          ]}
        />
      </div>
      <div className={classes.pane} data-pane={pane}>
        {pane === 'floor' ? (
          <>
            <SpeakerQueue first />
            <CallSpeaker />
          </>
        ) : (
          <AgendaPane />
        )}
      </div>
    </section>
  );
}
