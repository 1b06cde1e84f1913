/** Everything that is done to a vote here beside casting each ballot once. */
export const TROUBLES = [
  'sent again before the answer',
  'sent again after the answer',
  'sent again at the other process',
  'sent again after the end',
  'tapped twice',
  'mind changed',
  'line cut',
  'line cut before the answer',
  'line silenced upwards',
  'line silenced downwards',
  'device opened again with what it held',
  'device opened again with nothing',
  'device switched',
  'vote paused',
  'vote resumed',
  'vote closed under fire',
  'voted after the end',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** Counts what was done, by kind. */
export class Troubles {
  readonly #counts = new Map<Trouble, number>();
  readonly #waiting: { readonly total: number; readonly reached: () => void }[] = [];

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  of(kind: Trouble): number {
    return this.#counts.get(kind) ?? 0;
  }

  happened(kind: Trouble): void {
    this.#counts.set(kind, this.of(kind) + 1);
    const { total } = this;
    for (const { total: wanted, reached } of this.#waiting) if (total >= wanted) reached();
  }

  /** Resolves when so many troubles happened, of whatever kind. */
  reach(total: number): Promise<void> {
    return new Promise((reached) => {
      if (this.total >= total) reached();
      else this.#waiting.push({ total, reached });
    });
  }

  toString(): string {
    return TROUBLES.map((kind) => `${kind}: ${this.of(kind)}`).join(', ');
  }
}
