import type { Item, Option, QuestionText } from '@e-cabinet/domain';

export interface QuestionDraft {
  readonly text: string;
  readonly kind: QuestionText['kind'];
  readonly options: readonly Option[];
  readonly link: QuestionText['link'];
  readonly secret: boolean;
  readonly election: QuestionText['election'];
}

/** What is usually asked of an item. @param adopt "Adopt …" in the language being spoken */
export function usualQuestion(item: Item, adopt: (title: string) => string): QuestionDraft {
  return {
    text: adopt(item.title),
    kind: 'motion',
    options: [],
    link: null,
    secret: false,
    election: null,
  };
}

/** What is sent: a motion has no options of its own, empty lines are none. */
export function questionOf(draft: QuestionDraft): QuestionText {
  const { text, kind, link, secret, election } = draft;
  const filled = draft.options.filter(({ label }) => label?.trim());
  const options = kind === 'motion' ? [] : filled;
  return { text: text.trim(), kind, options, link, secret, election };
}
