import type { Command } from '@e-cabinet/domain';
import type { NextStep } from './next-step.ts';

/** What a step asks of the meeting: it also tells whether it is possible, and why not. */
export function commandOf(step: NextStep, speakingSeconds: number): Command {
  switch (step.kind) {
    case 'open-sitting':
      return { type: 'open-sitting' };
    case 'resume-sitting':
      return { type: 'resume-sitting' };
    case 'close-vote':
      return { type: 'close-vote', questionId: step.question.id };
    case 'resume-vote':
      return { type: 'resume-vote', questionId: step.question.id };
    case 'end-floor':
      return { type: 'end-floor' };
    case 'give-floor':
      return { type: 'give-floor', requestId: step.request.id, seconds: speakingSeconds };
    case 'open-vote':
      return { type: 'open-vote', questionId: step.question.id, seconds: null };
    case 'put-question': {
      const { id: itemId, title: text } = step.item;
      const question = step.repeats ?? {
        text,
        kind: 'motion',
        options: [],
        link: null,
        secret: false,
      };
      const repeats = step.repeats?.id ?? null;
      return { type: 'put-question', questionId: '', itemId, question, repeats };
    }
    case 'confirm-conclusion': {
      const { id: itemId, conclusion } = step.item;
      return { type: 'confirm-conclusion', itemId, revision: conclusion?.revision ?? 0 };
    }
    case 'conclude-item':
      // Taking up the next item leaves this one.
      return step.next
        ? { type: 'take-up-item', itemId: step.next.id }
        : { type: 'conclude-item', itemId: step.item.id };
    case 'announce-list':
      return { type: 'announce-consent-list', itemIds: step.itemIds };
    case 'adopt-list':
      return { type: 'adopt-without-debate' };
    case 'take-up':
      return { type: 'take-up-item', itemId: step.item.id };
    case 'close-sitting':
    case 'over':
      return { type: 'close-sitting' };
  }
}
