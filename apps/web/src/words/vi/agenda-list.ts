export const agendaList = {
  restricted: 'Hạn chế',
  late: 'Bổ sung',
  unread_other: '{{count}} chưa đọc',
  recalled_other: '{{count}} đã thu hồi',
  positionAsked: 'Cần ý kiến',
} as const;
