/** Every message of the Postgres protocol but the first: one byte for its kind, four for its length. */
const HEADER_BYTES = 5;
const LENGTH_AT = 1;
const TERMINATE = 'X'.charCodeAt(0);

export interface Arrived {
  /** All messages that are complete now, in one piece; empty while one is under way. */
  readonly messages: Buffer;
  /** The other side has said that it is leaving; nothing after that counts. */
  readonly terminated: boolean;
}

/**
 * Cuts a stream of bytes after its last complete message (PostgreSQL documentation, 54.7 "Message
 * Formats"). The returned function takes what arrived and says what is complete by now.
 */
export function completeMessages(): (arrived: Buffer) => Arrived {
  let waiting: Buffer[] = [];
  let bytes = 0;
  let wanted = HEADER_BYTES;
  return (arrived) => {
    waiting.push(arrived);
    bytes += arrived.length;
    // Keeps a large message from being joined again at every packet.
    if (bytes < wanted) return { messages: Buffer.alloc(0), terminated: false };
    const joined = Buffer.concat(waiting);
    const end = endOfLastMessage(joined);
    const rest = joined.subarray(end);
    waiting = [rest];
    bytes = rest.length;
    wanted = rest.length < HEADER_BYTES ? HEADER_BYTES : lengthAt(rest, 0);
    return { messages: joined.subarray(0, end), terminated: rest[0] === TERMINATE };
  };
}

function endOfLastMessage(bytes: Buffer): number {
  let end = 0;
  while (bytes.length - end >= HEADER_BYTES && bytes[end] !== TERMINATE) {
    const next = end + lengthAt(bytes, end);
    if (next > bytes.length) break;
    end = next;
  }
  return end;
}

/** Of the whole message; the length in it does not count the byte for the kind. */
function lengthAt(bytes: Buffer, start: number): number {
  return LENGTH_AT + bytes.readInt32BE(start + LENGTH_AT);
}
