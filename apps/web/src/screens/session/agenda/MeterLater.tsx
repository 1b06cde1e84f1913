import { lazy, Suspense } from 'react';
import { addWords } from '../../../words/start-words.ts';
import type { OwnAgendaProps } from './OwnAgenda.tsx';

const Meter = lazy(async () => {
  const [{ ReadingMeter }] = await Promise.all([
    import('./ReadingMeter.tsx'),
    addWords(['reading']),
  ]);
  return { default: ReadingMeter };
});

/** How far the reader has come, with its words, once the agenda stands. */
export function MeterLater({ goTo }: Pick<OwnAgendaProps, 'goTo'>) {
  return (
    <Suspense>
      <Meter goTo={goTo} />
    </Suspense>
  );
}
