import type { MeetingFollower } from '@e-cabinet/client';
import type { OwedLine } from '@e-cabinet/protocol';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { owedGroups } from './arrange-home.ts';
import { OwedGroupList, type OwedGroupListProps } from './OwedGroupList.tsx';
import classes from './OwedList.module.css';

export interface OwedListProps {
  readonly listed: OwedGroupListProps['listed'];
  readonly lines: readonly OwedLine[];
  readonly send: MeetingFollower['send'];
}

/** Everything the meeting still asks of the reader; each number is the length of the list under it. */
export function OwedList({ listed, lines, send }: OwedListProps) {
  const { t } = useTranslation();
  if (lines.length === 0) {
    return (
      <section className={classes.owed}>
        <p className={classes.nothing}>
          <IconCircleCheck className={classes.done} aria-hidden="true" stroke={1.5} />
          {t('homePage.nothingOwed')}
        </p>
      </section>
    );
  }
  return (
    <section className={classes.owed} aria-labelledby="owed">
      <h2 id="owed" className={classes.heading}>
        {t('home.owed')} <span className={classes.count}>{lines.length}</span>
      </h2>
      <div className={classes.groups}>
        {owedGroups(lines).map((group) => (
          <OwedGroupList key={group.kind} listed={listed} group={group} send={send} />
        ))}
      </div>
    </section>
  );
}
