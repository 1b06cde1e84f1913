import { type Formats, formatsOf } from './formats.ts';
import { useLanguage } from './use-language.ts';

/** Numbers and dates in the language being spoken. */
export function useFormats(): Formats {
  return formatsOf(useLanguage());
}
