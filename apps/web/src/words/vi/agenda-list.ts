export const agendaList = {
  restricted: 'Hạn chế',
  late: 'Bổ sung',
  unread_other: '{{count}} chưa đọc',
  positionAsked: 'Chưa cho ý kiến',
} as const;
