import {
  type FloorRequest,
  type Item,
  type ItemId,
  itemsInOrder,
  type Meeting,
  openQuestion,
  type Question,
  questionsOf,
  speakersQueue,
  undisputedItems,
} from '@e-cabinet/domain';

/** The act that the chair will most likely do now. Whether it may be done is the rules' matter. */
export type NextStep =
  | { readonly kind: 'open-sitting' }
  | { readonly kind: 'resume-sitting' }
  | { readonly kind: 'close-vote'; readonly question: Question }
  | { readonly kind: 'resume-vote'; readonly question: Question }
  | { readonly kind: 'end-floor' }
  | { readonly kind: 'give-floor'; readonly request: FloorRequest }
  | { readonly kind: 'open-vote'; readonly question: Question }
  | {
      readonly kind: 'put-question';
      readonly item: Item;
      /** Its ballots did not add up. */
      readonly repeats: Question | null;
    }
  | { readonly kind: 'confirm-conclusion'; readonly item: Item }
  | { readonly kind: 'conclude-item'; readonly item: Item; readonly next: Item | null }
  | { readonly kind: 'announce-list'; readonly itemIds: readonly ItemId[] }
  | { readonly kind: 'adopt-list'; readonly itemIds: readonly ItemId[] }
  | { readonly kind: 'take-up'; readonly item: Item }
  | { readonly kind: 'close-sitting' }
  | { readonly kind: 'over' };

/**
 * One act at a time, in the order of a sitting: vote, floor, question, conclusion, next item.
 * @param confirms whether it is the chair who asks: nobody else confirms a conclusion (S14)
 */
export function nextStep(meeting: Meeting, confirms = true): NextStep {
  switch (meeting.phase) {
    case 'preparing':
    case 'published':
      return { kind: 'open-sitting' };
    case 'suspended':
      return { kind: 'resume-sitting' };
    case 'closed':
    case 'cancelled':
      return { kind: 'over' };
    case 'in-session':
      return stepInSession(meeting, confirms);
  }
}

/** The first item after the current one that is still to come, else the first at all. */
export function nextItem(meeting: Meeting): Item | null {
  const items = itemsInOrder(meeting.agenda);
  const current = items.findIndex(({ id }) => id === meeting.currentItemId);
  const listed = new Set(meeting.consentList?.itemIds);
  const toCome = (item: Item) => item.state === 'pending' && !listed.has(item.id);
  return items.slice(current + 1).find(toCome) ?? items.find(toCome) ?? null;
}

function stepInSession(meeting: Meeting, confirms: boolean): NextStep {
  const voting = openQuestion(meeting);
  if (voting) {
    return { kind: voting.state === 'paused' ? 'resume-vote' : 'close-vote', question: voting };
  }
  if (meeting.floor.speaking) return { kind: 'end-floor' };
  const current = meeting.currentItemId && meeting.agenda.items[meeting.currentItemId];
  return current ? stepOfItem(meeting, current, confirms) : stepBetweenItems(meeting);
}

function stepOfItem(meeting: Meeting, item: Item, confirms: boolean): NextStep {
  const [request] = speakersQueue(meeting);
  if (request) return { kind: 'give-floor', request };
  const questions = questionsOf(meeting, item.id);
  const put = questions.find(
    (question) => question.state === 'put' && isOpenable(meeting, question),
  );
  if (put) return { kind: 'open-vote', question: put };
  const repeats = questions.findLast((question) => isToRepeat(question, questions)) ?? null;
  if (repeats || (item.kind === 'decide' && questions.length === 0)) {
    return { kind: 'put-question', item, repeats };
  }
  const { conclusion } = item;
  if (confirms && conclusion?.text.trim() && conclusion.confirmedAt === null) {
    return { kind: 'confirm-conclusion', item };
  }
  return { kind: 'conclude-item', item, next: nextItem(meeting) };
}

/** Without a result the question is still undecided: it is put again before the item is left. (R3) */
function isToRepeat({ id, inconsistency }: Question, questions: readonly Question[]): boolean {
  const again = questions.some(({ repeats, state }) => repeats === id && state !== 'withdrawn');
  return inconsistency !== null && !again;
}

/** A linked question waits for the other's result, and falls away with the wrong one. */
function isOpenable(meeting: Meeting, { link }: Question): boolean {
  if (!link) return true;
  return meeting.questions[link.questionId]?.result?.outcome === link.outcome;
}

function stepBetweenItems(meeting: Meeting): NextStep {
  const listed = meeting.consentList?.itemIds ?? [];
  if (listed.length > 0) return { kind: 'adopt-list', itemIds: listed };
  const [request] = speakersQueue(meeting);
  if (request) return { kind: 'give-floor', request };
  const undisputed = undisputedItems(meeting).map(({ id }) => id);
  if (undisputed.length > 0) return { kind: 'announce-list', itemIds: undisputed };
  const item = nextItem(meeting);
  return item ? { kind: 'take-up', item } : { kind: 'close-sitting' };
}
