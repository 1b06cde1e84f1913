import { members as membersOf } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { Recall } from '../../opinion-ballot-office/Recall.tsx';
import { RulesFields } from '../../secretariat/form/RulesFields.tsx';
import classes from './DetailsTab.module.css';

/** An opinion ballot that has gone out stays as it is: its rules are to be read, and it can be taken back. (L3, L11) */
export function SentBallot() {
  const { t } = useTranslation();
  const rules = useMeetingPart((meeting) => meeting.rules);
  const members = useMeetingPart((meeting) => membersOf(meeting).length);
  const isOpen = useMeetingPart(({ phase }) => phase === 'published');
  return (
    <div className={classes.tab}>
      <RulesFields rules={rules} members={members} inWriting />
      {isOpen && (
        <section className={classes.cancel}>
          <p>{t('ballotDesk.sentStays')}</p>
          <Recall />
        </section>
      )}
    </div>
  );
}
