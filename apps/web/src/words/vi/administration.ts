export const administration = {
  title: 'Quản trị hệ thống',
  linkHint: 'Đơn vị, người dùng, tài khoản và nhật ký đăng nhập',
  start: 'Khai báo đơn vị và người dùng',
  startHint:
    'Việc của quản trị hệ thống: khai báo đơn vị, thêm thư ký, thành viên và những người dự họp khác. Thư ký tạo phiên họp và mời thành phần tham dự.',
  chooseBody: 'Cơ quan đang quản trị',
  tabs: 'Các phần quản trị',
  tab: {
    people: 'Người dùng',
    units: 'Đơn vị',
    body: 'Cơ quan',
    types: 'Loại phiên họp',
    calendar: 'Lịch làm việc',
    mail: 'Thư báo',
    'sign-ins': 'Nhật ký đăng nhập',
  },
  notYours: 'Trang này dành cho quản trị hệ thống',
  notYoursHint: 'Tài khoản này không có quyền quản trị ở cơ quan nào.',
  save: 'Lưu thay đổi',
  saved: 'Đã lưu.',
} as const;
