import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../support/source-files.ts';
import { answering, freePort, lastWordsOf, runFor } from './server-process.ts';

export const HAS_NGINX = spawnSync('nginx', ['-v']).status === 0;

export interface ClusterProxy {
  readonly url: string;
  /** The last it has logged. */
  output(): string;
  stop(): Promise<void>;
}

/** The nginx of the cluster with its own configuration; only the names of the servers and its paths are other ones. */
export async function startProxy(servers: {
  readonly server: string;
  readonly 'server-two': string;
}): Promise<ClusterProxy> {
  const directory = mkdtempSync(path.join(tmpdir(), 'e-cabinet-nginx-'));
  for (const each of ['body', 'proxy']) mkdirSync(path.join(directory, each));
  const port = await freePort();
  const configuration = readFileSync(path.join(ROOT, 'docker/nginx.conf'), 'utf8')
    .replace('server server:8080', `server ${new URL(servers.server).host}`)
    .replace('server server-two:8080', `server ${new URL(servers['server-two']).host}`)
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replaceAll('/tmp/nginx', `${directory}/nginx`);
  const file = path.join(directory, 'nginx.conf');
  writeFileSync(file, configuration);
  const { PATH = '' } = process.env;
  const child = runFor('nginx', ['-c', file, '-g', 'daemon off; error_log stderr;'], { PATH });
  const url = `http://127.0.0.1:${port}`;
  const output = lastWordsOf(child);
  await answering(child, output, url);
  return {
    url,
    output,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
