export const checkIn = {
  kicker: 'Điểm danh',
  title: 'Xác nhận có mặt tại phiên họp',
  room: 'Tại phòng họp',
  roomHint: 'Có mặt tại địa điểm họp',
  remote: 'Từ xa',
  remoteHint: 'Dự qua đường truyền',
} as const;
