import type { Directory } from '@e-cabinet/protocol';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodiesQuery } from '../../../http/directory.ts';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { DirectoryGroup } from './DirectoryGroup.tsx';
import { InvitationFields } from './InvitationFields.tsx';
import {
  groupsOf,
  type Invitation,
  levelBelow,
  seatedPeople,
  seatedUnits,
  unitsOf,
} from './invite.ts';
import { matchingGroups } from './matching-groups.ts';
import classes from './ParticipantsTab.module.css';
import { useInvite } from './use-invite.ts';
import { WholeLists } from './WholeLists.tsx';

export interface DirectoryPanelProps {
  readonly directory: Directory;
  readonly bodyId: string;
}

const NAMELESS = { vi: '', en: '' };

/** The directory of the body: whole lists in one act, or one by one in a role. */
export function DirectoryPanel({ directory, bodyId }: DirectoryPanelProps) {
  const { t } = useTranslation();
  const { data: bodies } = useQuery(bodiesQuery);
  const level = levelBelow(bodies?.find(({ id }) => id === bodyId)?.level);
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<Invitation | null>(null);
  const invitation = chosen ?? { role: 'member', forSeatId: null, itemIds: null, level, weight: 1 };
  const { invite, refusal } = useInvite();
  const seats = useMeetingPart((meeting) => meeting.seats);
  const seated = useMemo(() => new Set([...seatedPeople(seats), ...seatedUnits(seats)]), [seats]);
  const bodyName = directory.bodies.find(({ id }) => id === bodyId)?.name ?? NAMELESS;
  const groups = useMemo(
    () =>
      invitation.role === 'unit'
        ? [{ id: 'units', name: bodyName, invitees: unitsOf(directory) }]
        : groupsOf(directory),
    [directory, invitation.role, bodyName],
  );
  const shown = useMemo(() => matchingGroups(groups, filter), [groups, filter]);
  return (
    <section className={classes.panel} aria-label={t('participants.directory')}>
      <h2 className={classes.title}>{t('participants.directory')}</h2>
      <WholeLists directory={directory} bodyId={bodyId} level={level} invite={invite} />
      <InvitationFields value={invitation} onChange={setChosen} />
      <TextInput
        aria-label={t('participants.find')}
        placeholder={t('participants.find')}
        leftSection={<IconSearch aria-hidden="true" />}
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
      />
      {refusal && <RefusalNotice {...refusal} />}
      <div className={classes.groups}>
        {shown.map((group) => (
          <DirectoryGroup
            key={group.id}
            group={group}
            seated={seated}
            onAdd={(invitees) => void invite(invitees, invitation)}
          />
        ))}
        {shown.length === 0 && <p className={classes.nobody}>{t('conduct.nobodyFound')}</p>}
      </div>
    </section>
  );
}
