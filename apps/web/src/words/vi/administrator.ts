export const administrator = {
  chooseBody: 'Cơ quan đang quản trị',
  tabs: 'Các phần quản trị',
  tab: {
    people: 'Người dùng',
    units: 'Đơn vị',
    body: 'Cơ quan',
    types: 'Loại phiên họp',
    rooms: 'Phòng họp',
    calendar: 'Lịch làm việc',
    mail: 'Thư báo',
    'sign-ins': 'Nhật ký đăng nhập',
  },
  notYours: 'Trang này dành cho quản trị hệ thống',
  notYoursHint: 'Tài khoản này không có quyền quản trị ở cơ quan nào.',
  save: 'Lưu thay đổi',
  saved: 'Đã lưu.',
} as const;
