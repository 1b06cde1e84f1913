import type pg from 'pg';

interface Lane {
  readonly connection: Promise<pg.PoolClient>;
  users: number;
  problem: Error | null;
}

/** Runs something on the connection of a lane: what is sent first there is done first. */
export type InLane = <T>(
  lane: string,
  act: (connection: pg.PoolClient) => Promise<T>,
) => Promise<T>;

/**
 * Lends one connection to all who use the same lane at a time, for statements that follow each other without
 * waiting. A lane in which something went wrong gets nobody new, and its connection is thrown away.
 */
export function createLanes(pool: pg.Pool): InLane {
  const lanes = new Map<string, Lane>();

  function open(name: string): Lane {
    const lane: Lane = { connection: pool.connect(), users: 0, problem: null };
    lanes.set(name, lane);
    return lane;
  }

  async function leave(name: string, lane: Lane): Promise<void> {
    lane.users -= 1;
    if (lane.problem === null && lane.users > 0) return;
    if (lanes.get(name) === lane) lanes.delete(name);
    if (lane.users > 0) return;
    const connection = await lane.connection.catch(() => null);
    connection?.release(lane.problem ?? undefined);
  }

  return async (name, act) => {
    const lane = lanes.get(name) ?? open(name);
    lane.users += 1;
    try {
      return await act(await lane.connection);
    } catch (error) {
      lane.problem = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      await leave(name, lane);
    }
  };
}
