import type { PaperInVersion } from '@e-cabinet/domain';
import type { CopyRefusal } from '@e-cabinet/protocol';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeCopy } from '../../http/paper-copies.ts';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { type Refusal, useWhyNot } from '../../meeting/use-act.ts';
import type { NotedPaper } from '../../notes/note.ts';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { Tool } from '../Tool.tsx';
import { saveFile } from './save-file.ts';

/** Said here alone, and loaded with the reader. */
const COPY_WORDS = {
  'copies-too-many': 'reader.copiesTooMany',
  'copies-busy': 'reader.copyBusy',
  'copy-not-possible': 'reader.copyNotPossible',
} as const satisfies Readonly<Record<CopyRefusal, string>>;
const isOfCopies = (code: string): code is CopyRefusal => Object.hasOwn(COPY_WORDS, code);

/** A stamped copy to keep, where the rules of the meeting allow it; it says first that it is recorded. (P20) */
export function TakeCopy({ paper }: { readonly paper: NotedPaper }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { meetingId, paperId, paperVersion } = paper;
  const { take, refusal, dismiss } = useTaking(meetingId, { paperId, paperVersion });
  if (useWhyNot({ type: 'take-copy', paperId, paperVersion })) return null;
  const close = () => {
    setAsking(false);
    dismiss();
  };
  const confirm = async () => {
    if (await take()) close();
  };
  return (
    <>
      <Tool icon={IconDownload} label={t('reader.takeCopy')} onClick={() => setAsking(true)} />
      <ConfirmDialog
        opened={asking}
        title={t('reader.copyTitle')}
        confirmLabel={t('reader.takeCopy')}
        onConfirm={confirm}
        onClose={close}
      >
        <p>{t('reader.copyHint')}</p>
        {refusal && <NotTaken {...refusal} />}
      </ConfirmDialog>
    </>
  );
}

function useTaking(meetingId: string, copy: PaperInVersion) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const paper = useMeetingPart(({ papers }) => papers[copy.paperId]);
  const shown = paper?.versions.find(({ version }) => version === copy.paperVersion);
  const take = async () => {
    setRefusal(null);
    const answer = await takeCopy(meetingId, copy);
    if (answer.ok) saveFile(answer.value, shown?.file.name ?? 'paper.pdf');
    else setRefusal(answer);
    return answer.ok;
  };
  return { take, refusal, dismiss: () => setRefusal(null) };
}

function NotTaken({ refusal, facts }: Refusal) {
  const { t } = useTranslation();
  if (!isOfCopies(refusal)) return <RefusalNotice refusal={refusal} facts={facts} />;
  return <p role="alert">{t(COPY_WORDS[refusal])}</p>;
}
