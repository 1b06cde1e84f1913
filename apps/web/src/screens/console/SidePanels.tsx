import { speakersQueue } from '@e-cabinet/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { PackPanel } from '../../pack/PackPanel.tsx';
import { Announcements } from './Announcements.tsx';
import { BridgeBoard } from './BridgeBoard.tsx';
import { CheckInList } from './CheckInList.tsx';
import { Course } from './Course.tsx';
import { FloorPanel } from './FloorPanel.tsx';
import classes from './SidePanels.module.css';

const PANELS = ['floor', 'check-in', 'bridges', 'announcements', 'papers', 'course'] as const;
type Panel = (typeof PANELS)[number];

const WORDS = {
  floor: 'podium.floor',
  'check-in': 'console.panel.checkIn',
  bridges: 'console.panel.bridges',
  announcements: 'console.panel.announcements',
  papers: 'console.panel.papers',
  course: 'console.panel.course',
} as const satisfies Record<Panel, string>;

const CONTENTS: Readonly<Record<Panel, React.ComponentType>> = {
  floor: FloorPanel,
  'check-in': CheckInList,
  bridges: BridgeBoard,
  announcements: Announcements,
  papers: PackPanel,
  course: Course,
};

/** Speakers, attendance, bridge points, announcements, papers and the course of the session. */
export function SidePanels() {
  const { t } = useTranslation();
  const [panel, setPanel] = useState<Panel>('floor');
  const waiting = useMeetingPart((meeting) => speakersQueue(meeting).length);
  const Content = CONTENTS[panel];
  return (
    <section className={classes.side} aria-label={t('console.panels')}>
      <div className={classes.panelTabs} role="tablist" aria-label={t('console.panels')}>
        {PANELS.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`panel-${each}`}
            className={classes.panelTab}
            aria-selected={each === panel}
            aria-controls="side-panel"
            onClick={() => setPanel(each)}
          >
            {t(WORDS[each])}
            {each === 'floor' && waiting > 0 && <span className={classes.badge}>{waiting}</span>}
          </button>
        ))}
      </div>
      <div
        id="side-panel"
        role="tabpanel"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to get into it
        tabIndex={0}
        aria-labelledby={`panel-${panel}`}
        className={classes.panel}
      >
        <Content />
      </div>
    </section>
  );
}
