export const newPassword = {
  title: 'Đặt mật khẩu mới',
  lead: 'Đường dẫn này chỉ dùng được một lần. Sau khi đặt, hãy đăng nhập bằng mật khẩu mới.',
  noToken: 'Đường dẫn thiếu mã. Hãy mở lại đúng đường dẫn đã nhận.',
  password: 'Mật khẩu mới',
  hint: 'Ít nhất {{least}} ký tự. Một câu dễ nhớ thì tốt hơn một từ khó.',
  submit: 'Đặt mật khẩu',
  done: 'Đã đặt mật khẩu',
  doneHint: 'Bây giờ có thể đăng nhập bằng mật khẩu mới.',
  toSignIn: 'Đến trang đăng nhập',
} as const;
