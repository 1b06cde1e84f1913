export const signIns = {
  none: 'Chưa có lần đăng nhập nào',
  noneHint: 'Mỗi lần đăng nhập bằng tài khoản của cơ quan sẽ được ghi ở đây.',
  find: 'Tìm theo người dùng hoặc địa chỉ',
  show: 'Kết quả',
  all: 'Tất cả',
  refused: 'Không thành công',
  hint: '200 lần gần nhất vào các tài khoản của cơ quan.',
  noneFound: 'Không có lần đăng nhập nào khớp',
  showAll: 'Xem tất cả',
  outcome: {
    'signed-in': 'Đã đăng nhập',
    'wrong-password': 'Sai mật khẩu',
    disabled: 'Tài khoản đã khóa',
    'too-many-attempts': 'Thử quá nhiều lần',
  },
} as const;
