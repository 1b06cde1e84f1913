import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly className?: string | undefined;
}

/** Narrows a list by typing. */
export function SearchField({ label, value, onChange, className }: SearchFieldProps) {
  return (
    <TextInput
      className={className ?? ''}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch aria-hidden="true" size="1.2em" />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
