import type pg from 'pg';

/**
 * Runs `act` on one connection between BEGIN and COMMIT. When it throws, everything is rolled back and
 * the error passed on; a connection that cannot even roll back is thrown away.
 */
export async function inTransaction<T>(
  pool: pg.Pool,
  act: (connection: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const connection = await pool.connect();
  try {
    await connection.query('begin');
    const result = await act(connection);
    await connection.query('commit');
    connection.release();
    return result;
  } catch (error) {
    await giveUp(connection);
    throw error;
  }
}

async function giveUp(connection: pg.PoolClient): Promise<void> {
  try {
    await connection.query('rollback');
    connection.release();
  } catch (error) {
    connection.release(error instanceof Error ? error : true);
  }
}
