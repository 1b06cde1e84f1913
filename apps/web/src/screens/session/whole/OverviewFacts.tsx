import { chairNow, type Seat } from '@e-cabinet/domain';
import { IconArmchair, IconGavel, IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Fact } from '../../../meeting/Fact.tsx';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { PackFact } from '../../../meeting/PackFact.tsx';
import { WhenFact } from '../../../meeting/WhenFact.tsx';
import { ROLE_WORDS } from '../../../meeting/words-of.ts';
import { useOfficeName } from '../../../words/use-language.ts';
import { useSeat } from '../use-session.ts';
import classes from './Overview.module.css';

/** When, where, under whom, and as what one attends. */
export function OverviewFacts() {
  const { t } = useTranslation();
  const name = useOfficeName();
  const { place, startsAt, endsAt } = useMeetingPart((meeting) => meeting.details);
  const chair = useMeetingPart((meeting): Seat | undefined => chairNow(meeting));
  const papers = useMeetingPart((meeting) => meeting.papers);
  const seat = useSeat();
  return (
    <dl className={classes.facts}>
      <WhenFact startsAt={startsAt} endsAt={endsAt} />
      {place && (
        <Fact icon={IconMapPin} name={t('home.place')}>
          {place}
        </Fact>
      )}
      {chair && (
        <Fact icon={IconGavel} name={t('meeting.role.chair')}>
          {t('session.chairedBy', { name: name(chair.name) })}
        </Fact>
      )}
      <Fact icon={IconArmchair} name={t('home.seat')}>
        {t('session.seatedAs', { name: name(seat.name), role: t(ROLE_WORDS[seat.role]) })}
      </Fact>
      <PackFact papers={papers} />
    </dl>
  );
}
