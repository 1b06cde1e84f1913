import type { Translation } from '../translation.ts';
import type { reader as source } from '../vi/reader.ts';

export const reader = {
  more: 'View',
  arrangement: 'Arrangement of pages',
  scroll: 'Scroll through',
  single: 'One page at a time',
  double: 'Two pages side by side',
  doubleHint: 'when the screen is held across',
  rotate: 'Rotate pages to the right',
  rotateHint: 'private notes show again when pages stand as before',
  linkToPage: 'Go to page {{page}}',
  leaving: 'Open an outside address?',
  leavingHint: 'The paper leads out of the meeting system. The address opens in a new browser tab.',
  leave: 'Open in a new tab',
  notPrinted: 'Papers of the session cannot be printed from this system.',
  largeType: 'Large type and reading aloud',
  smallerType: 'Smaller type',
  largerType: 'Larger type',
  backToPages: 'Back to the pages',
  readAloud: 'Read aloud',
  pause: 'Pause',
  resume: 'Go on',
  stop: 'Stop',
  noVoice: 'This device has no Vietnamese voice. One can be added in the settings of the device.',
  noText: 'This page has no text to read; it may be a scan.',
} as const satisfies Translation<typeof source>;
