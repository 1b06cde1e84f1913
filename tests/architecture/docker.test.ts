import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SETTINGS, uploadLimits } from '@e-cabinet/server';
import { describe, expect, it } from 'vitest';
import { parseDocument, type ScalarTag } from 'yaml';
import { ROOT } from '../support/source-files.ts';

interface Service {
  readonly image?: string;
  /** null: as it is set where Compose runs, if it is. */
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly depends_on?: Readonly<Record<string, { condition: string; restart?: boolean }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly ports?: readonly string[] | null;
  readonly volumes?: readonly string[];
  readonly extends?: { readonly file: string; readonly service: string };
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes?: Readonly<Record<string, null>>;
}

const docker = (file: string) => readFileSync(path.join(ROOT, 'docker', file), 'utf8');

/** Compose's own tag: whatever the file below says is taken away. */
const RESET = { tag: '!reset', collection: 'seq', resolve: () => null } as unknown as ScalarTag;

function compose(file: string): Compose {
  const document = parseDocument(docker(file), { customTags: [RESET] });
  expect([...document.errors, ...document.warnings], file).toEqual([]);
  return document.toJS();
}

const one = compose('compose.yaml');
const cluster = compose('compose.cluster.yaml');
const dockerfile = docker('Dockerfile');
const instructions = dockerfile
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line));
const last = (name: string) => instructions.filter((line) => line.startsWith(`${name} `)).at(-1);
/** Set by the image, or wanted by the images of others. */
const OF_OTHERS = /^POSTGRES_/;

