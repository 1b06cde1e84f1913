export const checkIn = {
  kicker: 'Điểm danh',
  title: 'Xác nhận có mặt tại phiên họp',
  room: 'Tại phòng họp',
  remote: 'Từ xa',
} as const;
