import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';

/** Where so little is left for the pages, what is written beside them takes the height of the window. */
const SMALL = '(max-height: 60em), (max-width: 45em)';

/** Beside the pages, or on a small screen at the edge of the window. @param children told which */
export function Docked({ children }: { readonly children: (isDocked: boolean) => ReactNode }) {
  const isSmall = useMediaQuery(SMALL, true, { getInitialValueInEffect: false });
  const [host, setHost] = useState<Element | null>(null);
  const find = (mark: Element | null) => {
    if (mark) setHost(mark.closest('dialog') ?? document.body);
  };
  if (!isSmall) return children(false);
  return (
    <>
      {/* Behind an open dialog nothing can be pressed. */}
      <span hidden ref={find} />
      {host && createPortal(children(true), host)}
    </>
  );
}
