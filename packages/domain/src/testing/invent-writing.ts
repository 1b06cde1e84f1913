import type { Matter, MatterCommand } from '../matters/commands.ts';
import { type OpinionBallotCommand, REPLY_KINDS } from '../opinion-ballots/commands.ts';
import { buildFile } from './build-item.ts';
import { MOTION } from './build-question.ts';
import { RESULT } from './build-result.ts';
import type { Inventor } from './choices.ts';
import { after } from './times.ts';

type Inventions<C extends { readonly type: string }> = {
  readonly [T in C['type']]: (by: Inventor) => Extract<C, { readonly type: T }>;
};

/** Everything that is asked for around a file, and around an opinion ballot. */
export const WRITING: Inventions<MatterCommand | OpinionBallotCommand> = {
  'write-brief': (by) => {
    const [summary, disputed, decision] = [by.newText(), by.reason(), by.newText()];
    return { type: 'write-brief', itemId: by.item(), brief: { summary, disputed, decision } };
  },
  'ask-advice': (by) => ({
    type: 'ask-advice',
    adviceId: by.newId(),
    itemId: by.item(),
    from: by.newText(),
    dueAt: after(60 + by.below(10_000)),
  }),
  'enter-advice': (by) => ({ type: 'enter-advice', ...anyAdvice(by), text: by.newText() }),
  'withdraw-advice': (by) => ({ type: 'withdraw-advice', ...anyAdvice(by) }),
  'bring-item': (by) => ({
    type: 'bring-item',
    itemId: by.newId(),
    from: { meetingId: 'ballot', itemId: 'item-9' },
    before: by.entryOrEnd(),
    lateReason: by.reason(),
    matter: by.chance(4) ? null : matter(by),
  }),
  'approve-opinion-ballot': () => ({ type: 'approve-opinion-ballot' }),
  'send-opinion-ballot': (by) => {
    return { type: 'send-opinion-ballot', deadline: after(by.below(1000)) };
  },
  'extend-deadline': (by) => ({
    type: 'extend-deadline',
    seatId: by.chance(2) ? null : by.seat(),
    until: after(by.below(10_000)),
    reason: by.reason(),
  }),
  'draft-opinion': (by) => ({
    type: 'draft-opinion',
    questionId: anyQuestion(by),
    choice: by.oneOf(['agree', 'disagree', 'other', 'a'], 'agree'),
    comment: by.newText(),
  }),
  'close-opinion-ballot': () => ({ type: 'close-opinion-ballot' }),
  'reply-to-remark': (by) => ({
    type: 'reply-to-remark',
    questionId: anyQuestion(by),
    seatId: by.seat(),
    remark: by.below(2),
    kind: by.oneOf(REPLY_KINDS, 'accepted'),
    text: by.reason(),
  }),
  'present-for-signature': () => ({ type: 'present-for-signature' }),
};

function anyQuestion({ meeting, oneOf }: Inventor): string {
  return oneOf(Object.keys(meeting.questions), 'nothing');
}

function anyAdvice(by: Inventor): { readonly itemId: string; readonly adviceId: string } {
  const itemId = by.item();
  const known = Object.keys(by.meeting.agenda.items[itemId]?.advice ?? {});
  return { itemId, adviceId: by.oneOf(known, 'nothing') };
}

function matter(by: Inventor): Matter {
  const { newText, newId } = by;
  return {
    details: { title: newText(), kind: 'decide', minutes: 20, submittedBy: '' },
    brief: { summary: newText(), disputed: newText(), decision: newText() },
    papers: [{ paperId: newId(), title: newText(), file: buildFile(newText()) }],
    origin: {
      meetingId: newId(),
      itemId: newId(),
      title: newText(),
      closedAt: after(0),
      results: [
        { questionId: newId(), question: MOTION, result: { ...RESULT, ballots: null }, names: {} },
      ],
    },
  };
}
