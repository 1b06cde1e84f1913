import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ADMINISTRATION } from '../../http/administration.ts';
import type { Answer, Refused } from '../../http/answer.ts';
import { CALENDAR } from '../../http/calendar.ts';
import { bodiesQuery } from '../../http/directory.ts';
import { ME } from '../../http/me.ts';

export interface Change {
  /** @returns the answer; a refusal is also kept in `refused` until the next act */
  readonly change: <T>(act: () => Promise<Answer<T>>) => Promise<Answer<T>>;
  readonly refused: Refused | null;
  readonly busy: boolean;
  readonly forget: () => void;
}

/** One act after another on the server; all lists are read anew after each, also after a refusal. */
export function useChange(): Change {
  const queries = useQueryClient();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const change: Change['change'] = async (act) => {
    setBusy(true);
    setRefused(null);
    const answer = await act();
    await Promise.all(
      // An administrator may have renamed the body or given away a role of their own.
      [ADMINISTRATION, CALENDAR, ['directory'], bodiesQuery.queryKey, ME].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
    setBusy(false);
    setRefused(answer.ok ? null : answer);
    return answer;
  };
  return { change, refused, busy, forget: () => setRefused(null) };
}
