/** A session that repeats, each a session of its own. */
export const series = {
  title: 'Họp định kỳ',
  rhythm: 'Lặp lại',
  once: 'Không lặp lại',
  week: 'Hằng tuần',
  month: 'Hằng tháng',
  times: 'Số phiên họp',
  monthHint:
    'Cùng thứ, cùng tuần trong tháng; nếu rơi vào tuần thứ năm thì lấy tuần cuối cùng của tháng.',
  hint: 'Mỗi phiên họp được tạo riêng, cùng tên và cùng giờ; sửa từng phiên ở phần chuẩn bị.',
  dates: 'Ngày họp',
  create_other: 'Tạo {{count}} phiên họp',
  begun_other: 'Đã tạo {{made}} trên {{count}} phiên họp',
  begunHint: 'Các phiên đã tạo được giữ nguyên. Tạo tiếp chỉ làm phần còn thiếu, không tạo trùng.',
  made: 'Đã tạo',
  half: 'Đang tạo dở',
  notMade: 'Chưa tạo',
  goOn: 'Tạo tiếp phần còn lại',
  leave: 'Về danh sách phiên họp',
} as const;
