import { isInWriting, members as membersOf } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictNote } from '../../../meeting/ConflictNote.tsx';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { useDraft } from '../../../meeting/use-draft.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { MeetingFields } from '../../secretariat/form/MeetingFields.tsx';
import { detailsOf, type MeetingDraft, wholeRules } from '../../secretariat/form/meeting-draft.ts';
import { CancelMeeting } from './CancelMeeting.tsx';
import classes from './DetailsTab.module.css';
import { SentBallot } from './SentBallot.tsx';

/** What is announced of the meeting, and its rules; and the act of cancelling it. */
export function DetailsTab() {
  const isSentBallot = useMeetingPart(
    (meeting) => isInWriting(meeting) && meeting.publishedAt !== null,
  );
  return isSentBallot ? <SentBallot /> : <Details />;
}

function Details() {
  const { t } = useTranslation();
  const details = useMeetingPart((meeting) => meeting.details);
  const rules = useMeetingPart((meeting) => meeting.rules);
  const practice = useMeetingPart((meeting) => meeting.practice);
  const current = useMemo<MeetingDraft>(
    () => ({ ...details, rules: wholeRules(rules), practice }),
    [details, rules, practice],
  );
  const members = useMeetingPart((meeting) => membersOf(meeting).length);
  const draft = useDraft(current);
  const { act, refusal } = useAct();
  const [saved, setSaved] = useState(false);
  const save = async () => {
    const revised = { details: detailsOf(draft.value), rules: draft.value.rules };
    setSaved(await act({ type: 'revise-meeting', ...revised }));
  };
  return (
    <div className={classes.tab}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <MeetingFields
          value={draft.value}
          set={draft.set}
          hold={draft.hold}
          members={members}
          practiceFixed
        />
        {draft.conflicts.map((field) => (
          <ConflictNote
            key={field}
            theirs={typeof draft.theirs[field] === 'string' ? draft.theirs[field] : ''}
            onTake={() => draft.takeTheirs(field)}
            onKeep={() => draft.keepMine(field)}
          />
        ))}
        {refusal && <RefusalNotice {...refusal} />}
        <div className={classes.acts}>
          <span role="status" className={classes.saved}>
            {saved && !draft.written && t('prepare.saved')}
          </span>
          <Button type="submit" disabled={!draft.written}>
            {t('prepare.saveDetails')}
          </Button>
        </div>
      </form>
      <CancelMeeting />
    </div>
  );
}
