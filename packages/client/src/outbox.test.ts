import type { Command } from '@e-cabinet/domain';
import type { CommandAnswer } from '@e-cabinet/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Outbox, type PendingCommand } from './outbox.ts';
import { notSent } from './refusals.ts';

const ACCEPTED: CommandAnswer = { accepted: true, version: 1, at: '', events: 1, receipt: null };
const BALLOT: Command = {
  type: 'cast-ballot',
  replaces: null,
  questionId: 'q',
  choice: 'agree',
  comment: '',
};

function pending(id: string, command: Command = { type: 'receive-pack' }): PendingCommand {
  return { id, command, since: 0, state: 'waiting' };
}

/** An outbox whose line is up or down, and answers as told. */
function makeOutbox(answers: readonly (CommandAnswer | 'none')[] = []) {
  const sent: string[] = [];
  const line = { up: true };
  const left = [...answers];
  const outbox = new Outbox({
    deliver: async (id) => {
      sent.push(id);
      const answer = left.shift() ?? ACCEPTED;
      if (answer === 'none') throw new Error('cut');
      return answer;
    },
    ready: () => line.up,
    changed: () => undefined,
    waitMs: (failures) => 100 * (failures + 1),
  });
  return { outbox, sent, line };
}

describe('the outbox', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('sends in the order of the taps, and again in the same order', async () => {
    const { outbox, sent, line } = makeOutbox();
    line.up = false;
    const answers = ['a', 'b', 'c'].map((id) => outbox.send(pending(id), null));
    expect(sent).toEqual([]);
    line.up = true;
    outbox.flush();
    await Promise.all(answers);
    expect(sent).toEqual(['a', 'b', 'c']);
  });

  it('gives everybody who sent the same id the same answer, and sends it once', async () => {
    const { outbox, sent } = makeOutbox();
    const answers = [outbox.send(pending('a'), null), outbox.send(pending('a'), null)];
    expect(await Promise.all(answers)).toEqual([ACCEPTED, ACCEPTED]);
    expect(sent).toEqual(['a']);
  });

  it('does not send again what is on its way', async () => {
    const { outbox, sent } = makeOutbox();
    const answer = outbox.send(pending('a'), null);
    outbox.flush();
    outbox.flush();
    expect(await answer).toEqual(ACCEPTED);
    expect(sent).toEqual(['a']);
  });

  it('waits longer after each failure, and as long as the server asks', async () => {
    const busy = { accepted: false, refusal: 'too-many', facts: { retryAfterMs: 5_000 } } as const;
    const { outbox, sent } = makeOutbox(['none', 'none', busy]);
    const answer = outbox.send(pending('a'), null);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(199);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(sent).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toEqual(ACCEPTED);
  });

  it('leaves no timer behind what is answered, given up or closed', async () => {
    const { outbox, line } = makeOutbox(['none']);
    const answered = outbox.send(pending('a'), 60_000);
    await vi.advanceTimersByTimeAsync(100);
    expect(await answered).toEqual(ACCEPTED);
    line.up = false;
    const givenUp = outbox.send(pending('b'), 10);
    await vi.advanceTimersByTimeAsync(10);
    expect(await givenUp).toEqual(notSent('unanswered'));
    const closed = outbox.send(pending('c'), 60_000);
    outbox.close(notSent('unanswered'));
    expect(await closed).toEqual(notSent('unanswered'));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('drops at a cut the ballot that did not go out, and keeps the one that did', async () => {
    const { outbox, line } = makeOutbox(['none']);
    const out = outbox.send(pending('out', BALLOT), null);
    await vi.advanceTimersByTimeAsync(0);
    line.up = false;
    const inside = outbox.send(pending('inside', BALLOT), null);
    const paperwork = outbox.send(pending('paperwork'), null);
    outbox.cut();
    expect(await inside).toEqual(notSent('offline'));
    line.up = true;
    outbox.flush();
    expect(await Promise.all([out, paperwork])).toEqual([ACCEPTED, ACCEPTED]);
  });
});
