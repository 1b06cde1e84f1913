/** What the chair's and the secretariat's screens say alike. */
export const conduct = {
  sending: 'Đang gửi…',
  ways: 'Các trang của phiên họp',
  way: {
    prepare: 'Chuẩn bị',
    office: 'Tổng hợp',
    console: 'Điều hành',
    podium: 'Chủ trì',
    session: 'Dự họp',
  },
  otherScreen: 'Trang này dành cho người khác',
  otherScreenHint: 'Với vai trò của tài khoản này trong phiên họp, hãy dùng trang dự họp.',
  toSession: 'Vào trang dự họp',

  changedMeanwhile: 'Người khác vừa sửa thành:',
  takeTheirs: 'Lấy bản mới',
  keepMine: 'Giữ bản của tôi',

  present: 'Có mặt {{present}}/{{members}}',
  quorumReached: 'Đủ số thành viên (cần {{needed}})',
  quorumShort: 'Chưa đủ, cần {{needed}}',
  quorumGone: 'Không còn đủ, cần {{needed}}',
  quorumLost: 'Không còn đủ số thành viên: có mặt {{present}}, cần {{needed}}.',
  remotely: '{{count}} từ xa',

  online: 'Thiết bị đang kết nối',
  silent: 'Thiết bị im lặng quá 15 giây',
  offline: 'Thiết bị chưa kết nối',

  findPerson: 'Tìm theo chức vụ hoặc tên đơn vị',
  nobodyFound: 'Không tìm thấy ai.',
  moreFound: 'Còn {{count}} người. Hãy gõ thêm chữ để tìm.',
} as const;
