import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { installationQuery } from '../../http/sign-in.ts';
import { addWords } from '../../words/start-words.ts';

/** The code of the demonstration comes with its words. */
async function withWords<Part>(load: Promise<Part>): Promise<Part> {
  const [part] = await Promise.all([load, addWords(['demonstration'])]);
  return part;
}

const PARTS = {
  bar: lazy(async () => ({
    default: (await withWords(import('./DemonstrationBar.tsx'))).DemonstrationBar,
  })),
  guide: lazy(async () => ({ default: (await withWords(import('./GuideCard.tsx'))).GuideCard })),
  office: lazy(async () => ({
    default: (await withWords(import('./OfficeSwitch.tsx'))).OfficeSwitch,
  })),
} as const;

/** A part of the demonstration, where it is on. Elsewhere nothing, not even its code. */
export function Demonstration({ part }: { readonly part: keyof typeof PARTS }) {
  const { data } = useQuery(installationQuery);
  if (!data?.demonstration) return null;
  const Part = PARTS[part];
  return (
    <Suspense fallback={null}>
      <Part />
    </Suspense>
  );
}
