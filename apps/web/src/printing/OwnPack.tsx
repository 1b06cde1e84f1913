import { currentVersion, type PaperInVersion } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconFiles, IconFileText } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../meeting/FollowedMeeting.tsx';
import { useWhyNot } from '../meeting/use-act.ts';
import { ConfirmDialog } from '../parts/ConfirmDialog.tsx';
import classes from './Printing.module.css';
import { PrintingState } from './PrintingState.tsx';
import { usePrinting } from './use-printing.ts';

/** The reader's own agenda as a file, and their pack where the rules of the session allow copies. (P20, P22) */
export function OwnPack() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { printing, print } = usePrinting();
  const papers = useOwnPapers();
  const whyNot = useWhyNot({ type: 'take-pack', papers });
  const making = printing.state === 'making';
  const confirm = async () => {
    setAsking(false);
    await print({ seatId: null, papers: true });
  };
  return (
    <section className={classes.own} aria-label={t('printing.ownTitle')}>
      <div className={classes.acts}>
        <Button
          variant="default"
          leftSection={<IconFileText aria-hidden="true" size="1.2em" />}
          disabled={making}
          onClick={() => print({ seatId: null, papers: false })}
        >
          {t('printing.agenda')}
        </Button>
        {!whyNot && papers.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconFiles aria-hidden="true" size="1.2em" />}
            disabled={making}
            onClick={() => setAsking(true)}
          >
            {t('printing.pack')}
          </Button>
        )}
      </div>
      <PrintingState printing={printing} />
      <ConfirmDialog
        opened={asking}
        title={t('printing.takeTitle')}
        confirmLabel={t('printing.pack')}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      >
        <p>{t('printing.takeHint')}</p>
      </ConfirmDialog>
    </section>
  );
}

/** Every paper that there is for this reader, in the version there is now. */
function useOwnPapers(): readonly PaperInVersion[] {
  const papers = useMeetingPart((meeting) => meeting.papers);
  return useMemo(
    () =>
      Object.values(papers).flatMap((paper) => {
        const current = paper.removed ? undefined : currentVersion(paper);
        return current ? [{ paperId: paper.id, paperVersion: current.version }] : [];
      }),
    [papers],
  );
}
