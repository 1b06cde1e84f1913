import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://cabinet:secret-of-the-database@records/cabinet',
  ECABINET_PUBLIC_URL: 'https://cabinet.example.gov.vn',
  ECABINET_SESSION_SECRET: 'a-secret-of-at-least-thirty-two-characters',
  ECABINET_SIGNING_KEY: 'c2l4dGVlbiB0aW1lcyB0d28gaXMgdGhpcnR5LXR3byE=',
};

function complaintAbout(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('the environment was taken');
}

describe('an empty environment', () => {
  const config = readConfig({});

  test('is the demonstration on one’s own machine, with synced embedded records', () => {
    expect(config).toMatchObject({
      production: false,
      demonstration: true,
      host: '127.0.0.1',
      port: 8080,
      redisUrl: null,
      publicUrl: null,
      trustProxy: false,
      uploadLimitBytes: 200 * 1024 * 1024,
      language: 'vi',
      database: { kind: 'embedded', synced: true },
    });
    expect(config.database).toMatchObject({ dataDir: `${config.dataDir}/records` });
  });

  test('variables that are empty are as good as absent', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', ECABINET_DEMONSTRATION: '' })).toEqual(config);
  });
});

describe('the mail server', () => {
  const MAIL = {
    ECABINET_SMTP_URL: 'smtps://notices:secret-of-the-mailbox@mail.example.gov.vn',
    ECABINET_MAIL_FROM: 'e-cabinet@example.gov.vn',
    ECABINET_PUBLIC_URL: 'https://cabinet.example.gov.vn',
  };

  test('is none unless it is given, and then has a sender', () => {
    expect(readConfig({}).smtp).toBe(null);
    expect(readConfig(MAIL).smtp?.from).toBe('e-cabinet@example.gov.vn');
    expect(readConfig(MAIL).smtp?.url.hostname).toBe('mail.example.gov.vn');
  });

  test.each(['ECABINET_MAIL_FROM', 'ECABINET_PUBLIC_URL'])('is not used without %s', (variable) => {
    const complaint = complaintAbout({ ...MAIL, [variable]: '' });
    expect(complaint).toContain(variable);
    expect(complaint).not.toContain('secret-of-the-mailbox');
  });
});

describe('the clocks of the installation', () => {
  test.each([
    [{}, { from: 22, to: 6 }],
    [{ ECABINET_QUIET_HOURS: '0-5' }, { from: 0, to: 5 }],
    [{ ECABINET_QUIET_HOURS: 'off' }, null],
  ])('the quiet hours: %j', (environment, hours) => {
    expect(readConfig(environment).quietHours).toEqual(hours);
  });

  test.each(['22', '24-6', '6-6', 'night'])('quiet hours of %s are none', (hours) => {
    expect(complaintAbout({ ECABINET_QUIET_HOURS: hours })).toContain('ECABINET_QUIET_HOURS');
  });

  test.each([
    [{}, 420],
    [{ ECABINET_UTC_OFFSET: '+00:00' }, 0],
    [{ ECABINET_UTC_OFFSET: '-03:30' }, -210],
  ])('%o are so many minutes ahead of UTC: %i', (environment, minutes) => {
    expect(readConfig(environment).offsetMinutes).toBe(minutes);
  });

  test.each(['7', '+7:00', '+15:00', 'Asia/Ho_Chi_Minh'])('%s is refused', (offset) => {
    expect(complaintAbout({ ECABINET_UTC_OFFSET: offset })).toContain('ECABINET_UTC_OFFSET');
  });
});

