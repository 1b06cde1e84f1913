import { LineInput } from './LineInput.tsx';

const NAME_MAX = 200;

type Language = 'vi' | 'en';

export interface NamesInputProps {
  readonly labels: Readonly<Record<Language, string>>;
  readonly hints?: Readonly<Partial<Record<Language, string>>>;
  readonly value: Readonly<Record<Language, string>>;
  readonly onChange: (language: Language, name: string) => void;
  /** Characters of a name; 200 unless told. */
  readonly maxLength?: number;
  /** Which of them is being written in. */
  readonly onHold?: (language: Language | null) => void;
}

/** A name in Vietnamese, which it must have, and in English. */
export function NamesInput(props: NamesInputProps) {
  const { labels, hints, value, onChange, onHold, maxLength = NAME_MAX } = props;
  const field = (language: Language) => ({
    maxLength,
    label: labels[language],
    description: hints?.[language],
    value: value[language],
    onFocus: () => onHold?.(language),
    onBlur: () => onHold?.(null),
    onChange: (name: string) => onChange(language, name),
  });
  return (
    <>
      <LineInput required withAsterisk={false} {...field('vi')} />
      <LineInput {...field('en')} />
    </>
  );
}
