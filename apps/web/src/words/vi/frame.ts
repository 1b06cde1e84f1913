export const frame = {
  menu: 'Tài khoản và cài đặt',
  account: 'Tài khoản và thiết bị',
  signOut: 'Đăng xuất',
  language: 'Ngôn ngữ',
  colours: 'Nền màn hình',
  light: 'Sáng',
  dark: 'Tối',
  auto: 'Theo thiết bị',
} as const;
