import type { Translation } from '../translation.ts';
import type { deviceLock as source } from '../vi/device-lock.ts';

export const deviceLock = {
  title: 'Lock the papers on this device',
  lead: 'Papers, notes and drafts on this device will open only with the face, finger or PIN that opens the device, also without a network. You unlock them once each time you open the system.',
  onLead: 'Next time, the papers, notes and drafts on this device will wait until you unlock them.',
  lockedLead:
    'The papers, notes and drafts on this device are locked. If the device cannot unlock them any more, sign out and sign in again: papers are fetched anew, and notes come back from the server.',
  on: 'On',
  turnOn: 'Turn the lock on',
  turnOff: 'Turn the lock off',
  locked: 'The papers on this device are locked',
  open: 'Unlock the papers',
  openHint:
    'Use the face, finger or PIN of the device to open the papers, notes and drafts kept on it.',
  later: 'Later',
  laterHint:
    'With a network papers can still be read from the server. What you write before unlocking lasts until the page is closed.',
  refused:
    'The device did not recognise you, or you cancelled. Nothing has changed and nothing is lost. Try again.',
  unavailable:
    'The browser cannot use the lock of the device now. Nothing has changed and nothing is lost. Try again later.',
  noFunction:
    'The lock of this device, or this browser, cannot make a key for the papers, so it cannot be turned on. Papers on this device are still encrypted, and destroyed when you sign out.',
  noDomain:
    'The system is open under a numeric (IP) address, so the lock cannot be turned on. Open it by its name.',
  noDeviceLock:
    'This device has no face, finger or PIN that the browser can use, so the lock cannot be turned on. Papers on this device are still encrypted, and destroyed when you sign out.',
} as const satisfies Translation<typeof source>;
