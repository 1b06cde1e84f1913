import type { Me } from '@e-cabinet/protocol';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useConnection } from '../connection/ConnectionProvider.tsx';
import { keepFollowing } from '../connection/use-follower.ts';
import { canSeal, keepsSomething } from './device-name.ts';

/** Long enough for a slow tablet to have drawn its first screen; milliseconds. */
const SETTLED_MS = 4_000;

/** Draws nothing: begins to keep what is read without a network, once the screen has come to rest. */
export function KeptForReading({ me }: { readonly me: Me }) {
  const connection = useConnection();
  const client = useQueryClient();
  useEffect(() => {
    if (!canKeep() || me.offlineDays === 0) return;
    const leaving = new AbortController();
    const start = async () => {
      const { Keeper } = await import('./keeper.ts');
      await Keeper.start({ me, connection, client, follow: keepFollowing }, leaving.signal);
    };
    const begin = () => {
      unsubscribe();
      clearTimeout(timer);
      void start().catch(() => undefined);
    };
    // Without a line there is nothing to wait for.
    const look = () => {
      if (keepsSomething() && connection.getSnapshot().status === 'offline') begin();
    };
    const timer = setTimeout(begin, SETTLED_MS);
    const unsubscribe = connection.subscribe(look);
    look();
    return () => {
      unsubscribe();
      clearTimeout(timer);
      leaving.abort();
    };
  }, [me, connection, client]);
  useContactNoted(me);
  useApplicationKept();
  return null;
}

/** How often it is noted that the server still knows the person; milliseconds. */
const CONTACT_EVERY_MS = 600_000;
/** What somebody is writing opens so long without contact where papers are not kept; days. */
const DAYS_OF_WRITING = 7;

function useContactNoted({ person, offlineDays }: Me): void {
  const connection = useConnection();
  useEffect(() => {
    let notedAt = 0;
    const note = async () => {
      const now = Date.now();
      const connected = connection.getSnapshot().status === 'connected';
      if (!connected || !keepsSomething() || now - notedAt < CONTACT_EVERY_MS) return;
      notedAt = now;
      const { noteContact } = await import('./device.ts');
      await noteContact(person.id, offlineDays || DAYS_OF_WRITING);
    };
    const look = () => void note().catch(() => undefined);
    const timer = setInterval(look, SETTLED_MS);
    const unsubscribe = connection.subscribe(look);
    return () => {
      clearInterval(timer);
      unsubscribe();
    };
  }, [connection, person.id, offlineDays]);
}

function useApplicationKept(): void {
  const { pathname } = useLocation();
  useEffect(() => {
    if (!canKeep()) return;
    const keep = async () => (await import('./app-version.ts')).keepApplication(pathname);
    const timer = setTimeout(() => void keep().catch(() => undefined), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [pathname]);
}

function canKeep(): boolean {
  return canSeal() && 'locks' in navigator && 'indexedDB' in globalThis;
}
