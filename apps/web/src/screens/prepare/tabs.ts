import { isInWriting, type Meeting } from '@e-cabinet/domain';

/** The parts of preparing a meeting, by their place in the address. */
export const PREPARE_TABS = [
  'agenda',
  'dossiers',
  'papers',
  'participants',
  'receipts',
  'positions',
  'details',
  'seating',
] as const;
export type PrepareTab = (typeof PREPARE_TABS)[number];

export function tabOf(text: string | undefined): PrepareTab {
  return PREPARE_TABS.find((tab) => tab === text) ?? 'agenda';
}

/** In writing nobody states a position beforehand, and nobody sits anywhere. */
export function tabsOf(meeting: Pick<Meeting, 'details'>): readonly PrepareTab[] {
  if (!isInWriting(meeting)) return PREPARE_TABS;
  return PREPARE_TABS.filter((tab) => tab !== 'positions' && tab !== 'seating');
}
