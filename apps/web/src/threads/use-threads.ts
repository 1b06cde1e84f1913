import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useConnection } from '../connection/ConnectionProvider.tsx';
import { useMe } from '../http/me.ts';
import { useMeetingPart } from '../meeting/FollowedMeeting.tsx';
import type { Notebook } from '../notes/notebook.ts';
import type { Threads, ThreadsSnapshot } from './threads.ts';
import { threadsOf } from './threads-of.ts';

/** The reader's threads of a meeting, kept in step while a paper is open. */
export function useThreads(
  meetingId: string,
  notebook: Notebook | null,
  isOpen: boolean,
): { readonly threads: Threads; readonly now: ThreadsSnapshot } | null {
  const { data: me } = useMe();
  const personId = me?.person.id;
  const connection = useConnection();
  const threads = useMemo(
    () => (notebook && personId ? threadsOf(personId, meetingId, notebook) : null),
    [notebook, personId, meetingId],
  );
  const papers = useMeetingPart((meeting) => meeting.papers);
  // With a paper that was recalled go the threads about it.
  useEffect(() => {
    if (papers && isOpen) void threads?.bringInStep();
  }, [threads, isOpen, papers]);
  useEffect(() => {
    if (!threads || !isOpen) return;
    const inStep = () => void threads.bringInStep();
    const stops = [
      connection.onThreadsMoved((moved) => moved === meetingId && inStep()),
      // What was told while the line was cut nobody heard.
      connection.subscribe(() => connection.getSnapshot().status === 'connected' && inStep()),
    ];
    window.addEventListener('online', inStep);
    return () => {
      for (const stop of stops) stop();
      window.removeEventListener('online', inStep);
    };
  }, [threads, isOpen, connection, meetingId]);
  const now = useSyncExternalStore(threads?.subscribe ?? never, () => threads?.getSnapshot());
  return threads && now ? { threads, now } : null;
}

const never = () => () => undefined;