describe('compose.yaml', () => {
  it('runs the server, PostgreSQL and Redis, and waits until both are healthy', () => {
    expect(Object.keys(one.services)).toEqual(['server', 'postgres', 'redis']);
    const { depends_on } = one.services.server ?? {};
    expect(depends_on).toEqual({
      postgres: { condition: 'service_healthy' },
      redis: { condition: 'service_healthy' },
    });
    for (const name of ['postgres', 'redis']) {
      expect(one.services[name]?.healthcheck?.test[0], name).toBe('CMD');
    }
  });

  it('opens nothing but the server to the outside', () => {
    const open = Object.entries(one.services).filter(([, { ports }]) => (ports?.length ?? 0) > 0);
    expect(open.map(([name]) => name)).toEqual(['server']);
  });

  it('keeps what must be kept in volumes that it declares', () => {
    const mounted = Object.values(one.services).flatMap(({ volumes = [] }) =>
      volumes.map((volume) => volume.split(':')[0] ?? ''),
    );
    expect(mounted.sort()).toEqual(Object.keys(one.volumes ?? {}).sort());
  });

  it('names only variables that the server knows', () => {
    const named = Object.values(one.services).flatMap(({ environment = {} }) =>
      Object.keys(environment).filter((name) => !OF_OTHERS.test(name)),
    );
    expect(named.filter((name) => !Object.hasOwn(SETTINGS, name))).toEqual([]);
  });

  it('asks how many proxies there are: on an intranet private addresses are those of people, too', () => {
    expect(one.services.server?.environment?.ECABINET_TRUST_PROXY).toMatch(/^\$\{\w+:\?/);
  });

  it('has no default password: each must be set, or nothing starts', () => {
    const values = Object.values(one.services).flatMap(({ environment = {} }) =>
      Object.entries(environment),
    );
    const secret = values.filter(([name]) => /PASSWORD|SECRET|KEY|DATABASE_URL/.test(name));
    expect(secret.length).toBeGreaterThan(2);
    for (const [name, value] of secret) expect(value, name).toMatch(/\$\{\w+:\?[^}]+\}/);
    for (const [name, value] of values) expect(value ?? '', name).not.toMatch(/\$\{\w+:?-/);
    expect(docker('.env.example')).not.toMatch(
      /^(POSTGRES_PASSWORD|ECABINET_SESSION_SECRET|ECABINET_SIGNING_KEY)=\S/m,
    );
  });

  it('asks for exactly the variables that .env.example lists', () => {
    const asked = new Set(
      [...docker('compose.yaml').matchAll(/\$\{(\w+)/g)].map(([, name]) => name),
    );
    const listed = [...docker('.env.example').matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual([...asked].sort());
  });
});

describe('compose.cluster.yaml', () => {
  it('puts two servers behind a proxy, which alone is open to the outside', () => {
    expect(Object.keys(cluster.services)).toEqual(['server', 'server-two', 'proxy']);
    expect(cluster.services['server-two']?.extends).toEqual({
      file: 'compose.yaml',
      service: 'server',
    });
    const open = Object.entries(cluster.services).filter(
      ([, { ports }]) => (ports?.length ?? 0) > 0,
    );
    expect(open.map(([name]) => name)).toEqual(['proxy']);
  });

  it('starts each server after what it needs, and the proxy after, and again with, the servers', () => {
    const { 'server-two': second, proxy } = cluster.services;
    expect(second?.depends_on).toEqual(one.services.server?.depends_on);
    const followed = { condition: 'service_healthy', restart: true };
    expect(proxy?.depends_on).toEqual({ server: followed, 'server-two': followed });
    expect(proxy?.healthcheck?.test.join(' ')).toContain('http://127.0.0.1:8080/health');
    expect(last('HEALTHCHECK')).toContain('/health');
  });

  it('leads the proxy to every server, with WebSockets', () => {
    const nginx = docker('nginx.conf');
    const upstreams = [...nginx.matchAll(/^\s+server ([\w-]+):8080/gm)].map(([, name]) => name);
    expect(upstreams).toEqual(['server', 'server-two']);
    expect(nginx).toContain('proxy_set_header Upgrade $http_upgrade;');
    expect(nginx).toContain('proxy_set_header Connection $connection_upgrade;');
    expect(nginx.split('{').length).toBe(nginx.split('}').length);
  });

  it('never holds a server to be dead: nginx would let one WebSocket in every few seconds', () => {
    const upstreams = docker('nginx.conf').match(/^\s+server [\w-]+:8080.*/gm) ?? [];
    expect(upstreams.map((line) => / max_fails=0;/.test(line))).toEqual([true, true]);
  });

  it('says how people came, where TLS ends in front of it', () => {
    const nginx = docker('nginx.conf');
    expect(nginx).toContain('proxy_set_header X-Forwarded-Proto $forwarded_proto;');
    expect(nginx).toMatch(/map \$http_x_forwarded_proto \$forwarded_proto \{[^}]*https https;/);
    expect(nginx).toContain('proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;');
  });

  it('lets the largest paper through, streamed, and waits while it is looked through', () => {
    const nginx = docker('nginx.conf');
    const megabytes = Number(/client_max_body_size (\d+)m;/.exec(nginx)?.[1]);
    expect(megabytes).toBeGreaterThan(SETTINGS.ECABINET_UPLOAD_LIMIT_MB.otherwise);
    expect(nginx).toContain('proxy_request_buffering off;');
    const minutes = Number(/proxy_read_timeout (\d+)m;/.exec(nginx)?.[1]);
    expect(minutes * 60_000).toBeGreaterThan(uploadLimits.totalMs);
  });

  const hasNginx = spawnSync('nginx', ['-v']).status === 0;
  it.runIf(hasNginx)('has a proxy configuration that nginx accepts', () => {
    const hosts = /server (server|server-two):8080/g;
    const directory = mkdtempSync(path.join(tmpdir(), 'e-cabinet-nginx-'));
    // Names of the cluster are not known here.
    const text = docker('nginx.conf')
      .replace(hosts, 'server 127.0.0.1:8080')
      .replaceAll('/tmp/nginx', `${directory}/nginx`);
    const file = path.join(directory, 'nginx.conf');
    writeFileSync(file, text);
    const checked = spawnSync('nginx', ['-t', '-c', file]);
    rmSync(directory, { recursive: true });
    expect(checked.status, checked.stderr.toString()).toBe(0);
  });
});

describe('the image', () => {
  it('runs as somebody without rights', () => {
    expect(last('USER')).toBe('USER node');
    const user = instructions.indexOf('USER node');
    const start = instructions.findIndex((line) => line.startsWith('CMD '));
    expect(user).toBeGreaterThan(0);
    expect(start).toBeGreaterThan(user);
  });

  it('starts node without a shell in between, so that the stop signal reaches it', () => {
    expect(last('CMD')).toBe(
      'CMD ["node", "--max-semi-space-size=64", "apps/server/dist/main.js"]',
    );
    expect(last('HEALTHCHECK')).toContain('CMD ["node"');
    expect(last('ENTRYPOINT')).toBeUndefined();
  });

  it('sets only variables that the server knows, and holds no secret', () => {
    const set = [...(last('ENV') ?? '').matchAll(/(\w+)=/g)].map(([, name]) => name ?? '');
    expect(set.length).toBeGreaterThan(0);
    expect(set.filter((name) => !Object.hasOwn(SETTINGS, name))).toEqual([]);
    expect(dockerfile).not.toMatch(/SECRET|PASSWORD|TOKEN/);
  });
});
