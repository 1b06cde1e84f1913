export const agendaList = {
  restricted: 'Restricted',
  late: 'Added late',
  unread_one: '1 unread',
  unread_other: '{{count}} unread',
  recalled_one: '{{count}} recalled',
  recalled_other: '{{count}} recalled',
  positionAsked: 'Position asked',
} as const;
