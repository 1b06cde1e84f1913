import { type ComponentType, lazy, Suspense } from 'react';

/** A dialog that is fetched when it is first asked for. */
export function openedLater<P extends { readonly opened: boolean }>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  const Dialog = lazy(async () => ({ default: await load() }));
  return function OpenedLater(props: P) {
    if (!props.opened) return null;
    return (
      <Suspense>
        <Dialog {...props} />
      </Suspense>
    );
  };
}
