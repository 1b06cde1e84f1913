export const problems = {
  notFound: 'Không có trang này',
  notFoundHint: 'Địa chỉ có thể đã thay đổi, hoặc tài khoản này không được xem trang đó.',
  broken: 'Trang này gặp lỗi',
  brokenHint:
    'Dữ liệu đã ghi nhận không bị ảnh hưởng. Hãy tải lại trang; nếu vẫn lỗi, báo cho cán bộ kỹ thuật.',
  reload: 'Tải lại trang',
  newVersion: 'Hệ thống vừa được cập nhật',
  newVersionHint: 'Hãy tải lại trang để dùng phiên bản mới.',
} as const;
