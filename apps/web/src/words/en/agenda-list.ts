export const agendaList = {
  restricted: 'Restricted',
  late: 'Added late',
  unread_one: '1 unread',
  unread_other: '{{count}} unread',
  positionAsked: 'Position asked',
} as const;
