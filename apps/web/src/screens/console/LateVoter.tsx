import type { Question, Seat } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { PeoplePicker } from '../../meeting/PeoplePicker.tsx';
import { useAct } from '../../meeting/use-act.ts';
import { ReasonDialog } from '../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { lateVoters } from '../conduct/voters.ts';

/** Lets in a member who came after the opening, with a reason; there is nobody, the button is not there. */
export function LateVoter({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const late = lateVoters(useWholeMeeting(), question);
  const [picking, setPicking] = useState(false);
  const [voter, setVoter] = useState<Seat | null>(null);
  const { act, refusal } = useAct();
  const add = (reason: string) =>
    act({ type: 'add-voter', questionId: question.id, seatId: voter?.id ?? '', reason });
  if (late.length === 0) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconUserPlus aria-hidden="true" size="1.2em" />}
        onClick={() => setPicking(true)}
      >
        {t('console.addVoter', { count: late.length })}
      </Button>
      <SheetDialog
        opened={picking}
        title={t('console.addVoterTitle')}
        onClose={() => setPicking(false)}
      >
        <PeoplePicker
          seats={late}
          onPick={(seatId) => {
            setPicking(false);
            setVoter(late.find(({ id }) => id === seatId) ?? null);
          }}
        />
      </SheetDialog>
      <ReasonDialog
        opened={voter !== null}
        title={t('console.addVoterReason', { name: voter ? name(voter.name) : '' })}
        confirmLabel={t('console.addVoterNow')}
        onConfirm={add}
        onClose={() => setVoter(null)}
      >
        {refusal && <RefusalNotice {...refusal} />}
      </ReasonDialog>
    </>
  );
}
