import type { Role, Seat } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFollowed, useFollowedPart } from '../../meeting/FollowedMeeting.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { PersonFrame } from '../PersonFrame.tsx';
import { Waiting } from '../problems/Waiting.tsx';

export interface MeetingGateProps {
  /** Whose screen this is; others are shown the way to theirs. */
  readonly isFor: (role: Role) => boolean;
  readonly children: ReactNode;
}

/** Lets a screen through once its meeting is there; says why when it does not come. */
export function MeetingGate({ isFor, children }: MeetingGateProps) {
  const held = useFollowedPart(({ replica }) => replica !== null);
  const refusal = useFollowedPart((snapshot) => snapshot.refusal);
  const seat = useFollowedPart(({ replica, seat }): Seat | null =>
    replica ? (replica.meeting.seats[replica.seatId] ?? seat) : seat,
  );
  if (refusal) {
    return (
      <PersonFrame>
        <RefusalNotice refusal={refusal} />
      </PersonFrame>
    );
  }
  if (!held || !seat) return <Waiting />;
  return isFor(seat.role) ? children : <OtherScreen />;
}

function OtherScreen() {
  const { t } = useTranslation();
  const { meetingId } = useFollowed();
  return (
    <PersonFrame>
      <EmptyState
        level={1}
        icon={IconLock}
        title={t('conduct.otherScreen')}
        action={
          <Button component={Link} to={`/meetings/${meetingId}`}>
            {t('conduct.toSession')}
          </Button>
        }
      >
        {t('conduct.otherScreenHint')}
      </EmptyState>
    </PersonFrame>
  );
}
