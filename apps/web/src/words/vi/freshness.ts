export const freshness = {
  live: 'Trực tiếp',
  behind: 'Chậm {{duration}}',
  behindSpoken: 'Dữ liệu đang chậm',
  connecting: 'Đang kết nối lại',
  offline: 'Mất kết nối từ {{time}}',
  offlineHint: 'Nội dung bên dưới là của thời điểm đó. Hệ thống đang tự kết nối lại.',
} as const;
