import type pg from 'pg';

/**
 * Lends `act` one connection, on which it begins and ends its transaction itself (several statements
 * then share a trip to the database). When it throws, everything is rolled back and the error passed
 * on; a connection that cannot even roll back is thrown away.
 */
export async function onConnection<T>(
  pool: pg.Pool,
  act: (connection: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const connection = await pool.connect();
  try {
    const result = await act(connection);
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
