/** What the chair's and the secretariat's screens say alike. */
export const conduct = {
  sending: 'Đang gửi…',
  otherScreen: 'Trang này dành cho người khác',
  otherScreenHint: 'Với vai trò của tài khoản này trong phiên họp, hãy dùng trang dự họp.',
  toSession: 'Vào trang dự họp',

  changedMeanwhile: 'Người khác vừa sửa thành:',
  takeTheirs: 'Lấy bản mới',
  keepMine: 'Giữ bản của tôi',

  quorumLost: 'Không còn đủ số thành viên: có mặt {{present}}, cần {{needed}}.',

  findPerson: 'Tìm theo chức vụ hoặc tên đơn vị',
  nobodyFound: 'Không tìm thấy ai.',
  moreFound: 'Còn {{count}} người. Hãy gõ thêm chữ để tìm.',
} as const;
