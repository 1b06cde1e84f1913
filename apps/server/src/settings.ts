import { z } from 'zod';
import { LOG_LEVELS } from './logs.ts';

/** One variable of the environment: how its text is read, and what an operator is told it should be. */
export interface Setting<T> {
  readonly expected: string;
  readonly read: z.ZodType<T, string>;
  /** Without the variable, or with an empty one. */
  readonly otherwise: T;
}

function setting<T>(expected: string, read: z.ZodType<T, string>, otherwise: NoInfer<T>) {
  return { expected, read, otherwise } satisfies Setting<T>;
}

function optional<T>(expected: string, read: z.ZodType<T, string>) {
  return setting<T | null>(expected, read, null);
}

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

const urlOf = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));

/** An origin: no path, no query, no user. */
const origin = urlOf('http:', 'https:')
  .transform((text) => new URL(text))
  .refine((url) => url.href === `${url.origin}/`);

const addressRange = /^(loopback|linklocal|uniquelocal|[0-9a-fA-F:.]+(\/\d{1,3})?)$/;
const trustProxy = z.union([
  z.literal('off').transform(() => false as const),
  z.string().regex(/^\d$/).transform(Number),
  z
    .string()
    .transform((text) => text.split(',').map((range) => range.trim()))
    .pipe(z.array(z.string().regex(addressRange)).min(1)),
]);

/** The first signs, all are accepted: a secret is changed by putting a new one in front. */
const secrets = z
  .string()
  .transform((text) => text.split(/\s+/).filter(Boolean))
  .pipe(z.array(z.string().min(32)).min(1));

/** The 32 bytes of an Ed25519 private key (RFC 8032), as `openssl rand -base64 32` makes them. */
const signingKey = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);

/** Two whole hours that differ. */
const hours = z.string().regex(/^(?:(2[0-3]|1?\d)-(?!\1$)(?:2[0-3]|1?\d)|off)$/);

const onOrOff = z.enum(['on', 'off']).transform((value) => value === 'on');

/** Every variable that the server knows. Those without a product name are the usual ones of hosts. */
export const SETTINGS = {
  NODE_ENV: setting(
    'production, development or test',
    z.enum(['production', 'development', 'test']),
    'development',
  ),
  PORT: setting('a port, 0 to 65535', wholeNumber(0, 65_535), 8080),
  HOST: optional('an address to listen on', z.string().regex(/^[\w.:-]+$/)),
  DATABASE_URL: optional(
    'postgres://user:password@host:port/name',
    urlOf('postgres:', 'postgresql:'),
  ),
  REDIS_URL: optional('redis://host:port or rediss://host:port', urlOf('redis:', 'rediss:')),
  ECABINET_DATA_DIR: setting('a directory', z.string(), 'data'),
  ECABINET_PUBLIC_URL: optional(
    'the address people use, as https://cabinet.example.gov.vn, without a path',
    origin,
  ),
  ECABINET_SESSION_SECRET: optional(
    'at least 32 characters, random; after it, separated by a space, older ones still accepted',
    secrets,
  ),
  ECABINET_SIGNING_KEY: optional(
    '32 random bytes in base64, the same for all servers: signs receipts of ballots and result sheets',
    signingKey,
  ),
  ECABINET_SESSION_IDLE_HOURS: setting('hours, 1 to 720', wholeNumber(1, 720), 12),
  ECABINET_SESSION_DAYS: setting('days, 1 to 90', wholeNumber(1, 90), 7),
  ECABINET_OFFLINE_DAYS: setting('days, 0 to 90', wholeNumber(0, 90), 14),
  ECABINET_DEMONSTRATION: setting('auto, on or off', z.enum(['auto', 'on', 'off']), 'auto'),
  ECABINET_EMBEDDED_SYNC: setting('on or off', onOrOff, true),
  ECABINET_DATABASE_CONNECTIONS: setting('a number, 2 to 200', wholeNumber(2, 200), 10),
  ECABINET_LOG_LEVEL: setting(`one of ${LOG_LEVELS.join(', ')}`, z.enum(LOG_LEVELS), 'info'),
  ECABINET_TRUST_PROXY: optional(
    'off, the number of proxies, or their addresses and networks separated by commas',
    trustProxy,
  ),
  ECABINET_UPLOAD_LIMIT_MB: setting('megabytes, 1 to 200', wholeNumber(1, 200), 200),
  ECABINET_LANGUAGE: setting('vi or en', z.enum(['vi', 'en']), 'vi'),
  ECABINET_SMTP_URL: optional(
    'the mail server that takes notices, as smtp://user:password@host:587 or smtps://host; none: no e-mail',
    urlOf('smtp:', 'smtps:').transform((text) => new URL(text)),
  ),
  ECABINET_MAIL_FROM: optional('the address that notices come from', z.email()),
  ECABINET_UTC_OFFSET: setting(
    'how far the clocks here are ahead of UTC, as +07:00',
    z.string().regex(/^[+-](0\d|1[0-4]):[0-5]\d$/),
    '+07:00',
  ),
  ECABINET_QUIET_HOURS: setting(
    'the hours at which no e-mail goes out, as 22-6, or off',
    hours,
    '22-6',
  ),
  ECABINET_STOP_SECONDS: setting('seconds, 0 to 300', wholeNumber(0, 300), 10),
};

export type Values = {
  readonly [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name]['otherwise'];
};
