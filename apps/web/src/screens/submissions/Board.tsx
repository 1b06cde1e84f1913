import type { SubmissionLine, Submissions } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconBellRinging, IconFiles, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { ExpectLater } from './ExpectLater.tsx';
import type { OfficeNames } from './ExpectSubmission.tsx';
import { SubmissionRow } from './SubmissionRow.tsx';
import classes from './Submissions.module.css';
import { GROUPS, type Group, groupOf } from './states.ts';
import { useSubmissionAct } from './use-submission-act.ts';

const HEADINGS = {
  submitted: 'submissions.group.submitted',
  missing: 'submissions.group.missing',
  expected: 'submissions.group.expected',
  returned: 'submissions.group.returned',
  accepted: 'submissions.group.accepted',
  withdrawn: 'submissions.group.withdrawn',
} as const satisfies Record<Group, string>;

/** Where it is the units' turn, and they can be chased. */
const CHASED: readonly Group[] = ['missing', 'expected', 'returned'];

interface BoardProps {
  readonly body: OfficeNames;
  readonly listed: Submissions;
}

/** What the secretariat of a body has, waits for and misses; what asks for something first. */
export function Board({ body, listed }: BoardProps) {
  const { t } = useTranslation();
  const [expecting, setExpecting] = useState(false);
  const lines = listed.submissions.filter((line) => line.bodyId === body.id && !line.ofUnit);
  const groups = GROUPS.map((group) => ({
    group,
    lines: lines.filter((line) => groupOf(line, listed.serverTime) === group),
  })).filter((each) => each.lines.length > 0);
  return (
    <section className={classes.box} aria-label={t('submissions.board')}>
      <header className={classes.boxTop}>
        <h2 className={classes.heading}>{t('submissions.board')}</h2>
        <Button
          variant="default"
          leftSection={<IconPlus aria-hidden="true" size="1.2em" />}
          onClick={() => setExpecting(true)}
        >
          {t('submissions.expect')}
        </Button>
      </header>
      {groups.length === 0 && (
        <EmptyState level={3} icon={IconFiles} title={t('submissions.boardEmpty')}>
          {t('submissions.boardEmptyHint')}
        </EmptyState>
      )}
      {groups.map((each) => (
        <GroupOfFiles key={each.group} {...each} now={listed.serverTime} />
      ))}
      <ExpectLater opened={expecting} body={body} onClose={() => setExpecting(false)} />
    </section>
  );
}

interface GroupProps {
  readonly group: Group;
  readonly lines: readonly SubmissionLine[];
  readonly now: string;
}

function GroupOfFiles({ group, lines, now }: GroupProps) {
  const { t } = useTranslation();
  const heading = t(HEADINGS[group], { count: lines.length });
  return (
    <section className={classes.group} aria-label={heading}>
      <div className={classes.groupTop}>
        <h3 className={classes.groupHeading}>{heading}</h3>
        {CHASED.includes(group) && <ChaseAll lines={lines} />}
      </div>
      <ul className={classes.rows}>
        {lines.map((line) => (
          <SubmissionRow key={line.id} line={line} now={now} showUnit />
        ))}
      </ul>
    </section>
  );
}

/** Every unit of the group in one act; who was chased within the hour is not told again. (H9) */
function ChaseAll({ lines }: Pick<GroupProps, 'lines'>) {
  const { t } = useTranslation();
  const { act, refusal } = useSubmissionAct();
  const [busy, setBusy] = useState(false);
  const [chased, setChased] = useState(0);
  const chase = async () => {
    setBusy(true);
    const done = await Promise.all(lines.map(({ id }) => act(id, { type: 'chase-submission' })));
    setChased(done.filter(Boolean).length);
    setBusy(false);
  };
  return (
    <>
      <Button
        variant="default"
        loading={busy}
        leftSection={<IconBellRinging aria-hidden="true" size="1.2em" />}
        onClick={() => void chase()}
      >
        {t('submissions.chaseAll', { count: lines.length })}
      </Button>
      <span role="status" className={classes.said}>
        {chased > 0 && t('submissions.chased', { count: chased })}
      </span>
      {refusal && <RefusalNotice {...refusal} />}
    </>
  );
}
