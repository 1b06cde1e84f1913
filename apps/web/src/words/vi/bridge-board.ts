export const bridgeBoard = {
  none: 'Phiên họp không có điểm cầu.',
  find: 'Tìm điểm cầu',
  ready: 'Sẵn sàng',
  lost: 'Mất kết nối',
  people: 'Người dự',
  state: {
    ready: 'Sẵn sàng',
    notReady: 'Chưa sẵn sàng',
    unreported: 'Chưa báo cáo',
    lost: 'Mất kết nối',
  },
  lostFor: 'Mất kết nối {{clock}}',
  head_other: '{{count}} người',
  lag: 'trễ {{ms}} ms',
  missing: 'Chưa đạt: {{checks}}',
  check: {
    picture: 'hình',
    sound: 'tiếng',
    line: 'đường truyền',
    papers: 'tài liệu',
  },
} as const;
