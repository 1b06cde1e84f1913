import type { Page } from '@playwright/test';

type Values = Record<string, unknown>;

/** As text, for it runs on the page: the database of the device, opened and read as any script there can. */
const OPEN = `
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  // Nothing is kept, or it was just forgotten: to look must not begin it anew.
  const open = (name) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.transaction.abort();
    return settled(opening).catch(() => null);
  };
  const database = await open('e-cabinet-device');
  const store = (name) => database.transaction(name, 'readwrite').objectStore(name);
  const owner = database && await settled(store('owner').get('owner'));
  const openers = owner && await open('e-cabinet-device-opener');
  const opener = openers && await settled(openers.transaction('opener').objectStore('opener').get('opener'));
  openers?.close();
  const cipher = (iv, ...place) => ({
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(JSON.stringify(place)),
  });
  const parted = (sealed) => [new Uint8Array(sealed, 0, 12), new Uint8Array(sealed, 12)];
  const unwrapped = async () => {
    const [iv, bytes] = parted(owner.wrapped);
    const place = cipher(iv, 'e-cabinet/device/1', owner.personId);
    return crypto.subtle.unwrapKey('raw', bytes, opener.key, place, 'AES-GCM', false, ['encrypt', 'decrypt']);
  };
  const key = opener && await unwrapped();`;

const READ = `(async () => {
  ${OPEN}
  if (!key) { database?.close(); return null; }
  const values = {};
  for (const name of await settled(store('records').getAllKeys())) {
    if (!name.startsWith('value ')) continue;
    const [iv, bytes] = parted(await settled(store('records').get(name)));
    const plain = await crypto.subtle.decrypt(cipher(iv, 'e-cabinet/record/1', name), key, bytes);
    values[name.slice('value '.length)] = JSON.parse(new TextDecoder().decode(plain));
  }
  database.close();
  return values;
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

/** What the device keeps of its person beside papers and meetings; null when it keeps nothing, or behind a lock. */
export function keptValues(page: Page): Promise<Values | null> {
  return page.evaluate<Values | null>(READ);
}

/** Puts something else in its place. */
export async function rewriteKept(page: Page, values: Values): Promise<void> {
  await page.evaluate(`(async () => {
    ${OPEN}
    for (const name of await settled(store('records').getAllKeys()))
      if (name.startsWith('value ')) await settled(store('records').delete(name));
    for (const [name, value] of Object.entries(${JSON.stringify(values)})) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(value));
      const place = cipher(iv, 'e-cabinet/record/1', 'value ' + name);
      const whole = await new Blob([iv, await crypto.subtle.encrypt(place, key, plain)]).arrayBuffer();
      await settled(store('records').put(whole, 'value ' + name));
    }
    database.close();
  })()`);
}
