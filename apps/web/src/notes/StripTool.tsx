import type { TablerIcon } from '@tabler/icons-react';
import classes from './NotesStrip.module.css';

export interface StripToolProps {
  readonly icon: TablerIcon;
  readonly label: string;
  /** Only its form, however wide the strip. */
  readonly bare?: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

/** A tool with its word beside it where there is room. */
export function StripTool({ icon: Form, label, bare = false, pressed, onClick }: StripToolProps) {
  return (
    <button
      type="button"
      className={classes.tool}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      // A tap must not take away what is selected.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      <Form aria-hidden="true" stroke={1.75} />
      {!bare && <span className={classes.word}>{label}</span>}
    </button>
  );
}
