import { readFileSync } from 'node:fs';
import { resourceUsage } from 'node:process';
import type { InspectionRefusal } from '@e-cabinet/protocol';

/**
 * The refusal for what pdf.js throws; it knows its own errors by name and others by message only.
 * @param room bytes of memory that no honest file of this size needs
 */
export function refusalFor(error: unknown, room: number): InspectionRefusal {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'PasswordException') return { refusal: 'pdf-encrypted' };
  // A handler other than the standard one: the file opens with a certificate.
  if (/unknown encryption method/i.test(message)) return { refusal: 'pdf-encrypted' };
  if (isExhausted(error) || peakMemory() > room) return { refusal: 'pdf-too-complex' };
  return { refusal: 'pdf-broken' };
}

/** Whether the error tells of memory or the stack having run out. */
export function isExhausted(error: unknown): boolean {
  return error instanceof Error && /call stack|allocation failed|array length/i.test(error.message);
}

/** Bytes. pdf.js takes a failed allocation for a fault of the file, so how much was taken is asked too. */
const peakMemory = () => (ownPeak() ?? resourceUsage().maxRSS) * 1_024;

/** KiB that this program has taken; the maximum in its resource usage begins with what the server that started it takes. */
function ownPeak(): number | null {
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) || null;
  } catch {
    // Elsewhere than on Linux.
    return null;
  }
}
