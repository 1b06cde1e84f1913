import { useTranslation } from 'react-i18next';
import { strokePath } from '../notes/marks/stroke-path.ts';
import { KIND_NAMES } from '../notes/note-words.ts';
import classes from './Threads.module.css';
import type { SharedNote, SharedPlace } from './thread.ts';
import { usePlaceWords } from './use-place-words.ts';

export interface AboutPlaceProps {
  readonly about: SharedPlace;
  /** Goes to the page; left out where it stands beside it already. */
  readonly onOpen?: () => void;
}

/** What a thread is about: its page, the words on it and the note that is shared. */
export function AboutPlace({ about, onOpen }: AboutPlaceProps) {
  const { t } = useTranslation();
  const place = usePlaceWords();
  const { note, quote } = about;
  return (
    <div className={classes.about}>
      {onOpen ? (
        <button type="button" className={classes.place} onClick={onOpen}>
          {place(about)}
        </button>
      ) : (
        <p className={classes.where}>{place(about)}</p>
      )}
      {quote && <blockquote className={classes.quote}>{quote.text}</blockquote>}
      {note && (
        <p className={classes.note}>
          <span className={classes.where}>{t(KIND_NAMES[note.kind])}</span> {note.text}
        </p>
      )}
      {note && note.strokes.length > 0 && <Handwriting note={note} />}
    </div>
  );
}

/** Of an A4 page; what was written is shown without the page below it. */
const [WIDTH, HEIGHT] = [600, 849];

function Handwriting({ note: { strokes } }: { readonly note: SharedNote }) {
  const { t } = useTranslation();
  const points = strokes.flat();
  const xs = points.map(([x]) => x * WIDTH);
  const ys = points.map(([, y]) => y * HEIGHT);
  const [left, top] = [Math.min(...xs) - 8, Math.min(...ys) - 8];
  const box = [left, top, Math.max(...xs) + 8 - left, Math.max(...ys) + 8 - top];
  return (
    <svg
      className={classes.ink}
      viewBox={box.join(' ')}
      role="img"
      aria-label={t('notes.kind.ink')}
    >
      {strokes.map((stroke, index) => (
        // Strokes have no names, and never change here.
        <path key={index} d={strokePath(stroke, WIDTH, HEIGHT)} />
      ))}
    </svg>
  );
}
