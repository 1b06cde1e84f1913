export const common = {
  product: 'e-Cabinet',
  tagline: 'Hệ thống thông tin phục vụ họp và xử lý công việc',
  cancel: 'Không, quay lại',
  close: 'Đóng',
  loading: 'Đang tải…',
  retry: 'Thử lại',
  home: 'Về trang chính',
  skip: 'Chuyển tới nội dung chính',
  pageTitle: '{{page}} · e-Cabinet',
} as const;
