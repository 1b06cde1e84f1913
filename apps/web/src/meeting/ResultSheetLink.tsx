import type { Question } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconFileCertificate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { resultSheetAddress } from '../http/sealed-votes.ts';
import { useMeetingPart } from './FollowedMeeting.tsx';

/** The sealed result as a file, which anybody can check without this system. (V21) */
export function ResultSheetLink({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const meetingId = useMeetingPart(({ id }) => id);
  if (!question.result) return null;
  return (
    <Button
      component="a"
      href={resultSheetAddress(meetingId, question.id)}
      download
      variant="subtle"
      leftSection={<IconFileCertificate aria-hidden="true" size="1.2em" />}
    >
      {t('voteResult.sheet')}
    </Button>
  );
}
