import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import { createLog } from '../logs.ts';
import { simulatedCabinets } from './simulated-cabinet.ts';

it('a cabinet that is started right after being stopped stays, when the stopped one ends', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const lines = new PassThrough();
  const cabinets = simulatedCabinets(createLog('info', lines));
  onTestFinished(() => {
    cabinets.stopAll();
    silent.closeAllConnections();
    silent.close();
  });
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  cabinets.start('meeting', url);
  cabinets.stop('meeting');
  cabinets.start('meeting', url);
  const [line] = await once(lines, 'data');
  expect(String(line)).toContain('simulated cabinet ended');
  expect(cabinets.isRunning('meeting')).toBe(true);
});
