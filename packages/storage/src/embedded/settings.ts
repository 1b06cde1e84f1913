/** What the process of the embedded database is told when it is started. */
export interface EmbeddedSettings {
  /** Directory that belongs to the database alone; made when missing. */
  readonly dataDir: string;
  /** Whether an answered commit has been forced to disk. Only tests have a reason to say false. */
  readonly synced: boolean;
  /** An empty directory, for nobody else, of the Unix socket; removed at the end. */
  readonly socketDir: string;
  /** How long to wait for a process that still has the directory open, in ms. */
  readonly patienceMs: number;
}

/** What the process of the embedded database says to the one that started it. */
export type EmbeddedReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string };
