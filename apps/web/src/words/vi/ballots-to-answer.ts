export const ballotsToAnswer = {
  title: 'Phiếu lấy ý kiến',
  deadline: 'Hạn trả lời: {{moment}}',
  draftHelp: 'Soạn giúp thành viên',
  left_other: 'Còn {{count}} câu chưa trả lời',
  state: {
    'in-time': 'Trong hạn',
    'due-soon': 'Sắp đến hạn',
    overdue: 'Quá hạn',
    answered: 'Đã trả lời đủ',
    recalled: 'Đã thu hồi',
    closed: 'Đã kết thúc',
  },
  answered_other: 'Phiếu không còn câu cần trả lời ({{count}})',
} as const;
