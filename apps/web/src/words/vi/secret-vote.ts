export const secretVote = {
  title: 'Biểu quyết kín',
  kicker: 'Biểu quyết kín · {{item}}',
  key: 'Mã khóa (phải giống trên mọi màn hình):',
  how: 'Biểu quyết kín bảo vệ điều gì, không ngăn được điều gì',
  protects:
    'Người có toàn bộ cơ sở dữ liệu, bản sao lưu và nhật ký hệ thống cũng không biết được ai đã chọn gì. Hệ thống chỉ ghi ai đã nhận quyền bỏ phiếu; phiếu được gửi riêng, không kèm tên, và ai cũng kiểm tra được bảng phiếu.',
  doesNotStop:
    'Không ngăn được: người vận hành theo dõi trực tiếp các kết nối khi đang biểu quyết; việc ép buộc hoặc nhìn vào màn hình; thiết bị hoặc trang đã bị sửa đổi. Nếu tất cả cùng chọn một phương án thì kết quả tự nói lên điều đó.',
  final:
    'Phiếu đã niêm phong thì không đổi được. Nếu mã khóa khác màn hình phòng họp, xin đừng niêm phong và báo thư ký.',
  seal: 'Niêm phong phiếu: {{answer}}',
  sealMarked: 'Niêm phong phiếu này',
  stage: {
    sealing: 'Phiếu của đồng chí đang được niêm phong…',
    sealed:
      'Phiếu đã niêm phong. Khi người chủ trì kết thúc cấp quyền, thiết bị tự bỏ phiếu vào hòm. Xin giữ phiên họp này mở trên thiết bị.',
    casting: 'Thiết bị đang bỏ phiếu vào hòm, vào một lúc ngẫu nhiên trong ít giây tới…',
    cast: 'Phiếu đã nằm trong hòm. Xin chờ công bố kết quả.',
    found: 'Phiếu của đồng chí có trên bảng phiếu. Thiết bị này đã xóa lựa chọn của đồng chí.',
    missing:
      'Không thấy phiếu của đồng chí trên bảng phiếu. Đề nghị báo ngay thư ký phiên họp; thiết bị vẫn giữ phiếu để đối chiếu.',
    tooLate: 'Việc cấp quyền bỏ phiếu đã kết thúc trước khi phiếu được niêm phong.',
    elsewhere:
      'Quyền bỏ phiếu của vị trí này đã được cấp cho phiếu trên một thiết bị khác. Xin mở phiên họp trên thiết bị đó để phiếu được bỏ vào hòm.',
    notTaken: 'Phiếu không được nhận. Đề nghị báo thư ký phiên họp.',
    notKept:
      'Thiết bị này không lưu được phiếu nên không thể bỏ phiếu kín. Xin dùng thiết bị khác, hoặc tắt chế độ duyệt riêng tư rồi tải lại trang.',
  },
  open: 'Mở biểu quyết kín',
  openLead:
    'Mỗi người chọn và nhận quyền bỏ phiếu; người chủ trì kết thúc cấp quyền; các thiết bị bỏ phiếu vào hòm; người chủ trì công bố kết quả. Người dự họp so mã khóa trên thiết bị với màn hình phòng họp.',
  issuing: 'Biểu quyết kín: đang cấp quyền bỏ phiếu',
  collecting: 'Biểu quyết kín: phiếu đang được bỏ vào hòm',
  issued: 'Đã nhận quyền bỏ phiếu {{issued}}/{{of}}',
  inBox: 'Phiếu trong hòm {{ballots}}/{{issued}}',
  without: 'Chưa nhận quyền:',
  closeIssuingTitle: 'Kết thúc cấp quyền bỏ phiếu?',
  closeIssuingLead:
    'Ai chưa nhận quyền sẽ không bỏ phiếu lần này. Khóa ký bị hủy ngay, không cấp thêm được.',
  missingBallots_other: 'Còn {{count}} phiếu chưa tới.',
  closeTooEarly:
    'Nếu kết thúc bây giờ sẽ không có kết quả, vì số phiếu không bằng số quyền đã cấp. Nên chờ thêm.',
} as const;
