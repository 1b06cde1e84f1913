import type { Me, SetUpRequest } from '@e-cabinet/protocol';
import type { Answer } from './answer.ts';
import { ask } from './ask.ts';

export function setUp(request: SetUpRequest): Promise<Answer<Me>> {
  return ask('POST', '/api/set-up', request);
}
