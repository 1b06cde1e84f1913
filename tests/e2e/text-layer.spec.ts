import { expect, expectAccessible, test } from './fixtures.ts';
import { handOn } from './hand.ts';
import { openPaper, sheet } from './reading-hand.ts';

test('a page whose text cannot be laid over it is read, and says what does not work there', async ({
  server,
  person,
}) => {
  const page = await openPaper(server, person);
  const words = sheet(page, 1).locator('[data-text-layer] span').first();
  const sentence = page.getByText(/không chọn, tìm và tô sáng chữ được/);
  await expect(words).toBeAttached();
  await expect(sentence).toHaveCount(0);
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  // The text layer of pdf.js alone reads from a stream that is not asked for more.
  await page.addInitScript(() => {
    globalThis.ReadableStream = new Proxy(ReadableStream, {
      construct(whole, given: [UnderlyingDefaultSource?]) {
        if (given[0] && !given[0].pull) throw new TypeError('no text on this browser');
        return Reflect.construct(whole, given);
      },
    });
  });
  await page.reload();
  await expect(sheet(page, 1).locator('canvas')).toBeVisible();
  await expect(sentence).toBeVisible();
  await expect(words).toHaveCount(0);
  expect(said.join('\n')).toContain('the text of a page cannot be laid over it');
  await handOn(page)('Trang sau');
  await expect(sheet(page, 2).locator('canvas')).toBeVisible();
  await expect(sentence).toBeVisible();
  await expectAccessible(page);
});
