import type { Item, Option, QuestionText } from '@e-cabinet/domain';

export interface QuestionDraft {
  readonly text: string;
  readonly kind: QuestionText['kind'];
  readonly options: readonly Option[];
  readonly link: QuestionText['link'];
  readonly secret: boolean;
}

/** What is usually asked of an item. @param adopt "Adopt …" in the language being spoken */
export function usualQuestion(item: Item, adopt: (title: string) => string): QuestionDraft {
  return { text: adopt(item.title), kind: 'motion', options: [], link: null, secret: false };
}

/** What is sent: a motion has no options of its own, empty lines are none. */
export function questionOf({ text, kind, options, link, secret }: QuestionDraft): QuestionText {
  const filled = options.filter(({ label }) => label?.trim());
  return { text: text.trim(), kind, options: kind === 'motion' ? [] : filled, link, secret };
}
