export const agendaList = {
  restricted: 'Hạn chế',
  late: 'Bổ sung',
  unread_other: '{{count}} chưa đọc',
  positionAsked: 'Cần ý kiến',
} as const;
