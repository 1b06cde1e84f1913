import type { PackRequest } from '@e-cabinet/protocol';
import { useState } from 'react';
import { makePack } from '../http/pack.ts';
import { useMeetingPart } from '../meeting/FollowedMeeting.tsx';
import type { Refusal } from '../meeting/use-act.ts';
import { saveFile } from '../papers/copy/save-file.ts';
import { useLanguage } from '../words/use-language.ts';

export type Printing =
  | { readonly state: 'idle' | 'making' }
  | { readonly state: 'made'; readonly name: string }
  | { readonly state: 'refused'; readonly refusal: Refusal };

/** Has a file made and saves it, in the language being spoken; one at a time. */
export function usePrinting() {
  const language = useLanguage();
  const meetingId = useMeetingPart(({ id }) => id);
  const title = useMeetingPart(({ details }) => details.title);
  const [printing, setPrinting] = useState<Printing>({ state: 'idle' });
  const print = async (wanted: Omit<PackRequest, 'language'>): Promise<boolean> => {
    setPrinting({ state: 'making' });
    const answer = await makePack(meetingId, { ...wanted, language });
    if (!answer.ok) {
      setPrinting({ state: 'refused', refusal: answer });
      return false;
    }
    const name = `${title.replaceAll(/[/\\:]/g, '-')}.pdf`;
    saveFile(answer.value, name);
    setPrinting({ state: 'made', name });
    return true;
  };
  return { printing, print };
}
