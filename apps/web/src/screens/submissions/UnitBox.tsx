import type { SubmissionBox, Submissions } from '@e-cabinet/protocol';
import { Button, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepBoxSettings, SUBMISSIONS } from '../../http/submissions.ts';
import type { Refusal } from '../../meeting/use-act.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { NewSubmission } from './NewSubmission.tsx';
import { SubmissionRow } from './SubmissionRow.tsx';
import classes from './Submissions.module.css';

interface UnitBoxProps {
  readonly box: SubmissionBox;
  readonly listed: Submissions;
}

/** The files of one unit, for those who file for it: what waits for them first. */
export function UnitBox({ box, listed }: UnitBoxProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const [beginning, setBeginning] = useState(false);
  const lines = listed.submissions.filter(({ unitId }) => unitId === box.unitId);
  const isOver = ({ state }: (typeof lines)[number]) =>
    state === 'accepted' || state === 'withdrawn';
  const over = lines.filter(isOver);
  const open = lines.filter((line) => !isOver(line));
  const heading = name(box.name);
  return (
    <section className={classes.box} aria-label={heading}>
      <header className={classes.boxTop}>
        <h2 className={classes.heading}>{heading}</h2>
        <Button
          leftSection={<IconPlus aria-hidden="true" size="1.2em" />}
          onClick={() => setBeginning(true)}
        >
          {t('submissions.new')}
        </Button>
      </header>
      {box.duties.includes('head') && <ApprovalSwitch box={box} />}
      {open.length === 0 && <p className={classes.none}>{t('submissions.noneOpen')}</p>}
      <ul className={classes.rows}>
        {open.map((line) => (
          <SubmissionRow key={line.id} line={line} now={listed.serverTime} />
        ))}
      </ul>
      {over.length > 0 && (
        <details className={classes.folded}>
          <summary>{t('submissions.over', { count: over.length })}</summary>
          <ul className={classes.rows}>
            {over.map((line) => (
              <SubmissionRow key={line.id} line={line} now={listed.serverTime} />
            ))}
          </ul>
        </details>
      )}
      <NewSubmission opened={beginning} box={box} onClose={() => setBeginning(false)} />
    </section>
  );
}

/** The head says whether anything leaves the unit without the head. (H4) */
function ApprovalSwitch({ box }: Pick<UnitBoxProps, 'box'>) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // Until the server's answer is here it stands as it was pressed.
  const [pressed, setPressed] = useState<boolean | null>(null);
  const set = async (approvalNeeded: boolean) => {
    setPressed(approvalNeeded);
    const answer = await keepBoxSettings(box.unitId, { approvalNeeded });
    setRefusal(answer.ok ? null : answer);
    await queries.invalidateQueries({ queryKey: SUBMISSIONS });
    setPressed(null);
  };
  return (
    <>
      <Switch
        label={t('submissions.approvalNeeded')}
        description={t('submissions.approvalNeededHint')}
        checked={pressed ?? box.approvalNeeded}
        onChange={(event) => void set(event.currentTarget.checked)}
      />
      {refusal && <RefusalNotice {...refusal} />}
    </>
  );
}
