import { useTranslation } from 'react-i18next';
import { KIND_NAMES } from '../note-words.ts';
import { usePaperNotes } from '../notes-context.ts';
import { InkPad } from './InkPad.tsx';
import { Mark } from './Mark.tsx';
import classes from './NotesLayer.module.css';
import { PinPad } from './PinPad.tsx';
import { useMeasuredMarks } from './use-measured-marks.ts';

export interface NotesLayerProps {
  readonly page: number;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What the reader has written on one page, over its text; nothing where nobody writes notes. */
export function NotesLayer(props: NotesLayerProps) {
  return usePaperNotes() ? <Layer {...props} /> : null;
}

function Layer({ page, width, height }: NotesLayerProps) {
  const { t } = useTranslation();
  const notes = usePaperNotes();
  const marks = useMeasuredMarks(page);
  if (!notes) return null;
  const { tool } = notes;
  if (marks.length === 0 && tool !== 'ink' && tool !== 'text') return null;
  return (
    <div className={classes.layer} data-notes-layer>
      <svg className={classes.drawing} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {marks.map((mark) => (
          <Mark key={mark.note.id} mark={mark} width={width} height={height} />
        ))}
      </svg>
      {marks.map(({ note, boxes }) => (
        <button
          key={note.id}
          type="button"
          className={classes.handle}
          data-kind={note.kind}
          data-colour={note.colour}
          style={{ top: `${100 * handleAt(boxes, note.strokes)}%` }}
          title={note.text || t(KIND_NAMES[note.kind])}
          aria-label={t('notes.open', {
            kind: t(KIND_NAMES[note.kind]),
            text: note.text || note.quote?.text || '',
          })}
          onClick={() => notes.edit(note)}
        />
      ))}
      {tool === 'ink' && <InkPad page={page} width={width} height={height} />}
      {tool === 'text' && <PinPad page={page} />}
    </div>
  );
}

function handleAt(
  boxes: readonly { readonly y: number }[],
  strokes: readonly (readonly (readonly number[])[])[],
): number {
  return boxes[0]?.y ?? strokes[0]?.[0]?.[1] ?? 0;
}
