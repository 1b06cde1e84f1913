import type { CommandMessage } from '@e-cabinet/protocol';
import { describe, expect, it } from 'vitest';
import type { Connection } from './connection.ts';
import { shows, until, withScene } from './testing/scene.ts';
import { MEETING } from './testing/small-meeting.ts';

function becomes(connection: Connection, status: string): Promise<void> {
  return until(() => connection.getSnapshot().status === status);
}

describe('a connection', () => {
  it('is offline while the server is away, and comes up by itself', () =>
    withScene(async ({ connect, server }) => {
      await server.stop();
      const connection = connect('minister');
      const minister = connection.meeting(MEETING);
      expect(connection.getSnapshot().status).toBe('connecting');
      await becomes(connection, 'offline');
      await shows(minister, ({ status }) => status === 'offline');
      await server.start();
      await becomes(connection, 'connected');
      await shows(minister, ({ status }) => status === 'live');
    }));

  it('waits for its back-off, unless it is told that the network is back', () =>
    withScene(async ({ connect, server }) => {
      const slow = { leastMs: 60_000, firstMs: 60_000, mostMs: 60_000 };
      const connection = connect('minister', { backOff: slow });
      await becomes(connection, 'connected');
      server.cut();
      await becomes(connection, 'offline');
      connection.retryNow();
      await becomes(connection, 'connected');
    }));

  it('ends when it is signed out, wipes what was shown, and does not come back', () =>
    withScene(async ({ connect, server }) => {
      const connection = connect('minister');
      const minister = connection.meeting(MEETING);
      await shows(minister, ({ status }) => status === 'live');
      server.emit('signed-out', {});
      await becomes(connection, 'ended');
      expect(connection.getSnapshot().refusal).toBe('signed-out');
      const { status, replica, refusal } = minister.getSnapshot();
      expect({ status, replica, refusal }).toEqual({
        status: 'refused',
        replica: null,
        refusal: 'signed-out',
      });
      connection.retryNow();
      await until(() => server.lines === 0);
      expect(server.heardOf('join')).toHaveLength(1);
    }));

  it('ends when the two ends speak different versions of the protocol', () =>
    withScene(async ({ connect, server }) => {
      server.protocol += 1;
      const connection = connect('minister');
      await becomes(connection, 'ended');
      expect(connection.getSnapshot().refusal).toBe('protocol-outdated');
    }));

  it('leaves no line behind, and makes none any more, when it is closed', () =>
    withScene(async ({ connect, follow, server }) => {
      const connection = connect('minister');
      await becomes(connection, 'connected');
      connection.close();
      await until(() => server.lines === 0);
      expect(connection.getSnapshot()).toMatchObject({ status: 'ended', refusal: null });
      connection.retryNow();
      await follow('chair');
      expect(server.lines).toBe(1);
    }));

  it('asks meetings it does not follow, and again with the same id after a cut', () =>
    withScene(async ({ connect, server }) => {
      const connection = connect('minister');
      let cuts = 1;
      server.cutBeforeAnswer = () => {
        cuts -= 1;
        return cuts >= 0;
      };
      const answer = await connection.send(MEETING, { type: 'receive-pack' });
      expect(answer).toMatchObject({ accepted: true, events: 1 });
      const ids = server.heardOf<CommandMessage>('command').map(({ id }) => id);
      expect(ids).toHaveLength(2);
      expect(new Set(ids).size).toBe(1);
      expect(server.heardOf('join')).toEqual([]);
    }));

  it('tries a command anew under the id it had', () =>
    withScene(async ({ connect, server }) => {
      const connection = connect('minister');
      const id = '7d1f3f0e-6f0a-4d0e-9d7c-0d6c0c8d2a11';
      await connection.send(MEETING, { type: 'receive-pack' }, id);
      await connection.send(MEETING, { type: 'receive-pack' }, id);
      expect(server.heardOf<CommandMessage>('command').map((heard) => heard.id)).toEqual([id, id]);
    }));

  it('answers what is asked of it after its end at once', () =>
    withScene(async ({ connect, server }) => {
      const connection = connect('minister');
      const minister = connection.meeting(MEETING);
      await shows(minister, ({ status }) => status === 'live');
      connection.close();
      const refused = { accepted: false, refusal: 'unanswered' };
      expect(await connection.send(MEETING, { type: 'receive-pack' })).toMatchObject(refused);
      expect(await minister.send({ type: 'receive-pack' })).toMatchObject(refused);
      expect(server.heardOf('command')).toEqual([]);
    }));

  it('carries several participants at once, each with its own seat', () =>
    withScene(async ({ follow, server }) => {
      const followers = await Promise.all(['chair', 'minister', 'secretary'].map((s) => follow(s)));
      expect(followers.map((follower) => follower.getSnapshot().seat?.id)).toEqual([
        'chair',
        'minister',
        'secretary',
      ]);
      expect(server.lines).toBe(3);
    }));
});
