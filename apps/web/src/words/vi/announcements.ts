export const announcements = {
  label: 'Thông báo',
  at: 'Thông báo lúc {{time}}:',
  acknowledge: 'Đã nhận thông báo',
} as const;
