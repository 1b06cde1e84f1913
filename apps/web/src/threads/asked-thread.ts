import { useState } from 'react';
import { useLocation } from 'react-router';

/** What is handed over with an address, and is not in it. */
interface Handed {
  readonly thread?: string;
}

/** The thread that is to stand beside the paper when it opens; null: none. */
export function useAskedThread(): string | null {
  const { state } = useLocation();
  const [asked] = useState(() => (state as Handed | null)?.thread ?? null);
  return asked;
}

export function handedThread(thread: string): Handed {
  return { thread };
}
