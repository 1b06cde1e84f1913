export const notices = {
  title: 'Thông báo',
  unread_other: '{{count}} thông báo chưa đọc',
  readAll: 'Đánh dấu đã đọc tất cả',
  old_other: 'Thông báo đã đọc ({{count}})',
  kind: {
    'ballot-sent': 'Có phiếu lấy ý kiến cần trả lời trước {{until}}',
    'ballot-reminder': 'Phiếu lấy ý kiến chưa trả lời, hạn {{until}}',
    'ballot-due': 'Phiếu lấy ý kiến chưa trả lời đã đến hạn: {{until}}',
    'ballot-overdue': 'Phiếu lấy ý kiến chưa trả lời đã quá hạn: {{until}}',
    'ballot-extended': 'Phiếu lấy ý kiến được gia hạn đến {{until}}',
    'ballot-recalled': 'Phiếu lấy ý kiến hạn {{until}} đã được thu hồi',
    'session-invited': 'Được mời dự phiên họp lúc {{until}}',
    'session-moved': 'Phiên họp đổi thời gian hoặc địa điểm, nay lúc {{until}}',
    'session-papers': 'Tài liệu phiên họp lúc {{until}} có thay đổi',
    'session-cancelled': 'Phiên họp lúc {{until}} không diễn ra',
  },
} as const;
