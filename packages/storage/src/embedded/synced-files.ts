import fs from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type ModuleOptions = Parameters<NodeFS['init']>[1];

/** The part of Emscripten's NODEFS (its own file system over node:fs) that is completed here. */
interface NodeFiles {
  stream_ops: { fsync?: (stream: OpenFile) => number };
  tryFSOperation<T>(operation: () => T): T;
}

interface OpenFile {
  /** The descriptor node:fs knows the file by. */
  nfd: number;
}

/**
 * PGlite's directory on disk with a real fsync. Emscripten's NODEFS has none, and a missing one
 * counts as success, so Postgres would believe that everything it wrote is on the disk.
 */
export class SyncedFiles extends NodeFS {
  override async init(pg: PGlite, options: ModuleOptions): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    return {
      emscriptenOpts: {
        ...emscriptenOpts,
        preRun: [...(emscriptenOpts.preRun ?? []), (module: { FS: unknown }) => addSync(module.FS)],
      },
    };
  }
}

/** A failure becomes the error number Postgres expects; it then stops, as it must (fsync is never retried). */
function addSync(emscriptenFiles: unknown): void {
  const nodeFiles = (emscriptenFiles as { filesystems: { NODEFS: NodeFiles } }).filesystems.NODEFS;
  nodeFiles.stream_ops.fsync = (file) => {
    nodeFiles.tryFSOperation(() => fs.fsyncSync(file.nfd));
    return 0;
  };
}
