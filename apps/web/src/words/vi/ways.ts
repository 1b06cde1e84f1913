export const ways = {
  administrationHint: 'Đơn vị, người dùng, tài khoản và nhật ký đăng nhập',
  start: 'Khai báo đơn vị và người dùng',
  startHint:
    'Việc của quản trị hệ thống: khai báo đơn vị, thêm thư ký, thành viên và những người dự họp khác. Thư ký tạo phiên họp và mời thành phần tham dự.',
  noneHint: 'Phiên họp được mời tham dự sẽ hiện ở đây, cùng những việc cần làm trước phiên họp.',
  roomHint: 'Trang này tự chuyển vào phiên họp khi có phiên họp mời điểm cầu hoặc phòng họp này.',
  notes: 'Ghi chú của tôi',
  secretariat: 'Công việc thư ký',
  secretariatHint: 'Lập chương trình, phát hành tài liệu, theo dõi các phiên họp',
  submissions: 'Hồ sơ trình',
  submissionsHint: 'Hồ sơ các đơn vị trình để đưa vào chương trình phiên họp',
} as const;
