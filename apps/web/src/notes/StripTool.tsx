import type { TablerIcon } from '@tabler/icons-react';
import { holdSelection, letSelectionGo } from './held-selection.ts';
import classes from './NotesStrip.module.css';

export interface StripToolProps {
  readonly icon: TablerIcon;
  readonly label: string;
  /** Only its form, however wide the strip. */
  readonly bare?: boolean;
  readonly pressed?: boolean;
  /** How many things behind it are new, and the words for it. */
  readonly badge?: number;
  readonly badgeLabel?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A tool with its word beside it where there is room. */
export function StripTool({ icon: Form, label, bare = false, ...props }: StripToolProps) {
  const { badge, badgeLabel, pressed, disabled, onClick } = props;
  const name = badgeLabel ? `${label}, ${badgeLabel}` : label;
  return (
    <button
      type="button"
      className={classes.tool}
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      disabled={disabled}
      // A tap must not take away what is selected.
      onPointerDown={(event) => {
        event.preventDefault();
        holdSelection();
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        onClick();
        letSelectionGo();
      }}
    >
      <Form aria-hidden="true" stroke={1.75} />
      {badge !== undefined && (
        <span className={classes.badge} aria-hidden="true">
          {badge}
        </span>
      )}
      {!bare && <span className={classes.word}>{label}</span>}
    </button>
  );
}
