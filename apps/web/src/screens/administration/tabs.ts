/** The parts of administering a body, by their place in the address. */
export const ADMINISTRATION_TABS = [
  'people',
  'units',
  'body',
  'types',
  'rooms',
  'calendar',
  'mail',
  'sign-ins',
] as const;
export type AdministrationTab = (typeof ADMINISTRATION_TABS)[number];

export function tabOf(text: string | undefined): AdministrationTab {
  return ADMINISTRATION_TABS.find((tab) => tab === text) ?? 'people';
}

/** The address of a part, or of one thing in it; the body stands in it for those who administer several. */
export function wayTo(bodyId: string, tab: AdministrationTab, one?: string): string {
  const path = ['/administration', tab, ...(one ? [encodeURIComponent(one)] : [])].join('/');
  return `${path}?body=${encodeURIComponent(bodyId)}`;
}

/** In the place of a person's id: somebody who is being added. */
export const NEW = 'new';
