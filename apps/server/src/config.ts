import path from 'node:path';
import type { DatabaseSettings } from '@e-cabinet/storage';
import type { LogLevel } from './logs.ts';
import type { SmtpSettings } from './notices/mailer.ts';
import type { QuietHours } from './notices/quiet-hours.ts';
import { SETTINGS, type Setting, type Values } from './settings.ts';

/** Everything that differs between one installation and another. */
export interface Config {
  readonly production: boolean;
  /** Everything this machine keeps: the embedded records, files of papers, the secrets made at first start. */
  readonly dataDir: string;
  readonly database: DatabaseSettings;
  readonly redisUrl: string | null;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Decides Secure cookies and the only origin of requests; null: whatever host is asked, as on one's own machine. */
  readonly publicUrl: URL | null;
  /** As Express's "trust proxy": off, a number of proxies, or their addresses. */
  readonly trustProxy: false | number | readonly string[];
  readonly sessions: {
    /** The first signs, all are accepted; null: made at the first start and kept in `dataDir`. */
    readonly secrets: readonly string[] | null;
    readonly idleSeconds: number;
    readonly longestSeconds: number;
  };
  /** For how long a device opens what it keeps, without contact; 0: devices keep nothing. */
  readonly offlineDays: number;
  /** Signs receipts and result sheets, 32 bytes in base64; null: made at the first start and kept in `dataDir`. */
  readonly signingKey: string | null;
  readonly demonstration: boolean;
  readonly logLevel: LogLevel;
  readonly uploadLimitBytes: number;
  readonly language: 'vi' | 'en';
  /** null: notices are shown in the application alone. */
  readonly smtp: SmtpSettings | null;
  /** How many minutes the clocks here are ahead of UTC: when a day begins, what an e-mail calls "17:00". */
  readonly offsetMinutes: number;
  /** When no e-mail goes out; null: it goes at any hour. */
  readonly quietHours: QuietHours | null;
  /** How long requests under way may take to end at a stop. */
  readonly stopSeconds: number;
}

interface Problem {
  readonly variable: string;
  readonly found: string;
  readonly expected: string;
}

