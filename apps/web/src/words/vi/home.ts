/** What the home page and the first page of a session say alike. */
export const home = {
  when: 'Thời gian',
  place: 'Địa điểm',
  seat: 'Tham dự với vai trò',
  due: 'Đã đến giờ họp',
  inDays_other: 'Còn {{count}} ngày nữa',
  in: 'Còn {{duration}} nữa',
  soon: 'Bắt đầu sau',
  owed: 'Việc cần làm',
} as const;
