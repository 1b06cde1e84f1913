import { own, type Submission, type SubmissionPaper } from '@e-cabinet/domain';
import { TITLE_MAX } from '@e-cabinet/protocol';
import { Button, FileButton } from '@mantine/core';
import { IconFileText, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../connection/new-id.ts';
import { submissionPaperAddress } from '../../http/submissions.ts';
import { uploadFile } from '../../http/upload-file.ts';
import type { Refusal } from '../../meeting/use-act.ts';
import { IconAct } from '../../parts/IconAct.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import classes from './Submissions.module.css';
import { useSubmissionAct } from './use-submission-act.ts';

interface PapersProps {
  readonly submission: Submission;
  readonly writable: boolean;
}

/** The papers of the file; each is inspected while it is uploaded, and goes onto the agenda as it is. */
export function SubmissionPapers({ submission, writable }: PapersProps) {
  const { t } = useTranslation();
  const { act, refusal } = useSubmissionAct();
  const { id, papers } = submission;
  const remove = (paperId: string) => act(id, { type: 'remove-submission-paper', paperId });
  return (
    <section className={classes.part} aria-label={t('submissions.papers')}>
      <h2 className={classes.partHeading}>{t('submissions.papers')}</h2>
      {papers.length === 0 && <p className={classes.none}>{t('submissions.noPapers')}</p>}
      <ul className={classes.papers}>
        {papers.map((paper) => (
          <PaperLine
            key={paper.paperId}
            submissionId={id}
            paper={paper}
            onRemove={writable ? () => void remove(paper.paperId) : null}
          />
        ))}
      </ul>
      {refusal && <RefusalNotice {...refusal} />}
      {writable && <AddPapers submission={submission} />}
    </section>
  );
}

interface PaperLineProps {
  readonly submissionId: string;
  readonly paper: SubmissionPaper;
  readonly onRemove: (() => void) | null;
}

function PaperLine({ submissionId, paper: { title, file }, onRemove }: PaperLineProps) {
  const { t } = useTranslation();
  return (
    <li className={classes.paper}>
      <IconFileText className={classes.paperForm} aria-hidden="true" stroke={1.5} />
      <a href={submissionPaperAddress(submissionId, file)} target="_blank" rel="noreferrer">
        {title}
      </a>
      <span className={classes.facts}>{t('papersIntake.pages', { count: file.pages })}</span>
      {onRemove && (
        <IconAct
          icon={IconTrash}
          label={t('submissions.removePaper', { title })}
          onClick={onRemove}
        />
      )}
    </li>
  );
}

/** One file after the other; what is refused says why and stops nothing else. */
function AddPapers({ submission: { id, bodyId } }: { readonly submission: Submission }) {
  const { t } = useTranslation();
  const { act, refusal } = useSubmissionAct();
  const [sending, setSending] = useState<string | null>(null);
  const [refused, setRefused] = useState<Readonly<Record<string, Refusal>>>({});
  const add = async (files: readonly File[]) => {
    setRefused({});
    for (const file of files) {
      setSending(file.name);
      const sent = await uploadFile(bodyId, file, {
        onProgress: () => undefined,
        signal: new AbortController().signal,
      });
      if (!sent.ok) setRefused((before) => ({ ...before, [file.name]: sent }));
      else {
        const title = file.name
          .normalize('NFC')
          .replace(/\.pdf$/i, '')
          .slice(0, TITLE_MAX);
        await act(id, { type: 'add-submission-paper', paperId: newId(), title, file: sent.value });
      }
    }
    setSending(null);
  };
  return (
    <>
      {Object.keys(refused).map((name) => (
        <div key={name}>
          <strong>{name}</strong>
          {own(refused, name) && <RefusalNotice {...(refused[name] as Refusal)} />}
        </div>
      ))}
      {refusal && <RefusalNotice {...refusal} />}
      <FileButton accept="application/pdf" multiple onChange={(files) => void add(files)}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            loading={sending !== null}
            leftSection={<IconPlus aria-hidden="true" size="1.2em" />}
          >
            {t('submissions.addPaper')}
          </Button>
        )}
      </FileButton>
      <span role="status" className={classes.said}>
        {sending !== null && t('submissions.sending', { name: sending })}
      </span>
    </>
  );
}
