import { keepsSomething } from '../offline/device-name.ts';
import type { AnswerName } from '../offline/kept-answer.ts';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';

/** The server's answer; while it cannot be reached, the last one that this device has kept. */
export async function askOrKept<T>(
  name: AnswerName,
  path: string,
  signal: AbortSignal,
): Promise<Answer<T>> {
  const answer = await ask<T>('GET', path, undefined, signal);
  if (answer.ok || answer.refusal !== 'unreachable' || !keepsSomething()) return answer;
  const { keptAnswer } = await import('../offline/kept-answer.ts');
  const kept = await keptAnswer(name);
  return kept === undefined ? answer : { ok: true, value: kept as T };
}
