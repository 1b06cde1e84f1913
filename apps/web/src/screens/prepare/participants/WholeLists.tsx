import type { BridgeLevel, Role } from '@e-cabinet/domain';
import type { BodyRole, Directory } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconUsersPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { withRole } from './invite.ts';
import classes from './ParticipantsTab.module.css';
import type { Invite } from './use-invite.ts';

export interface WholeListsProps {
  readonly directory: Directory;
  readonly bodyId: string;
  readonly level: BridgeLevel;
  readonly invite: Invite;
}

const LISTS = [
  { role: 'member', from: 'member', words: 'participants.allMembers', below: false },
  { role: 'bridge', from: 'bridge', words: 'participants.allBridges', below: true },
  { role: 'screen', from: 'screen', words: 'participants.allScreens', below: false },
] as const satisfies readonly { role: Role; from: BodyRole; words: string; below: boolean }[];

/** All members, all bridge points, all screens of the body: each list in one act. */
export function WholeLists({ directory, bodyId, level, invite }: WholeListsProps) {
  const { t } = useTranslation();
  const seats = useMeetingPart((meeting) => meeting.seats);
  const lists = LISTS.map((list) => ({
    ...list,
    // Only bridge points are taken from the bodies below too.
    invitees: withRole(directory, list.from, list.below ? null : bodyId, seats),
  })).filter(({ invitees }) => invitees.length > 0);
  if (lists.length === 0) return null;
  return (
    <div className={classes.whole}>
      {lists.map(({ role, words, invitees }) => (
        <Button
          key={role}
          variant="default"
          leftSection={<IconUsersPlus aria-hidden="true" size="1.2em" />}
          onClick={() =>
            void invite(invitees, { role, forSeatId: null, itemIds: null, level, weight: 1 })
          }
        >
          {t(words, { count: invitees.length })}
        </Button>
      ))}
    </div>
  );
}
