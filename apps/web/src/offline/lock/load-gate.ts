import { addWords } from '../../words/start-words.ts';

/** With its words, and apart from the page: what these need is no concern of devices without a lock. */
export async function loadGate() {
  const [gate] = await Promise.all([import('./DeviceGate.tsx'), addWords(['entrance'])]);
  return { default: gate.DeviceGate };
}
