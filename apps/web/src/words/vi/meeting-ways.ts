/** From one page of a session to its others, for those who lead and prepare it. */
export const meetingWays = {
  ways: 'Các trang của phiên họp',
  way: {
    prepare: 'Chuẩn bị',
    office: 'Tổng hợp',
    console: 'Điều hành',
    podium: 'Chủ trì',
    session: 'Dự họp',
  },
} as const;
