import type { MeetingType } from '@e-cabinet/protocol';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { meetingTypesQuery } from '../../http/meeting-types.ts';

export interface ChosenType {
  /** Those that the body offers. */
  readonly types: readonly MeetingType[];
  /** Empty for none. */
  readonly typeId: string;
  readonly choose: (type: MeetingType) => void;
}

/**
 * The types of a body, one of which a new meeting begins with. The first one is taken by itself where
 * nothing is chosen yet, and of another body where one of the body before it was.
 * @param mayTake nobody has chosen or written anything else
 */
export function useMeetingType(
  bodyId: string,
  mayTake: boolean,
  onChoose: (type: MeetingType) => void,
): ChosenType {
  const { data } = useQuery({ ...meetingTypesQuery(bodyId), enabled: bodyId !== '' });
  const types = data?.filter(({ archived }) => !archived) ?? [];
  const [chosen, setChosen] = useState({ bodyId: '', typeId: '' });
  const choose = (type: MeetingType) => {
    setChosen({ bodyId, typeId: type.id });
    onChoose(type);
  };
  const [first] = types;
  useEffect(() => {
    const goesOn = chosen.bodyId !== '' && chosen.bodyId !== bodyId;
    if (first && (mayTake ? chosen.bodyId === '' : goesOn)) choose(first);
  });
  return { types, typeId: chosen.bodyId === bodyId ? chosen.typeId : '', choose };
}
