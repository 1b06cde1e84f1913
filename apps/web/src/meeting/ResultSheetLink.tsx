import type { Question } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconFileCertificate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { boardAddress, resultSheetAddress } from '../http/sealed-votes.ts';
import { useMeetingPart } from './FollowedMeeting.tsx';

/** The sealed result as a file, and the board of a secret vote, which anybody can check without this system. (V21, X6) */
export function ResultSheetLink({ question }: { readonly question: Question }) {
  const { t } = useTranslation();
  const meetingId = useMeetingPart(({ id }) => id);
  if (!question.result) return null;
  return (
    <>
      <FileLink href={resultSheetAddress(meetingId, question.id)}>{t('voteResult.sheet')}</FileLink>
      {question.board && (
        <FileLink href={boardAddress(meetingId, question.id)}>{t('voteResult.board')}</FileLink>
      )}
    </>
  );
}

function FileLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Button
      component="a"
      href={href}
      download
      variant="subtle"
      leftSection={<IconFileCertificate aria-hidden="true" size="1.2em" />}
    >
      {children}
    </Button>
  );
}
