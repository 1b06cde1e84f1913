import type { UploadRefusalCode } from '@e-cabinet/protocol';

/** Why a file was not taken. */
export const uploadRefusals = {
  'file-empty': 'Tệp rỗng.',
  'file-not-pdf': 'Tệp này không phải là PDF, dù tên tệp có thể ghi khác.',
  'file-office': 'Đây là tệp văn phòng. Hãy lưu thành PDF rồi tải lên.',
  'pdf-encrypted': 'Tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi tải lên.',
  'pdf-broken': 'Tệp PDF bị hỏng, không đọc được.',
  'pdf-no-pages': 'Tệp PDF không có trang nào.',
  'pdf-too-complex': 'Tệp PDF quá phức tạp hoặc quá nhiều trang nên máy tính bảng không mở được.',
  'file-too-large': 'Tệp quá lớn: nhiều nhất {{limit}}.',
  'upload-interrupted': 'Việc tải lên bị gián đoạn. Hãy thử lại.',
  'uploads-busy': 'Máy chủ đang nhận nhiều tệp. Tệp này sẽ được gửi lại sau.',
  'storage-full': 'Máy chủ đã hết chỗ lưu. Hãy báo cho cán bộ kỹ thuật.',
} as const satisfies Record<UploadRefusalCode, string>;
