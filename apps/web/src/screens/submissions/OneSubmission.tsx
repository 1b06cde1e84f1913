import type { SeenSubmission } from '@e-cabinet/protocol';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { submissionQuery } from '../../http/submissions.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { useOfficeName } from '../../words/use-language.ts';
import { PersonFrame } from '../PersonFrame.tsx';
import { NotFound } from '../problems/NotFound.tsx';
import { Waiting } from '../problems/Waiting.tsx';
import { History } from './History.tsx';
import { SecretariatActs } from './SecretariatActs.tsx';
import { SubmissionForm } from './SubmissionForm.tsx';
import { SubmissionPapers } from './SubmissionPapers.tsx';
import { SubmissionRead } from './SubmissionRead.tsx';
import { Badges } from './SubmissionRow.tsx';
import classes from './Submissions.module.css';
import { UnitActs } from './UnitActs.tsx';

/** `/submissions/:submissionId`: one file, for its unit or for the secretariat. */
export function OneSubmission({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(submissionQuery(id));
  // Whoever has nothing to do with it finds what an address finds that leads nowhere. (H1)
  if (error?.refusal === 'not-found') return <NotFound />;
  return (
    <PersonFrame layout="wide">
      {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
      {data ? <File seen={data} /> : !error && <Waiting />}
    </PersonFrame>
  );
}

function File({ seen }: { readonly seen: SeenSubmission }) {
  const { t } = useTranslation();
  const { submission, duties } = seen;
  const [unsaved, setUnsaved] = useState(false);
  const ofUnit = duties.includes('officer') || duties.includes('head');
  const writable = ofUnit && ['expected', 'draft', 'returned'].includes(submission.state);
  return (
    <>
      <Link className={classes.back} to="/submissions">
        {t('submissions.back')}
      </Link>
      <Heading seen={seen} />
      <Returned seen={seen} />
      <div className={classes.file}>
        <div className={classes.main}>
          {writable ? (
            <SubmissionForm submission={submission} onUnsaved={setUnsaved} />
          ) : (
            <SubmissionRead seen={seen} />
          )}
          <SubmissionPapers submission={submission} writable={writable} />
        </div>
        <aside className={classes.side}>
          {ofUnit && <UnitActs seen={seen} unsaved={writable && unsaved} />}
          {duties.includes('secretary') && <SecretariatActs seen={seen} />}
          <History changes={submission.history} />
        </aside>
      </div>
    </>
  );
}

function Heading({ seen: { submission, unit, serverTime } }: { readonly seen: SeenSubmission }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const name = useOfficeName();
  const { text, expected } = submission;
  const line = { ...submission, unit, title: text.title, ofUnit: false };
  return (
    <PageHeading
      title={text.title}
      tab={t('submissions.title')}
      kicker={name(unit)}
      lead={expected && t('submissions.due', { at: moment(expected.dueAt) })}
      actions={<Badges line={line} now={serverTime} />}
    />
  );
}

/** What the secretariat asks to be mended stands above everything until it is handed in again. */
function Returned({ seen: { submission } }: { readonly seen: SeenSubmission }) {
  const { t } = useTranslation();
  const last = submission.history.findLast(
    ({ kind }) => kind === 'returned' || kind === 'approval-refused',
  );
  const isOpen = submission.state === 'returned' || submission.state === 'draft';
  if (!last?.comment || !isOpen || submission.approval !== null) return null;
  return (
    <div className={classes.returned}>
      <strong>
        {last.kind === 'returned' ? t('submissions.returnedFor') : t('submissions.refusedFor')}
      </strong>
      <p>{last.comment}</p>
    </div>
  );
}
