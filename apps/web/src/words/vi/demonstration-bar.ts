export const demonstrationBar = {
  badge: 'Trình diễn',
  youAre: 'Đang ngồi ghế:',
  change: 'Đổi chức vụ',
  start: 'Bật nội các mô phỏng',
  stop: 'Dừng',
  running: 'Nội các mô phỏng đang chạy',
  what: 'Mọi thành viên và điểm cầu khác tham dự tự động; ghế của bạn do bạn điều khiển.',
  guide: 'Hướng dẫn',
  guideTitle: 'Dùng thử một phiên họp từ ghế này',
  hide: 'Ẩn hướng dẫn',
  more: 'Đổi chức vụ, nội các mô phỏng, hướng dẫn',
  door: {
    chair: 'Vào bàn chủ trì',
    secretariat: 'Vào bàn thư ký',
    session: 'Vào phiên họp',
    bridge: 'Vào màn hình điểm cầu',
    screen: 'Vào màn hình phòng họp',
  },
  steps: {
    start:
      'Bấm “Bật nội các mô phỏng”: các thành viên và điểm cầu khác tự tham dự; ghế của bạn do bạn điều khiển.',
    another: 'Bấm “Đổi chức vụ” để ngồi ghế khác; ghế vừa rời lại do mô phỏng điều khiển.',
    chair: {
      open: 'Vào bàn chủ trì, điểm danh. Khi đủ số thành viên, bấm “Khai mạc phiên họp”.',
      lead: 'Nút lớn ở cuối màn hình luôn là bước tiếp theo: bắt đầu nội dung, mời phát biểu.',
      vote: 'Đến lúc biểu quyết: bấm “Bắt đầu biểu quyết”, xem phiếu đến, rồi kết thúc và kết luận.',
    },
    members: {
      enter:
        'Vào phiên họp và điểm danh. Ghế Thủ tướng do mô phỏng điều khiển, phiên họp tự diễn ra.',
      read: 'Chọn một nội dung bên trái để đọc tài liệu và cho ý kiến trước.',
      vote: 'Khi có biểu quyết, chạm một câu trả lời và gửi; chờ hiện “Đã ghi nhận”.',
      floor: 'Bấm “Phát biểu” để đăng ký; hoặc “Đổi chức vụ” để ngồi ghế Thủ tướng.',
    },
    advisers: {
      read: 'Đọc tài liệu như thành viên được đọc; theo dõi biểu quyết, không bỏ phiếu.',
    },
    secretariat: {
      prepare: 'Ở trang chính, mở “Công việc thư ký” để xem chương trình, tài liệu, thành phần.',
      console: 'Vào bàn thư ký: xem điểm danh, điểm cầu, danh sách phát biểu.',
      conclude: 'Soạn kết luận của nội dung đang họp; Thủ tướng xác nhận.',
    },
    presenter: {
      wait: 'Vào phiên họp, chờ đến nội dung mình trình bày.',
      show: 'Mở tài liệu, bấm “Trình bày”: mọi màn hình lật trang theo.',
    },
    units: {
      name: 'Ngồi ghế Chánh Văn phòng Cục, vào phiên họp và chạm tên từng người để phân công.',
      attend: 'Đổi sang ghế của người vừa được phân công: chỉ thấy nội dung mà đơn vị được mời.',
    },
    bridge: {
      report: 'Ghi người chủ trì, số người dự, bốn mục kiểm tra, rồi bấm “Báo sẵn sàng”.',
      floor: 'Khi đang họp, bấm “Đăng ký phát biểu” và theo dõi thứ tự của điểm cầu.',
      cut: 'Thử rút dây mạng một phút rồi cắm lại: xem danh sách diễn biến đã lỡ.',
    },
    administrator: {
      people: 'Quản trị cơ quan, đơn vị, tài khoản; không đọc được tài liệu.',
    },
  },
} as const;
