import type { Page } from '@playwright/test';

type Values = Record<string, unknown>;

/** As text, for it runs on the page: the database of the device, opened and read as any script there can. */
const OPEN = `
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const name = 'e-cabinet-device';
  const opening = indexedDB.open(name);
  // Nothing is kept, or it was just forgotten: to look must not begin it anew.
  opening.onupgradeneeded = () => opening.transaction.abort();
  const database = await settled(opening).catch(() => null);
  const store = (name) => database.transaction(name, 'readwrite').objectStore(name);
  const owner = database && await settled(store('owner').get('owner'));
  const sealed = owner && await settled(store('records').get('values'));
  const additionalData = new TextEncoder().encode(JSON.stringify(['e-cabinet/record/1', 'values']));
  const cipher = (iv) => ({ name: 'AES-GCM', iv, additionalData });`;

const READ = `(async () => {
  ${OPEN}
  if (!sealed) { database?.close(); return null; }
  const bytes = new Uint8Array(sealed);
  const plain = await crypto.subtle.decrypt(cipher(bytes.slice(0, 12)), owner.key, bytes.slice(12));
  database.close();
  return new TextDecoder().decode(plain);
})()`;

const COUNT = `(async () => {
  ${OPEN}
  const papers = owner && await settled(store('papers').count());
  database?.close();
  return papers ?? null;
})()`;

/** How many papers the device keeps; null when it keeps nothing of anybody. */
export function keptPapers(page: Page): Promise<number | null> {
  return page.evaluate<number | null>(COUNT);
}

/** What the device keeps of its person beside papers and meetings; null when it keeps nothing. */
export async function keptValues(page: Page): Promise<Values | null> {
  const text = await page.evaluate<string | null>(READ);
  return text === null ? null : (JSON.parse(text) as Values);
}

/** Puts something else in its place. */
export async function rewriteKept(page: Page, values: Values): Promise<void> {
  await page.evaluate(`(async () => {
    ${OPEN}
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(${JSON.stringify(JSON.stringify(values))});
    const sealedAnew = await crypto.subtle.encrypt(cipher(iv), owner.key, plain);
    const whole = await new Blob([iv, sealedAnew]).arrayBuffer();
    await settled(store('records').put(whole, 'values'));
    database.close();
  })()`);
}
