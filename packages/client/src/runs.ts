import type { Recorded } from '@e-cabinet/domain';
import type { Joined } from '@e-cabinet/protocol';
import type { Heard, Replica } from '@e-cabinet/sync';

/** One step of a replica: what was held before, what is held now, and what came in between. */
export interface Run {
  /** null at the very start. */
  readonly before: Replica | null;
  readonly after: Replica;
  /** In order, as this seat may see them; null where a snapshot took the place of what was held. */
  readonly events: readonly Recorded[] | null;
  /** They are told late: the line was cut or silent when they happened. */
  readonly late: boolean;
}

/** Tells of every step of a replica; keeps none of them. */
export class Runs {
  readonly #listeners = new Set<(run: Run) => void>();
  #arriving: Pick<Run, 'before' | 'events'> | null = null;
  /** The line was down since the last join. */
  cut = false;

  listen(listener: (run: Run) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  heard(heard: Heard, before: Replica | null, after: Replica | null, late: boolean): void {
    this.#tell({ before, events: freshIn(heard, before) }, after, late);
  }

  /** A join was answered; the step is taken once its state is folded in. */
  joined({ state }: Joined, before: Replica | null): void {
    this.#arriving = { before, events: freshInState(state, before) };
  }

  settled(after: Replica | null): void {
    if (this.#arriving) this.#tell(this.#arriving, after, this.cut);
    this.#arriving = null;
    this.cut = false;
  }

  #tell(step: Pick<Run, 'before' | 'events'>, after: Replica | null, late: boolean): void {
    if (!after || after === step.before) return;
    for (const listener of this.#listeners) listener({ ...step, after, late });
  }
}

function freshIn(heard: Heard, before: Replica | null): readonly Recorded[] {
  if (heard.kind === 'events') return beyond(heard.batch.events, before?.version ?? 0);
  return beyond(heard.events, before?.mineVersion ?? 0);
}

/** Own acts reach their seat beside the rest, and perhaps in both. */
function freshInState(state: Joined['state'], before: Replica | null): readonly Recorded[] | null {
  if (state.kind !== 'events' || !before) return null;
  const own = new Map(beyond(state.mine, before.mineVersion).map((mine) => [mine.version, mine]));
  const seen = beyond(state.events, before.version).filter(({ version }) => !own.has(version));
  return [...seen, ...own.values()].sort((a, b) => a.version - b.version);
}

function beyond(events: readonly Recorded[], version: number): readonly Recorded[] {
  return events.filter((recorded) => recorded.version > version);
}
