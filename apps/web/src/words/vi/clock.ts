export const clock = {
  remaining: 'Thời gian còn lại',
  left: 'Còn {{duration}}',
  over: 'Đã hết thời gian',
  paused: 'Tạm dừng',
} as const;
