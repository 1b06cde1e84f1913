import { Textarea, type TextareaProps } from '@mantine/core';
import classes from './LineInput.module.css';

export interface LineInputProps extends Omit<TextareaProps, 'onChange' | 'autosize'> {
  readonly onChange: (text: string) => void;
}

/** A title: one line of text that may be long, so that it is shown in as many lines as it needs. */
export function LineInput({ onChange, ...props }: LineInputProps) {
  return (
    <Textarea
      {...props}
      classNames={{ input: classes.input ?? '' }}
      autosize
      minRows={1}
      onFocus={(event) => {
        // Where it is focused by itself the cursor would stand before the text.
        const { value } = event.currentTarget;
        event.currentTarget.setSelectionRange(value.length, value.length);
        props.onFocus?.(event);
      }}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
    />
  );
}
