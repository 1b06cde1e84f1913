import { fold } from '@e-cabinet/protocol';
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { directoryQuery } from '../../../http/directory.ts';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import { seatedPeople } from './invite.ts';

export interface SitterFieldProps {
  readonly value: string | null;
  readonly onChange: (personId: string | null) => void;
}

/** Who signs in and takes a seat that was given by name alone, as to a substitute. (D4) */
export function SitterField({ value, onChange }: SitterFieldProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const bodyId = useMeetingPart((meeting) => meeting.bodyId);
  const seated = seatedPeople(useMeetingPart(({ seats }) => seats));
  const { data: directory, error, refetch } = useQuery(directoryQuery(bodyId));
  const free = directory?.people.filter(({ id }) => !seated.has(id)) ?? [];
  return (
    <>
      <Select
        label={t('participants.sitter')}
        description={t('participants.sitterHint')}
        placeholder={t('participants.noAccount')}
        data={free.map((person) => ({ value: person.id, label: name(person.name) }))}
        value={value}
        onChange={onChange}
        searchable
        clearable
        filter={({ options, search }) =>
          options.filter(
            (option) => 'label' in option && fold(String(option.label)).includes(fold(search)),
          )
        }
      />
      {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
    </>
  );
}
