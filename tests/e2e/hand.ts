import type { Locator, Page } from '@playwright/test';

/** Presses the first button of a name, on a page or in a part of it; a text is the whole name. */
export function handOn(where: Page | Locator) {
  return (name: string | RegExp): Promise<void> =>
    where
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
}

/** Follows the first link of a name; a text is the whole name. */
export function follow(page: Page, name: string | RegExp): Promise<void> {
  return page
    .getByRole('link', { name, exact: typeof name === 'string' })
    .first()
    .click();
}
