import type { DemonstrationOffices, Me } from '@e-cabinet/protocol';
import { Button, TextInput, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refused } from '../../http/answer.ts';
import { officesQuery, takeOffice } from '../../http/demonstration.ts';
import { useEnter } from '../../http/me.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { Waiting } from '../problems/Waiting.tsx';
import { BodySwitch } from './BodySwitch.tsx';
import { matchingOffices, officesOf } from './matching-offices.ts';
import { OfficeGroup, type Ways } from './OfficeGroup.tsx';
import classes from './OfficePicker.module.css';
import { RoleCards } from './RoleCards.tsx';

export interface OfficeSearchProps {
  /** The seat is taken; the page already knows it. */
  readonly onTaken?: (me: Me) => void;
}

/** Every office of the demonstration, one tap each, in groups, with a search that needs no marks. */
export function OfficeSearch({ onTaken }: OfficeSearchProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { data, error, refetch } = useQuery(officesQuery);
  const taking = useTaking(onTaken);
  return (
    <>
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
  /** What is searched for, in all bodies; the offices of one body when empty. */
  readonly text: string;
  readonly taking: Taking;
  readonly onClear: () => void;
}

function Offices({ all, text, taking, onClear }: OfficesProps) {
  const [chosen, choose] = useState(all.bodies[0]?.id);
  const bodyName = useBodyNames(all.bodies);
  const ways = { busyWith: taking.personId, onTake: taking.take };
  if (text !== '') {
    return <FoundOffices {...ways} all={all} text={text} bodyName={bodyName} onClear={onClear} />;
  }
  const groups = officesOf(all.groups, chosen);
  const nameless = { ...ways, bodyName: () => null };
  return (
    <>
      {all.bodies.length > 1 && (
        <BodySwitch bodies={all.bodies} chosen={chosen} onChoose={choose} />
      )}
      <RoleCards {...nameless} groups={groups.filter(({ offices }) => offices.length === 1)} />
      {groups
        .filter(({ offices }) => offices.length > 1)
        .map((group) => (
          <OfficeGroup {...nameless} key={`${chosen}:${group.group}`} group={group} whole={false} />
        ))}
    </>
  );
}

type FoundOfficesProps = Ways & Pick<OfficesProps, 'all' | 'text' | 'onClear'>;

function FoundOffices({ all, text, onClear, ...ways }: FoundOfficesProps) {
  const { t } = useTranslation();
  const groups = matchingOffices(all.groups, text);
  const count = groups.flatMap(({ offices }) => offices).length;
  return (
    <>
      <VisuallyHidden role="status">{t('demonstration.found', { count })}</VisuallyHidden>
      {groups.map((group) => (
        <OfficeGroup {...ways} key={group.group} group={group} whole />
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

function useTaking(onTaken: OfficeSearchProps['onTaken']): Taking {
  const enter = useEnter();
  const [personId, setPersonId] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const take = async (chosen: string) => {
    setPersonId(chosen);
    const answer = enter(await takeOffice({ personId: chosen }));
    setPersonId(null);
    setRefused(answer.ok ? null : answer);
    if (answer.ok) onTaken?.(answer.value);
  };
  return { personId, refused, take };
}
