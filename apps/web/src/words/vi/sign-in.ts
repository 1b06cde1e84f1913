export const signIn = {
  title: 'Đăng nhập',
  promise:
    'Tài liệu, phát biểu, biểu quyết và kết luận đến cùng lúc với mọi thành viên và mọi điểm cầu.',
  login: 'Tên đăng nhập',
  password: 'Mật khẩu',
  showPassword: 'Hiện hoặc ẩn mật khẩu',
  submit: 'Đăng nhập',
  loginNeeded: 'Hãy nhập tên đăng nhập.',
  passwordNeeded: 'Hãy nhập mật khẩu.',
  forgotten: 'Quên mật khẩu: đề nghị quản trị hệ thống của cơ quan gửi đường dẫn đặt lại.',
  setUpNeeded:
    'Hệ thống chưa có tài khoản nào. Người quản trị đầu tiên mở đường dẫn một lần được in ra khi khởi động máy chủ.',
} as const;
