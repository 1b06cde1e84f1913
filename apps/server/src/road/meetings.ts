import type { MeetingId } from '@e-cabinet/domain';
import type { EventLog } from '@e-cabinet/sync';
import type { Logger } from 'pino';
import type { Signer } from '../sealing/signing-key.ts';
import { Coalesce } from './coalesce.ts';
import { InTurn } from './in-turn.ts';
import { type LiveMeeting, loadMeeting, type Step } from './live-meeting.ts';

/** A meeting nobody asked for in this time is forgotten; its log is read again when somebody does. */
const IDLE_MS = 10 * 60_000;

export interface OpenMeeting {
  readonly live: LiveMeeting;
  readonly turn: InTurn;
  /** Tells followers what has moved, a little later and together. */
  readonly telling: Coalesce;
}

export interface MeetingsParts {
  readonly log: EventLog;
  readonly logger: Logger;
  readonly signer: Signer;
  readonly now: () => number;
  /** Called for every step, at once. */
  readonly moved: (open: OpenMeeting, step: Step) => void;
  /** Called for steps put together. */
  readonly tell: (step: Step) => void;
  /** Meetings that somebody follows here are kept. */
  readonly isFollowed: (meetingId: MeetingId) => boolean;
  readonly forgotten: (meetingId: MeetingId) => void;
}

interface Kept {
  readonly opening: Promise<OpenMeeting>;
  /** Once it is there. */
  open: OpenMeeting | null;
  usedAt: number;
}

/** The meetings this process keeps folded in memory. */
export class Meetings {
  readonly #parts: MeetingsParts;
  readonly #kept = new Map<MeetingId, Kept>();

  constructor(parts: MeetingsParts) {
    this.#parts = parts;
  }

  open(meetingId: MeetingId): Promise<OpenMeeting> {
    const kept = this.#kept.get(meetingId) ?? this.#load(meetingId);
    kept.usedAt = this.#parts.now();
    return kept.opening;
  }

  /** The meeting if it is in memory already. */
  peek(meetingId: MeetingId): Promise<OpenMeeting> | undefined {
    return this.#kept.get(meetingId)?.opening;
  }

  /** Commands of the meeting wait here, or are being recorded. */
  isBusy(meetingId: MeetingId): boolean {
    return this.#kept.get(meetingId)?.open?.turn.isBusy ?? false;
  }

  ids(): readonly MeetingId[] {
    return [...this.#kept.keys()];
  }

  /** Meetings of the process that another process has moved on. */
  async lookAround(): Promise<void> {
    const versions = await this.#parts.log.versions(this.ids());
    await Promise.all(
      [...versions].map(async ([meetingId, version]) => {
        const open = await this.peek(meetingId);
        if (open && open.live.version < version) await open.turn.look();
      }),
    );
  }

  forgetIdle(): void {
    const before = this.#parts.now() - IDLE_MS;
    for (const [meetingId, { usedAt }] of this.#kept) {
      if (usedAt > before || this.#parts.isFollowed(meetingId)) continue;
      this.#forget(meetingId);
    }
  }

  /** Lets go of a meeting that does not exist: anybody may ask for any id. */
  forgetUnknown({ live }: OpenMeeting): void {
    if (live.version === 0 && !this.#parts.isFollowed(live.meeting.id)) {
      this.#forget(live.meeting.id);
    }
  }

  #forget(meetingId: MeetingId): void {
    this.#kept.delete(meetingId);
    this.#parts.forgotten(meetingId);
  }

  /** Resolves when every command taken in so far is answered. */
  async drain(): Promise<void> {
    const all = [...this.#kept.values()].map(async ({ opening }) => {
      const { turn, telling } = await opening;
      await turn.idle();
      telling.flush();
    });
    await Promise.allSettled(all);
  }

  #load(meetingId: MeetingId): Kept {
    const { log, logger, signer, moved, tell } = this.#parts;
    const opening = loadMeeting(log, meetingId).then((live) => {
      const telling = new Coalesce(tell, () => open.turn.isBusy);
      const turn = new InTurn({
        log,
        live,
        signer,
        moved: (step) => {
          moved(open, step);
          telling.add(step);
        },
        failed: (fault) => logger.error({ meetingId, err: fault }, 'turn failed'),
      });
      const open: OpenMeeting = { live, turn, telling };
      return open;
    });
    const kept: Kept = { opening, open: null, usedAt: this.#parts.now() };
    this.#kept.set(meetingId, kept);
    opening.then(
      (open) => {
        kept.open = open;
      },
      () => this.#kept.delete(meetingId),
    );
    return kept;
  }
}
