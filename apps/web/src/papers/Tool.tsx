import type { TablerIcon } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';
import classes from './PaperToolbar.module.css';

export interface ToolProps extends ComponentPropsWithRef<'button'> {
  readonly icon: TablerIcon;
  readonly label: string;
  /** Shown beside the form where there is room. */
  readonly word?: string;
  readonly pressed?: boolean;
}

/** A button of the toolbar. */
export function Tool({ icon: Form, label, word, pressed, ...button }: ToolProps) {
  return (
    <button
      {...button}
      type="button"
      className={classes.tool}
      title={label}
      aria-label={label}
      aria-pressed={pressed}
    >
      <Form aria-hidden="true" stroke={1.75} />
      {word && <span className={classes.word}>{word}</span>}
    </button>
  );
}
