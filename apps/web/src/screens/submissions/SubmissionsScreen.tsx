import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMe } from '../../http/me.ts';
import { submissionsQuery } from '../../http/submissions.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { PersonFrame } from '../PersonFrame.tsx';
import { Waiting } from '../problems/Waiting.tsx';
import { secretaryBodies } from '../secretariat/secretary-bodies.ts';
import { Board } from './Board.tsx';
import { OneSubmission } from './OneSubmission.tsx';
import { UnitBox } from './UnitBox.tsx';

/** `/submissions`: the boxes of one's units, and for a secretary the board of the body; with an id one file. */
export function SubmissionsScreen() {
  const { submissionId } = useParams();
  return submissionId === undefined ? (
    <Boxes />
  ) : (
    <OneSubmission key={submissionId} id={submissionId} />
  );
}

function Boxes() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const { data, error, refetch } = useQuery(submissionsQuery);
  const bodies = secretaryBodies(me);
  return (
    <PersonFrame layout="wide">
      <PageHeading title={t('submissions.title')} lead={t('submissions.lead')} />
      {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.boxes.map((box) => (
        <UnitBox key={box.unitId} box={box} listed={data} />
      ))}
      {data && bodies.map((body) => <Board key={body.id} body={body} listed={data} />)}
      {data && data.boxes.length + bodies.length === 0 && (
        <EmptyState title={t('submissions.noBox')}>{t('submissions.noBoxHint')}</EmptyState>
      )}
    </PersonFrame>
  );
}
