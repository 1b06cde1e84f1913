import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../http/me.ts';
import { StateBadge } from '../../parts/StateBadge.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { CabinetSwitch } from './CabinetSwitch.tsx';
import classes from './DemonstrationBar.module.css';
import { GuideButton } from './GuideButton.tsx';
import { OfficeSwitch } from './OfficeSwitch.tsx';
import { useVisitedMeeting } from './use-visited-meeting.ts';

/** On every page of the demonstration: who one is, another seat, the simulated cabinet, and how to begin. */
export function DemonstrationBar() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const name = useOfficeName();
  const { meetingId, home } = useVisitedMeeting();
  const [folded, setFolded] = useState(!home);
  if (!me) return null;
  const Chevron = folded ? IconChevronDown : IconChevronUp;
  return (
    <aside
      className={classes.bar}
      data-steps-aside
      data-folded={folded || undefined}
      aria-label={t('demonstration.badge')}
    >
      <div className={classes.who}>
        <StateBadge tone="info">{t('demonstrationBar.badge')}</StateBadge>
        <p className={classes.office}>
          <VisuallyHidden>{t('demonstrationBar.youAre')} </VisuallyHidden>
          {name(me.person.name)}
        </p>
        {/* Narrow screens have no room to spare: there the rest is folded away. */}
        <ActionIcon
          className={classes.fold ?? ''}
          variant="subtle"
          color="gray"
          aria-expanded={!folded}
          aria-label={t('demonstrationBar.more')}
          onClick={() => setFolded(!folded)}
        >
          <Chevron aria-hidden="true" />
        </ActionIcon>
      </div>
      <div className={classes.acts}>
        <OfficeSwitch />
        <GuideButton />
        {meetingId && <CabinetSwitch meetingId={meetingId} />}
      </div>
    </aside>
  );
}
