import {
  type Command,
  type Item,
  itemsInOrder,
  type Meeting,
  openQuestion,
  type Question,
  questionsOf,
  quorumOf,
  speakersQueue,
  undisputedItems,
} from '@e-cabinet/domain';
import { type Behaviour, type Intent, type Sight, send } from '../intent.ts';
import { member } from './member.ts';
import { closing } from './secret-vote.ts';

/** A vote is closed by the countdown at the latest. */
const VOTE_SECONDS = 60;
/** Time for the presentation before the floor is opened. */
const PRESENTATION_SECONDS = 20;

/** The chair, while no person sits there: takes the session through its agenda, one act at a time. */
export const chair: Behaviour = (sight) => [...member(sight), ...next(sight)];

function next(sight: Sight): readonly Intent[] {
  const { meeting, now } = sight;
  if (meeting.phase === 'published') {
    return quorumOf(meeting, new Date(now).toISOString()).reached
      ? [send('open', [8, 12], { type: 'open-sitting' })]
      : [];
  }
  if (meeting.phase !== 'in-session') return [];
  const question = openQuestion(meeting);
  if (question) {
    if (question.secret) return closing(question, now);
    const all = question.voted >= question.electorate.length;
    const command = { type: 'close-vote', questionId: question.id } as const;
    return all ? [send(`close ${question.id}`, [2, 4], command)] : [];
  }
  const item = meeting.currentItemId ? meeting.agenda.items[meeting.currentItemId] : undefined;
  return item ? lead(sight, item) : between(meeting);
}

/** Between items: first what can be adopted without debate, then the next one, at last the end. */
function between(meeting: Meeting): readonly Intent[] {
  if (meeting.consentList?.itemIds.length) {
    const key = `adopt ${meeting.consentList.announcedAt}`;
    return [send(key, [15, 20], { type: 'adopt-without-debate' })];
  }
  const begun = itemsInOrder(meeting.agenda).some(({ state }) => state !== 'pending');
  const undisputed = undisputedItems(meeting).map(({ id }) => id);
  if (!begun && undisputed.length > 0) {
    const command = { type: 'announce-consent-list', itemIds: undisputed } as const;
    return [send('consent', [4, 8], command)];
  }
  const pending = itemsInOrder(meeting.agenda).find(({ state }) => state === 'pending');
  return pending
    ? [send(`take ${pending.id}`, [5, 9], { type: 'take-up-item', itemId: pending.id })]
    : [send('end', [12, 15], { type: 'close-sitting' })];
}

/** On an item: presentation, speeches, votes, conclusion. */
function lead({ meeting, now }: Sight, item: Item): readonly Intent[] {
  if (meeting.floor.speaking) return [];
  const since = (now - Date.parse(item.takenUpAt ?? '')) / 1_000;
  if (since < PRESENTATION_SECONDS) return [];
  const [request] = speakersQueue(meeting);
  if (request) {
    const seconds = Math.min(180, meeting.rules.speakingSeconds);
    const command = { type: 'give-floor', requestId: request.id, seconds } as const;
    return [send(`floor ${request.id}`, [3, 5], command)];
  }
  const put = questionsOf(meeting, item.id).find(({ state }) => state === 'put');
  if (put) return [send(`vote ${put.id}`, [4, 7], opening(put))];
  if (item.conclusion && !item.conclusion.confirmedAt) {
    const { revision } = item.conclusion;
    const command = { type: 'confirm-conclusion', itemId: item.id, revision } as const;
    return [send(`confirm ${item.id} ${revision}`, [6, 9], command)];
  }
  if (!item.conclusion) return [];
  return [send(`conclude ${item.id}`, [6, 8], { type: 'conclude-item', itemId: item.id })];
}

function opening({ id: questionId, secret }: Question): Command {
  return secret
    ? { type: 'open-secret-vote', questionId, publicKey: null }
    : { type: 'open-vote', questionId, seconds: VOTE_SECONDS, rollCall: false };
}
