import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { CabinetSwitch } from './CabinetSwitch.tsx';
import { DOOR_WORDS, doorOf } from './doors.ts';
import classes from './Guide.module.css';
import { STEPS } from './steps.ts';
import { useOfficeGroup } from './use-office-group.ts';
import { useVisitedMeeting } from './use-visited-meeting.ts';

/** What to do from this seat, in order, with the first two steps at hand. */
export function GuideSteps({ onGone }: { readonly onGone?: () => void }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const group = useOfficeGroup();
  const { meetingId } = useVisitedMeeting();
  if (!group) return null;
  const door = doorOf(group, meetingId);
  return (
    <>
      <ol className={classes.steps}>
        {STEPS[group].map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <div className={classes.acts}>
        {meetingId && (
          <div className={classes.switch}>
            <CabinetSwitch meetingId={meetingId} />
          </div>
        )}
        {door !== pathname && door !== '/' && (
          <Button
            component={Link}
            to={door}
            rightSection={<IconArrowRight aria-hidden="true" size="1.2em" />}
            onClick={() => onGone?.()}
          >
            {t(DOOR_WORDS[group])}
          </Button>
        )}
      </div>
    </>
  );
}
