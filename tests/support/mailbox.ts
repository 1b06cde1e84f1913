import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A letter as the mail server has it. */
export interface ReceivedLetter {
  readonly to: readonly string[];
  readonly from: string;
  /** With its headers, the transfer encoding undone. */
  readonly text: string;
}

/** A real mail server on a free port, which keeps what it takes. */
export interface Mailbox {
  readonly url: URL;
  readonly letters: readonly ReceivedLetter[];
  /** These addresses it refuses for good. */
  refuse(address: string): void;
  stop(): Promise<void>;
}

/** @param port 0: any free one */
export async function startMailbox(port = 0): Promise<Mailbox> {
  const letters: ReceivedLetter[] = [];
  const refused = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const problem = Object.assign(new Error('No such mailbox'), { responseCode: 550 });
      done(refused.has(address) ? problem : null);
    },
    onData(stream, { envelope }, done) {
      text(stream).then((raw) => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        letters.push({
          to: envelope.rcptTo.map(({ address }) => address),
          from,
          text: decoded(raw),
        });
        done();
      }, done);
    },
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const { port: given } = server.server.address() as AddressInfo;
  return {
    url: new URL(`smtp://127.0.0.1:${given}`),
    letters,
    refuse: (address) => void refused.add(address),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Headers as they are; the body, or each part of it, out of base64 or quoted-printable. */
function decoded(raw: string): string {
  const at = raw.indexOf('\r\n\r\n');
  const [head, body] = [raw.slice(0, at), raw.slice(at + 4)];
  const boundary = /^content-type: *multipart\/[^\n]*\n?[^\n]*boundary="([^"]+)"/im.exec(head)?.[1];
  if (boundary) {
    const parts = body.split(`--${boundary}`).slice(1, -1);
    return `${head}\n\n${parts.map((part) => decoded(part.trimStart())).join('\n')}`;
  }
  const encoding = /^content-transfer-encoding: *(\S+)/im.exec(head)?.[1]?.toLowerCase();
  if (encoding === 'base64') return `${head}\n\n${Buffer.from(body, 'base64').toString('utf8')}`;
  if (encoding !== 'quoted-printable') return `${head}\n\n${body}`;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return `${head}\n\n${Buffer.from(bytes, 'latin1').toString('utf8')}`;
}
