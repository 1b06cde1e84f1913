/**
 * Loaded into the process of the embedded database by `--require`: from the moment `<dataDir>.fails`
 * exists, no fsync succeeds any more.
 */
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { dataDir } = JSON.parse(process.argv[2] ?? '{}');
const { fsyncSync } = fs;

fs.fsyncSync = (descriptor) => {
  if (fs.existsSync(`${dataDir}.fails`)) {
    throw Object.assign(new Error('EIO: i/o error, fsync'), { code: 'EIO', syscall: 'fsync' });
  }
  fsyncSync(descriptor);
};
syncBuiltinESMExports();
