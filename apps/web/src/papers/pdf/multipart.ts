/** Bytes of a file that are asked for, the end exclusive. */
export interface Run {
  readonly begin: number;
  readonly end: number;
}

/** A run of bytes of a file. */
export interface Part {
  readonly begin: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Ends the head of a part. */
const EMPTY_LINE = [13, 10, 13, 10] as const;
const CONTENT_RANGE = /^content-range: *bytes (\d+)-(\d+)\//im;

/** Whether an answer brings several ranges (RFC 9110, section 15.3.7.2). */
export function isSeveral({ status, headers }: Response): boolean {
  return status === 206 && /^multipart\/byteranges/i.test(headers.get('content-type') ?? '');
}

/** The parts of such an answer; how long each is stands in its head, so that no boundary is looked for. */
export function partsOf(body: Uint8Array<ArrayBuffer>): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; ; ) {
    const end = endOfHead(body, at);
    if (end === null) return parts;
    const head = new TextDecoder('latin1').decode(body.subarray(at, end));
    const [, first, last] = CONTENT_RANGE.exec(head) ?? [];
    if (first === undefined || last === undefined) return parts;
    const length = Number(last) - Number(first) + 1;
    parts.push({ begin: Number(first), bytes: body.slice(end, end + length) });
    at = end + length;
  }
}

function endOfHead(body: Uint8Array, from: number): number | null {
  for (
    let at = body.indexOf(EMPTY_LINE[0], from);
    at >= 0;
    at = body.indexOf(EMPTY_LINE[0], at + 1)
  ) {
    if (EMPTY_LINE.every((byte, index) => body[at + index] === byte)) return at + EMPTY_LINE.length;
  }
  return null;
}
