import type { Response } from 'express';

/** Papers are kept by the browser for a day; on a shared tablet the next person must not find them there. */
export function forgetPapers(response: Response): Response {
  return response.set('Clear-Site-Data', '"cache"');
}