/** Everything that is wrong with the environment, at once; values are described, never quoted: some are secrets. */
export class ConfigError extends Error {
  constructor(problems: readonly Problem[]) {
    const lines = problems.map(
      (each) => `  ${each.variable}: ${each.found}; expected ${each.expected}`,
    );
    super(`The environment is not right:\n${lines.join('\n')}`);
    this.name = 'ConfigError';
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration of this process. The only place that reads its environment. */
export function configOfProcess(): Config {
  return readConfig(process.env);
}

/** @throws ConfigError naming every variable that is wrong */
export function readConfig(environment: Environment): Config {
  const problems: Problem[] = [];
  const values = readValues(environment, problems);
  problems.push(
    ...unknownVariables(environment),
    ...missingInProduction(values),
    ...missingForMail(values),
  );
  if (problems.length > 0) throw new ConfigError(problems);
  return configOf(values);
}

function readValues(environment: Environment, problems: Problem[]): Values {
  const read = (variable: string, setting: Setting<unknown>): unknown => {
    const text = environment[variable]?.trim() ?? '';
    if (text === '') return setting.otherwise;
    const result = setting.read.safeParse(text);
    if (result.success) return result.data;
    problems.push({ variable, found: shapeOf(text), expected: setting.expected });
    return setting.otherwise;
  };
  return Object.fromEntries(
    Object.entries(SETTINGS).map(([name, each]) => [name, read(name, each as Setting<unknown>)]),
  ) as unknown as Values;
}

function shapeOf(text: string): string {
  if (/^-?\d+$/.test(text)) return `a whole number of ${text.length} digits`;
  if (URL.canParse(text) && text.includes('://'))
    return `a URL beginning ${new URL(text).protocol}//`;
  return `a text of ${text.length} characters`;
}

function unknownVariables(environment: Environment): Problem[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('ECABINET_') && !(name in SETTINGS))
    .map((variable) => ({
      variable,
      found: 'not a setting',
      expected: `one of ${Object.keys(SETTINGS)
        .filter((name) => name.startsWith('ECABINET_'))
        .join(', ')}`,
    }));
}

/**
 * Several servers share a PostgreSQL: a secret of each its own would sign people out at every other
 * request, a key of each its own would give one ballot two receipts.
 */
function missingInProduction(values: Values): Problem[] {
  if (values.NODE_ENV !== 'production' || !values.DATABASE_URL) return [];
  const needed = [
    'ECABINET_SESSION_SECRET',
    'ECABINET_SIGNING_KEY',
    'ECABINET_PUBLIC_URL',
  ] as const;
  return missing(values, needed, 'nothing, in production with PostgreSQL');
}

/** A letter has a sender, and a link that leads here. */
function missingForMail(values: Values): Problem[] {
  if (values.ECABINET_SMTP_URL === null) return [];
  const needed = ['ECABINET_MAIL_FROM', 'ECABINET_PUBLIC_URL'] as const;
  return missing(values, needed, 'nothing, with ECABINET_SMTP_URL');
}

function missing(values: Values, needed: readonly (keyof Values)[], found: string): Problem[] {
  return needed
    .filter((variable) => values[variable] === null)
    .map((variable) => ({ variable, found, expected: SETTINGS[variable].expected }));
}

function configOf(values: Values): Config {
  const demonstration = isDemonstration(values);
  const publicUrl = values.ECABINET_PUBLIC_URL;
  return {
    production: values.NODE_ENV === 'production',
    dataDir: path.resolve(values.ECABINET_DATA_DIR),
    database: databaseOf(values),
    redisUrl: values.REDIS_URL,
    // Whoever reaches a demonstration may sign in as anybody: other machines reach it only when asked for.
    host: values.HOST ?? (demonstration ? '127.0.0.1' : '0.0.0.0'),
    port: values.PORT,
    publicUrl,
    trustProxy: values.ECABINET_TRUST_PROXY ?? proxiesFor(publicUrl),
    sessions: {
      secrets: values.ECABINET_SESSION_SECRET,
      idleSeconds: values.ECABINET_SESSION_IDLE_HOURS * 3_600,
      longestSeconds: values.ECABINET_SESSION_DAYS * 86_400,
    },
    offlineDays: values.ECABINET_OFFLINE_DAYS,
    signingKey: values.ECABINET_SIGNING_KEY,
    demonstration,
    logLevel: values.ECABINET_LOG_LEVEL,
    uploadLimitBytes: values.ECABINET_UPLOAD_LIMIT_MB * 1024 * 1024,
    language: values.ECABINET_LANGUAGE,
    smtp: smtpOf(values),
    offsetMinutes: minutesOf(values.ECABINET_UTC_OFFSET),
    quietHours: hoursOf(values.ECABINET_QUIET_HOURS),
    stopSeconds: values.ECABINET_STOP_SECONDS,
  };
}

function smtpOf({ ECABINET_SMTP_URL: url, ECABINET_MAIL_FROM: from }: Values): SmtpSettings | null {
  return url && from ? { url, from } : null;
}

/** Of a text like +07:00. */
function hoursOf(hours: string): QuietHours | null {
  const [from = 0, to = 0] = hours.split('-').map(Number);
  return hours === 'off' ? null : { from, to };
}

function minutesOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** Never by itself in production, never by itself on a database that others may share. */
function isDemonstration(values: Values): boolean {
  if (values.ECABINET_DEMONSTRATION !== 'auto') return values.ECABINET_DEMONSTRATION === 'on';
  return values.DATABASE_URL === null && values.NODE_ENV !== 'production';
}

function databaseOf(values: Values): DatabaseSettings {
  if (values.DATABASE_URL !== null) {
    const connections = values.ECABINET_DATABASE_CONNECTIONS;
    return { kind: 'postgres', url: values.DATABASE_URL, connections };
  }
  const dataDir = path.resolve(values.ECABINET_DATA_DIR, 'records');
  return { kind: 'embedded', dataDir, synced: values.ECABINET_EMBEDDED_SYNC };
}

/** The server speaks plain HTTP: behind https there is a proxy, nearby. */
function proxiesFor(publicUrl: URL | null): false | readonly string[] {
  return publicUrl?.protocol === 'https:' ? ['loopback', 'linklocal', 'uniquelocal'] : false;
}
