export const common = {
  cancel: 'Không, quay lại',
  close: 'Đóng',
  loading: 'Đang tải…',
  retry: 'Thử lại',
  home: 'Về trang chính',
  skip: 'Chuyển tới nội dung chính',
  pageTitle: '{{page}} · e-Cabinet',
} as const;
