import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { MeetingId } from '@e-cabinet/domain';
import type { Logger } from 'pino';

/** The built program, beside this one; it talks to the server like any tablet. */
const PROGRAM = new URL('../../../simulated-cabinet/dist/main.js', import.meta.url);

export interface SimulatedCabinets {
  /** Starts a cabinet for a meeting; it is one and the same if asked twice. */
  start(meetingId: MeetingId, url: string): void;
  stop(meetingId: MeetingId): void;
  isRunning(meetingId: MeetingId): boolean;
  stopAll(): void;
}

/** Simulated cabinets, a process each: their work is not the server's. */
export function simulatedCabinets(logger: Logger): SimulatedCabinets {
  const running = new Map<MeetingId, ChildProcess>();
  return {
    start(meetingId, url) {
      if (running.has(meetingId)) return;
      const child = fork(fileURLToPath(PROGRAM), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      running.set(meetingId, child);
      child.once('exit', (code) => {
        // It may have been started anew before the stopped one was gone.
        if (running.get(meetingId) === child) running.delete(meetingId);
        logger.info({ meetingId, code }, 'simulated cabinet ended');
      });
      child.send({ url, meetingId });
    },
    stop(meetingId) {
      running.get(meetingId)?.kill();
      running.delete(meetingId);
    },
    isRunning: (meetingId) => running.has(meetingId),
    stopAll() {
      for (const child of running.values()) child.kill();
    },
  };
}
