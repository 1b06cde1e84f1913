import type { ReadinessCheck } from '@e-cabinet/domain';

export const READINESS_WORDS = {
  picture: 'bridge.check.picture',
  sound: 'bridge.check.sound',
  line: 'bridge.check.line',
  papers: 'bridge.check.papers',
} as const satisfies Record<ReadinessCheck, string>;

/** Devices that most points have; others may have been reported before. */
export const DEVICE_WORDS = [
  'bridge.device.codec',
  'bridge.device.screen',
  'bridge.device.microphone',
  'bridge.device.speaker',
  'bridge.device.power',
  'bridge.device.spareLine',
] as const;
