export const reason = {
  label: 'Lý do (được ghi vào diễn biến phiên họp)',
  labelOptional: 'Lý do (không bắt buộc)',
  missing: 'Cần ghi lý do.',
} as const;
