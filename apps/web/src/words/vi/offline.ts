export const offline = {
  fact: 'Đọc khi mất mạng',
  done: 'Cả {{total}} tài liệu đã có trên máy, mất mạng vẫn đọc được',
  loading: 'Đang tải tài liệu về máy: {{ready}}/{{total}}',
  full: 'Máy hết chỗ: {{ready}}/{{total}} tài liệu đọc được khi mất mạng',
} as const;
