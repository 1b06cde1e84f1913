import { podiumHolder, type Question } from '@e-cabinet/domain';
import { lazy, Suspense } from 'react';
import { useMeetingPart } from '../meeting/FollowedMeeting.tsx';
import { addWords } from '../words/start-words.ts';
import type { PARTS } from './parts.ts';

/** Few sessions need it: fetched when it is there, with its words. */
async function fetched(): Promise<typeof PARTS> {
  const [{ PARTS: parts }] = await Promise.all([import('./parts.ts'), addWords(['byHand'])]);
  return parts;
}

const LateRollCall = lazy(async () => ({ default: (await fetched()).RollCall }));
const LateTerm = lazy(async () => ({ default: (await fetched()).PodiumTerm }));
const LateTake = lazy(async () => ({ default: (await fetched()).TakePodium }));

/** The secretary's desk in a roll-call. */
export function RollCallDesk({ question }: { readonly question: Question }) {
  return (
    <Suspense>
      <LateRollCall question={question} />
    </Suspense>
  );
}

/** Said as long as a secretary does the chair's acts. (S14) */
export function TermStrip() {
  const taken = useMeetingPart((meeting) => podiumHolder(meeting) !== null);
  return <Suspense>{taken && <LateTerm />}</Suspense>;
}

/** The secretary's way to do the chair's acts. (S14) */
export function TakePodiumButton() {
  return (
    <Suspense>
      <LateTake />
    </Suspense>
  );
}
