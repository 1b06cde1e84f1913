import { createTransport } from 'nodemailer';
import type { Message } from './words.ts';

/** An entry for the calendar of whoever gets the letter. */
export interface Attachment {
  readonly method: 'REQUEST' | 'CANCEL';
  /** RFC 5545. */
  readonly content: string;
}

export interface Letter extends Message {
  readonly to: string;
  /** The same at every attempt: a mail server that took it twice knows it again. */
  readonly id: string;
  readonly entry?: Attachment | undefined;
}

/** Where letters go out. */
export interface Mailer {
  /** The address that letters come from. */
  readonly from: string;
  /** @throws MailRefused when the address will never be taken, Error when it may be tried again */
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** The mail server does not take letters for this address. */
export class MailRefused extends Error {}

/** A mail server that does not answer within this time is away. */
const PATIENCE_MS = 20_000;

export interface SmtpSettings {
  readonly url: URL;
  readonly from: string;
}

export function createMailer({ url, from }: SmtpSettings): Mailer {
  const transport = createTransport({
    host: url.hostname,
    port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587),
    secure: url.protocol === 'smtps:',
    ...(url.username && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    from,
    async send({ to, subject, text, id, entry }) {
      try {
        const messageId = `<${id}@${domain}>`;
        // As an object: a text would be read as a list of addresses.
        const letter = { from, to: { name: '', address: to }, subject, text, messageId };
        await transport.sendMail({ ...letter, ...(entry && { icalEvent: entry }) });
      } catch (error) {
        throw isRefusedAddress(error) ? new MailRefused(String(error)) : error;
      }
    },
    close: () => transport.close(),
  };
}

/** RFC 5321: 5yz after RCPT TO is for good; anything else may be a matter of the mail server's settings. */
function isRefusedAddress(error: unknown): boolean {
  const { command, responseCode = 0 } = error as { command?: string; responseCode?: number };
  return command === 'RCPT TO' && responseCode >= 500;
}
