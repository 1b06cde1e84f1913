import type { DemonstrationOffices } from '@e-cabinet/protocol';
import { Button, TextInput, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refused } from '../../http/answer.ts';
import { officesQuery, takeOffice } from '../../http/demonstration.ts';
import { useEnter } from '../../http/me.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { StateBadge } from '../../parts/StateBadge.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { Waiting } from '../problems/Waiting.tsx';
import { matchingOffices } from './matching-offices.ts';
import { OfficeGroup } from './OfficeGroup.tsx';
import classes from './OfficePicker.module.css';
import { RoleCards } from './RoleCards.tsx';

/** The demonstration's way in: one tap per office, in groups, with a search that needs no marks. */
export function OfficePicker() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { data, error, refetch } = useQuery(officesQuery);
  const taking = useTaking();
  return (
    <>
      <PageHeading
        kicker={<StateBadge tone="info">{t('demonstration.badge')}</StateBadge>}
        title={t('demonstration.title')}
        lead={t('demonstration.lead')}
      />
      <TextInput
        className={classes.search}
        type="search"
        aria-label={t('demonstration.search')}
        placeholder={t('demonstration.search')}
        leftSection={<IconSearch aria-hidden="true" />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {taking.refused && <RefusalNotice {...taking.refused} />}
      {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && <Offices all={data} text={text} taking={taking} onClear={() => setText('')} />}
    </>
  );
}

interface OfficesProps {
  readonly all: DemonstrationOffices;
  /** What is searched for; all offices when empty. */
  readonly text: string;
  readonly taking: Taking;
  readonly onClear: () => void;
}

function Offices({ all, text, taking, onClear }: OfficesProps) {
  const { t } = useTranslation();
  const groups = matchingOffices(all.groups, text);
  const bodyName = useBodyNames(all.bodies);
  const ways = { busyWith: taking.personId, bodyName, onTake: taking.take };
  // By all of them, not by what the search leaves: a group does not change its form while somebody types.
  const roles = new Set(
    all.groups.filter(({ offices }) => offices.length === 1).map(({ group }) => group),
  );
  const count = groups.flatMap(({ offices }) => offices).length;
  return (
    <>
      <VisuallyHidden role="status">{text && t('demonstration.found', { count })}</VisuallyHidden>
      <RoleCards groups={groups.filter(({ group }) => roles.has(group))} {...ways} />
      {groups
        .filter(({ group }) => !roles.has(group))
        .map((group) => (
          <OfficeGroup key={group.group} group={group} whole={text !== ''} {...ways} />
        ))}
      {count === 0 && <NothingFound text={text} onClear={onClear} />}
    </>
  );
}

function NothingFound({ text, onClear }: Pick<OfficesProps, 'text' | 'onClear'>) {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={IconSearch}
      title={t('demonstration.nothing', { text })}
      action={
        <Button variant="default" onClick={onClear}>
          {t('demonstration.clear')}
        </Button>
      }
    >
      {t('demonstration.nothingHint')}
    </EmptyState>
  );
}

/** The name of a body beside an office, where the demonstration has several. */
function useBodyNames(
  bodies: readonly { readonly id: string; readonly name: { vi: string; en: string } }[],
): (bodyId: string) => string | null {
  const name = useOfficeName();
  return (bodyId) => {
    const body = bodies.length > 1 ? bodies.find(({ id }) => id === bodyId) : undefined;
    return body ? name(body.name) : null;
  };
}

interface Taking {
  /** Whose seat is being taken. */
  readonly personId: string | null;
  readonly refused: Refused | null;
  readonly take: (personId: string) => Promise<void>;
}

function useTaking(): Taking {
  const enter = useEnter();
  const [personId, setPersonId] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const take = async (chosen: string) => {
    setPersonId(chosen);
    const answer = enter(await takeOffice({ personId: chosen }));
    setPersonId(null);
    setRefused(answer.ok ? null : answer);
  };
  return { personId, refused, take };
}
