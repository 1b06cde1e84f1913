import { v4 } from 'uuid';

/**
 * A UUID in lower case, for what this device makes in a meeting. (Not `crypto.randomUUID`: browsers
 * keep that from pages without TLS, such as a demonstration in a local network.)
 */
export function newId(): string {
  return v4();
}
