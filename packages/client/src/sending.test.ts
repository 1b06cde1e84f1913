import type { CommandMessage } from '@e-cabinet/protocol';
import { describe, expect, it } from 'vitest';
import { shows, until, withScene } from './testing/scene.ts';
import { QUESTION } from './testing/small-meeting.ts';

const ballot = {
  type: 'cast-ballot',
  replaces: null,
  questionId: QUESTION,
  choice: 'agree',
  comment: '',
} as const;

const request = {
  type: 'request-floor',
  requestId: 'request',
  kind: 'speak',
  subject: '',
  speaker: null,
  respondentSeatId: null,
} as const;

describe('a command', () => {
  it('is answered with the version and time at which it was recorded', () =>
    withScene(async ({ follow, server }) => {
      const minister = await follow('minister');
      const answer = await minister.send(ballot);
      expect(answer).toEqual({
        accepted: true,
        version: server.meeting.version,
        at: server.meeting.log.at(-1)?.at,
        events: 1,
        receipt: null,
      });
      const [message] = server.heardOf<CommandMessage>('command');
      expect(message?.id).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }));

  it('is refused with the reason and the facts of the meeting', () =>
    withScene(async ({ follow }) => {
      const minister = await follow('minister');
      const answer = await minister.send({ type: 'close-vote', questionId: QUESTION });
      expect(answer).toEqual({ accepted: false, refusal: 'not-allowed', facts: {} });
    }));

  it('whose answer was cut off is sent again with the same id, recorded once and answered alike', () =>
    withScene(async ({ follow, server }) => {
      const minister = await follow('minister');
      let cuts = 2;
      server.cutBeforeAnswer = () => {
        cuts -= 1;
        return cuts >= 0;
      };
      const sent = minister.send(ballot);
      expect(minister.getSnapshot().pending).toMatchObject([{ command: ballot, state: 'sent' }]);
      const answer = await sent;
      const ids = server.heardOf<CommandMessage>('command').map(({ id }) => id);
      expect(ids).toHaveLength(3);
      expect(new Set(ids).size).toBe(1);
      const ballots = server.meeting.log.filter(({ event }) => event.type === 'ballot-cast');
      expect(ballots).toHaveLength(1);
      expect(answer).toMatchObject({ accepted: true, version: ballots[0]?.version });
      expect(minister.getSnapshot().pending).toEqual([]);
    }));

  it('that is not answered in time is sent again on the same line', () =>
    withScene(async ({ follow, server }) => {
      const minister = await follow('minister');
      let swallowed = 0;
      server.swallow = (name) => {
        if (name !== 'command' || swallowed === 1) return false;
        swallowed += 1;
        return true;
      };
      expect(await minister.send(ballot)).toMatchObject({ accepted: true });
      expect(server.heardOf('command')).toHaveLength(2);
      expect(server.heardOf('join')).toHaveLength(1);
    }));

  it('that the server cannot record now is sent again with the same id', () =>
    withScene(async ({ follow, server }) => {
      const minister = await follow('minister');
      const refusals = ['unavailable', 'too-many', 'not-joined'] as const;
      let turn = 0;
      server.instead = () => {
        const refusal = refusals[turn];
        turn += 1;
        return refusal ? { accepted: false, refusal, facts: { retryAfterMs: 10 } } : null;
      };
      expect(await minister.send(ballot)).toMatchObject({ accepted: true });
      const ids = server.heardOf<CommandMessage>('command').map(({ id }) => id);
      expect(ids).toHaveLength(4);
      expect(new Set(ids).size).toBe(1);
    }));

  it('tapped while offline waits for the line', () =>
    withScene(async ({ follow, server }) => {
      const minister = await follow('minister');
      await server.stop();
      await shows(minister, ({ status }) => status === 'offline');
      const sent = minister.send(request);
      expect(minister.getSnapshot().pending).toMatchObject([{ state: 'waiting' }]);
      await server.start();
      expect(await sent).toMatchObject({ accepted: true });
    }));

  it('tapped while offline is given up when its time is over, and not sent later', () =>
    withScene(async ({ follow, server }) => {
      const minister = await follow('minister');
      await server.stop();
      await shows(minister, ({ status }) => status === 'offline');
      const answer = await minister.send(request, { withinMs: 30 });
      expect(answer).toEqual({ accepted: false, refusal: 'unanswered', facts: {} });
      await server.start();
      await shows(minister, ({ status }) => status === 'live');
      expect(server.heardOf('command')).toEqual([]);
    }));

  it('without an answer is answered `unanswered` when the connection is closed', () =>
    withScene(async ({ connect, server }) => {
      const connection = connect('minister');
      const minister = connection.meeting('meeting');
      await shows(minister, ({ status }) => status === 'live');
      server.swallow = (name) => name === 'command';
      const sent = minister.send(ballot);
      await until(() => server.heardOf('command').length === 1);
      connection.close();
      expect(await sent).toMatchObject({ accepted: false, refusal: 'unanswered' });
    }));
});

describe('a ballot', () => {
  it('tapped while offline is refused at once and never sent', () =>
    withScene(async ({ follow, server }) => {
      const minister = await follow('minister');
      await server.stop();
      await shows(minister, ({ status }) => status === 'offline');
      const answer = await minister.send(ballot);
      expect(answer).toEqual({ accepted: false, refusal: 'offline', facts: {} });
      await server.start();
      await shows(minister, ({ status }) => status === 'live');
      expect(server.heardOf('command')).toEqual([]);
    }));

  it('tapped before the seat is taken is refused at once', () =>
    withScene(async ({ connect }) => {
      const minister = connect('minister').meeting('meeting');
      expect(await minister.send(ballot)).toMatchObject({ refusal: 'offline' });
    }));

  it('that is out is tried until it is answered, longer than any other command', () =>
    withScene(async ({ follow, server }) => {
      const minister = await follow('minister', { commandWithinMs: 60 });
      server.swallow = (name) => name === 'command';
      const other = minister.send(request);
      const sent = minister.send(ballot);
      expect(await other).toMatchObject({ refusal: 'unanswered' });
      await until(() => server.heardOf('command').length > 2);
      server.swallow = () => false;
      expect(await sent).toMatchObject({ accepted: true });
    }));

  it('that loses nothing by arriving late waits for the line, however long it takes', () =>
    withScene(async ({ follow, server }) => {
      const minister = await follow('minister', { commandWithinMs: 60 });
      await server.stop();
      await shows(minister, ({ status }) => status === 'offline');
      const other = minister.send(request);
      const sent = minister.send({ type: 'receive-pack' });
      expect(await other).toMatchObject({ refusal: 'unanswered' });
      expect(minister.getSnapshot().pending).toMatchObject([
        { command: { type: 'receive-pack' }, state: 'waiting' },
      ]);
      await server.start();
      expect(await sent).toMatchObject({ accepted: true });
    }));
});
