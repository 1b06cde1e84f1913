/**
 * Loaded into the process of the embedded database by `--require`: keeps, in `<dataDir>.disk`, what a
 * power cut could not take from `dataDir`. power-cut.ts puts the directory together again from it.
 *
 * The model is a strict reading of POSIX: bytes and length of a file are safe once it was fsynced; its
 * name is safe once the file or its directory was fsynced afterwards; a removed or replaced name may
 * come back until its directory was fsynced. What is there when the process starts is safe.
 */
const fs = require('node:fs');
const path = require('node:path');
const { syncBuiltinESMExports } = require('node:module');

const PAGE_BYTES = 8192;
const real = { ...fs };
const { dataDir } = JSON.parse(process.argv[2] ?? '{}');
const record = `${dataDir}.disk`;
const contents = path.join(record, 'contents');
const journal = path.join(record, 'journal');

/** Identity of a file for as long as it exists: an inode's number is given out again after its end. */
const identities = new Map();
/** Pages written since the last fsync, by identity. */
const dirtyPages = new Map();
/** Directories whose names are safe. */
const safeDirectories = new Set();
let made = 0;

function note(entry) {
  real.appendFileSync(journal, `${JSON.stringify(entry)}\n`);
}

function identityOf(inode) {
  let identity = identities.get(inode);
  if (identity === undefined) {
    made += 1;
    identity = made;
    identities.set(inode, identity);
    note({ identity, inode });
  }
  return identity;
}

function isRecorded(file) {
  return file === dataDir || file.startsWith(`${dataDir}/`);
}

function pathOf(descriptor) {
  return real.readlinkSync(`/proc/self/fd/${descriptor}`);
}

function forget(file) {
  try {
    identities.delete(real.lstatSync(file).ino);
  } catch {
    // There was nothing of that name.
  }
}

function markDirty(descriptor, position, bytes) {
  const { ino, size } = real.fstatSync(descriptor);
  const identity = identityOf(ino);
  const pages = dirtyPages.get(identity) ?? new Set();
  const start = typeof position === 'number' ? position : Math.max(0, size - bytes);
  const last = Math.floor((start + bytes - 1) / PAGE_BYTES);
  for (let page = Math.floor(start / PAGE_BYTES); page <= last; page += 1) pages.add(page);
  dirtyPages.set(identity, pages);
}

/** Copies what changed since the last fsync, then the length. */
function keepContent(descriptor, identity, size) {
  const flags = fs.constants.O_RDWR | fs.constants.O_CREAT;
  const writable = real.openSync(path.join(contents, String(identity)), flags);
  const buffer = Buffer.alloc(PAGE_BYTES);
  for (const page of dirtyPages.get(identity) ?? []) {
    const read = real.readSync(descriptor, buffer, 0, PAGE_BYTES, page * PAGE_BYTES);
    if (read > 0) real.writeSync(writable, buffer, 0, read, page * PAGE_BYTES);
  }
  real.ftruncateSync(writable, size);
  real.closeSync(writable);
  dirtyPages.delete(identity);
}

function keepDirectory(directory) {
  const names = {};
  for (const entry of real.readdirSync(directory, { withFileTypes: true })) {
    const { ino } = real.lstatSync(path.join(directory, entry.name));
    names[entry.name] = entry.isDirectory() ? 'directory' : identityOf(ino);
  }
  safeDirectories.add(directory);
  note({ synced: 'directory', path: path.relative(dataDir, directory), names });
  // One that was moved here brings along what is in it.
  for (const [name, what] of Object.entries(names)) {
    const inside = path.join(directory, name);
    if (what === 'directory' && !safeDirectories.has(inside)) keepDirectory(inside);
  }
}

function keep(descriptor) {
  const file = pathOf(descriptor);
  if (!isRecorded(file)) return;
  const status = real.fstatSync(descriptor);
  if (status.isDirectory()) return keepDirectory(file);
  const identity = identityOf(status.ino);
  keepContent(descriptor, identity, status.size);
  if (status.nlink > 0) note({ synced: 'file', path: path.relative(dataDir, file), identity });
}

/** Everything that was there before this process is safe. */
function keepContents(directory) {
  for (const entry of real.readdirSync(directory, { withFileTypes: true })) {
    const file = path.join(directory, entry.name);
    if (entry.isDirectory()) keepContents(file);
    else real.copyFileSync(file, path.join(contents, String(identityOf(real.lstatSync(file).ino))));
  }
}

real.rmSync(record, { recursive: true, force: true });
real.mkdirSync(contents, { recursive: true });
real.mkdirSync(dataDir, { recursive: true });
keepContents(dataDir);
keepDirectory(dataDir);

fs.writeSync = (descriptor, buffer, ...rest) => {
  const written = real.writeSync(descriptor, buffer, ...rest);
  if (isRecorded(pathOf(descriptor))) markDirty(descriptor, rest[2], written);
  return written;
};
for (const name of ['fsyncSync', 'fdatasyncSync']) {
  fs[name] = (descriptor) => {
    real[name](descriptor);
    keep(descriptor);
  };
}
fs.unlinkSync = (file) => {
  forget(file);
  real.unlinkSync(file);
};
fs.renameSync = (from, to) => {
  forget(to);
  real.renameSync(from, to);
};
syncBuiltinESMExports();
