import { Suspense } from 'react';
import { later } from '../../../words/later.ts';
import type { OwnAgendaProps } from './OwnAgenda.tsx';

const Meter = later('reading', async () => (await import('./ReadingMeter.tsx')).ReadingMeter);

/** How far the reader has come, with its words, once the agenda stands. */
export function MeterLater({ goTo }: Pick<OwnAgendaProps, 'goTo'>) {
  return (
    <Suspense>
      <Meter goTo={goTo} />
    </Suspense>
  );
}
