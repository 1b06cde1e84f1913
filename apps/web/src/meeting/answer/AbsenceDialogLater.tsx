import { lazy, Suspense } from 'react';
import type { AbsenceDialogProps } from './AbsenceDialog.tsx';

const Dialog = lazy(async () => ({ default: (await import('./AbsenceDialog.tsx')).AbsenceDialog }));

/** The dialog, fetched when it is first asked for: most members attend. */
export function AbsenceDialogLater(props: AbsenceDialogProps) {
  return (
    <Suspense>
      <Dialog {...props} />
    </Suspense>
  );
}
