import { openedLater } from '../../parts/opened-later.tsx';

export const PutQuestionLater = openedLater(
  async () => (await import('./PutQuestion.tsx')).PutQuestion,
);
