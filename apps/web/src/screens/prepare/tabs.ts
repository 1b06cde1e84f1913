/** The parts of preparing a meeting, by their place in the address. */
export const PREPARE_TABS = [
  'agenda',
  'papers',
  'participants',
  'receipts',
  'positions',
  'details',
] as const;
export type PrepareTab = (typeof PREPARE_TABS)[number];

export function tabOf(text: string | undefined): PrepareTab {
  return PREPARE_TABS.find((tab) => tab === text) ?? 'agenda';
}
