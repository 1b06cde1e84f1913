import { type Command, motionOf, type Question } from '@e-cabinet/domain';
import type { NextStep } from './next-step.ts';

/** What a step asks of the meeting: it also tells whether it is possible, and why not. */
export function commandOf(step: NextStep, speakingSeconds: number): Command {
  switch (step.kind) {
    case 'open-sitting':
      return { type: 'open-sitting' };
    case 'resume-sitting':
      return { type: 'resume-sitting' };
    case 'close-vote':
      return closingCommand(step.question);
    case 'resume-vote':
      return { type: 'resume-vote', questionId: step.question.id };
    case 'end-floor':
      return { type: 'end-floor' };
    case 'give-floor':
      return { type: 'give-floor', requestId: step.request.id, seconds: speakingSeconds };
    case 'open-vote':
      return openingCommand(step.question);
    case 'put-question': {
      const { id: itemId, title: text } = step.item;
      const question = step.repeats ?? motionOf(text);
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

/** Until it is known with which countdown, if it has one. */
export function openingCommand({ id: questionId, secret }: Question): Command {
  return secret
    ? { type: 'open-secret-vote', questionId, publicKey: null }
    : { type: 'open-vote', questionId, seconds: null, rollCall: false };
}

/** A secret vote is closed in two steps: first no more credentials, then the board. (X4, X6) */
function closingCommand({ id: questionId, secret, issuing }: Question): Command {
  if (!secret) return { type: 'close-vote', questionId };
  return issuing?.closedAt
    ? { type: 'close-secret-vote', questionId, board: null }
    : { type: 'close-issuing', questionId };
}
