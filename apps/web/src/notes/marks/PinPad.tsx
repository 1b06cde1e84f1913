import type { MouseEvent } from 'react';
import { share } from '../boxes.ts';
import { usePaperNotes } from '../notes-context.ts';
import classes from './NotesLayer.module.css';

/** A tap on the page puts a note there, and opens it to be written. */
export function PinPad({ page }: { readonly page: number }) {
  const notes = usePaperNotes();
  const put = async (event: MouseEvent<HTMLElement>) => {
    if (!notes) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const x = share(event.clientX - left, width);
    const y = share(event.clientY - top, height);
    notes.setTool(null);
    notes.edit(await notes.add({ page, kind: 'text', boxes: [{ x, y, width: 0, height: 0 }] }));
  };
  // biome-ignore lint/a11y/noStaticElementInteractions: the strip has the same act for the keyboard
  // biome-ignore lint/a11y/useKeyWithClickEvents: the strip has the same act for the keyboard
  return <div className={classes.pad} onClick={(event) => void put(event)} />;
}
