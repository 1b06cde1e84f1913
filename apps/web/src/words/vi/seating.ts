/** The map of the room while the session goes on. */
export const seating = {
  open: 'Sơ đồ chỗ ngồi',
  head: 'Đầu phòng',
  free: 'Trống',
  state: {
    invited: 'Được mời',
    present: 'Có mặt',
    registered: 'Đăng ký phát biểu',
    speaking: 'Đang phát biểu',
    spoken: 'Đã phát biểu',
    absent: 'Vắng mặt',
  },
  states: 'Trạng thái, số người',
} as const;
