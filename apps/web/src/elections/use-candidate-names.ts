import type { OptionId, QuestionText } from '@e-cabinet/domain';
import { LOCALES } from '../words/language.ts';
import { useLanguage } from '../words/use-language.ts';

/** Candidates as one says them: “An, Bình và Chi”. */
export function useCandidateNames({ options }: QuestionText): (ids: readonly OptionId[]) => string {
  const list = new Intl.ListFormat(LOCALES[useLanguage()], { type: 'conjunction' });
  return (ids) => {
    return list.format(ids.map((id) => options.find((option) => option.id === id)?.label ?? id));
  };
}
