/** What an invited unit does: it names who of its people will attend. */
export const attendees = {
  title: 'Phân công người dự',
  nobody: 'Chưa phân công ai',
  count_other: 'Đã phân công {{count}} người',
  until:
    'Đơn vị phân công và rút tên được cho đến khi phiên họp khai mạc, dự kiến {{time}}, {{date}}.',
  opened:
    'Phiên họp đã khai mạc lúc {{time}}: đơn vị không phân công hoặc rút tên được nữa. Cần thay đổi, đề nghị liên hệ thư ký phiên họp.',
  cancelled: 'Phiên họp đã hủy: không còn phân công người dự.',
  invitedTo: 'Nội dung đơn vị được mời',
  wholeSession: 'Cả phiên họp',
  named: 'Người được phân công',
  takeBack: 'Rút tên',
  takeBackNamed: 'Rút tên: {{name}}',
  people: 'Chọn người của {{unit}}',
  find: 'Tìm người của đơn vị',
  name: 'Phân công',
  nameNamed: 'Phân công: {{name}}',
  isNamed: 'Đã phân công',
  isInvited: 'Đã được mời riêng',
  oneself: 'Phân công chính mình?',
  oneselfHint:
    'Tài khoản này sẽ vào phiên họp với tư cách người dự và không phân công thêm hoặc rút tên được nữa. Nên phân công những người khác trước.',
} as const;