describe('the demonstration', () => {
  test.each([
    ['auto', {}, true],
    ['auto', { NODE_ENV: 'production' }, false],
    ['auto', { DATABASE_URL: PRODUCTION.DATABASE_URL }, false],
    ['auto', PRODUCTION, false],
    ['off', {}, false],
    ['on', PRODUCTION, true],
  ])('%s with %o is %s', (wanted, environment, expected) => {
    const config = readConfig({ ...environment, ECABINET_DEMONSTRATION: wanted });
    expect(config.demonstration).toBe(expected);
  });

  test('is reached from other machines only when asked for', () => {
    expect(readConfig({ NODE_ENV: 'production' }).host).toBe('0.0.0.0');
    expect(readConfig({ HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
  });
});

describe('production', () => {
  test('takes what it is given', () => {
    const config = readConfig({
      ...PRODUCTION,
      REDIS_URL: 'rediss://sessions:6379',
      ECABINET_TRUST_PROXY: '10.0.0.0/8, loopback',
      ECABINET_DATABASE_CONNECTIONS: '20',
    });
    expect(config).toMatchObject({
      production: true,
      database: { kind: 'postgres', url: PRODUCTION.DATABASE_URL, connections: 20 },
      redisUrl: 'rediss://sessions:6379',
      trustProxy: ['10.0.0.0/8', 'loopback'],
    });
    expect(config.publicUrl?.origin).toBe('https://cabinet.example.gov.vn');
  });

  test('behind https trusts the proxy that must stand near it', () => {
    expect(readConfig(PRODUCTION).trustProxy).toEqual(['loopback', 'linklocal', 'uniquelocal']);
    expect(readConfig({ ...PRODUCTION, ECABINET_TRUST_PROXY: 'off' }).trustProxy).toBe(false);
    expect(readConfig({ ...PRODUCTION, ECABINET_TRUST_PROXY: '1' }).trustProxy).toBe(1);
  });

  test('with PostgreSQL needs a secret and a key that all servers share, and its address', () => {
    const { NODE_ENV, DATABASE_URL } = PRODUCTION;
    const complaint = complaintAbout({ NODE_ENV, DATABASE_URL });
    expect(complaint).toMatch(/ECABINET_SESSION_SECRET: nothing, .*expected at least 32/);
    expect(complaint).toMatch(/ECABINET_SIGNING_KEY: nothing, .*expected 32 random bytes/);
    expect(complaint).toMatch(/ECABINET_PUBLIC_URL: nothing, .*expected the address/);
  });

  test('a secret is changed by putting a new one in front', () => {
    const [older, newer] = ['o'.repeat(32), 'n'.repeat(32)];
    const config = readConfig({ ...PRODUCTION, ECABINET_SESSION_SECRET: `${newer} ${older}` });
    expect(config.sessions.secrets).toEqual([newer, older]);
  });
});

describe('what is wrong', () => {
  test.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['HOST', 'a host'],
    ['NODE_ENV', 'prod'],
    ['DATABASE_URL', 'mysql://records/cabinet'],
    ['REDIS_URL', 'redis'],
    ['ECABINET_PUBLIC_URL', 'cabinet.example.gov.vn'],
    ['ECABINET_PUBLIC_URL', 'https://cabinet.example.gov.vn/app'],
    ['ECABINET_SESSION_SECRET', 'too short'],
    ['ECABINET_SIGNING_KEY', 'dG9vIHNob3J0'],
    ['ECABINET_DEMONSTRATION', 'yes'],
    ['ECABINET_EMBEDDED_SYNC', 'true'],
    ['ECABINET_TRUST_PROXY', 'everybody'],
    ['ECABINET_UPLOAD_LIMIT_MB', '0'],
    ['ECABINET_LANGUAGE', 'fr'],
    ['ECABINET_LOG_LEVEL', 'loud'],
  ])('%s=%s is named with what is expected', (variable, value) => {
    expect(complaintAbout({ [variable]: value })).toMatch(
      new RegExp(`^The environment is not right:\n  ${variable}: .+; expected .+$`),
    );
  });

  test('is told all at once', () => {
    const complaint = complaintAbout({ PORT: 'x', REDIS_URL: 'x', ECABINET_LANGUAGE: 'x' });
    expect(complaint.split('\n')).toHaveLength(4);
  });

  test('a misspelt setting is not passed over', () => {
    expect(complaintAbout({ ECABINET_DEMO: 'off' })).toContain('ECABINET_DEMO: not a setting');
  });

  test('is described and never quoted: it may be a secret', () => {
    const complaint = complaintAbout({
      DATABASE_URL: 'postgre://cabinet:hunter2@records/cabinet',
      ECABINET_SESSION_SECRET: 'hunter2',
      REDIS_URL: 'hunter2',
    });
    expect(complaint).not.toContain('hunter2');
    expect(complaint).toContain('a URL beginning postgre://');
    expect(complaint).toContain('a text of 7 characters');
  });
});
