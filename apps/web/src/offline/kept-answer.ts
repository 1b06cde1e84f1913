import { keptDevice } from './device.ts';

/** What the server answered last, of the answers that a start without a network needs. */
export type AnswerName = 'me' | 'home';

export const recordOf = (name: AnswerName) => `answer ${name}`;

/** @returns undefined: nothing is kept, or nothing that may still be opened */
export async function keptAnswer(name: AnswerName): Promise<unknown> {
  try {
    return await (await keptDevice())?.kept(recordOf(name));
  } catch {
    return undefined;
  }
}
