import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { installationQuery } from '../../http/sign-in.ts';

const PARTS = {
  bar: lazy(async () => ({
    default: (await import('./DemonstrationBar.tsx')).DemonstrationBar,
  })),
  guide: lazy(async () => ({ default: (await import('./GuideCard.tsx')).GuideCard })),
  office: lazy(async () => ({ default: (await import('./OfficeSwitch.tsx')).OfficeSwitch })),
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
