import type { RefusalCode } from '../refusal-code.ts';

export const refusals = {
  unreachable: 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.',
  'unexpected-answer': 'Máy chủ trả lời không đúng. Hãy tải lại trang rồi thử lại.',

  'malformed-json': 'Yêu cầu gửi đi bị lỗi. Hãy tải lại trang rồi thử lại.',
  'malformed-request': 'Có mục điền chưa đúng. Hãy kiểm tra lại rồi gửi.',
  'wrong-content-type': 'Yêu cầu gửi đi không đúng dạng. Hãy tải lại trang rồi thử lại.',
  'too-large': 'Nội dung gửi đi quá lớn.',
  'foreign-origin': 'Yêu cầu không đến từ trang của hệ thống nên bị từ chối.',
  'insecure-connection': 'Chỉ đăng nhập được qua kết nối an toàn (https).',
  'not-found': 'Không tìm thấy, hoặc tài khoản này không được xem.',

  'not-signed-in': 'Phiên đăng nhập đã kết thúc. Hãy đăng nhập lại.',
  'wrong-credentials': 'Tên đăng nhập hoặc mật khẩu không đúng.',
  'too-many-attempts': 'Thử quá nhiều lần. Hãy đợi {{wait}} rồi thử lại.',
  'not-allowed': 'Tài khoản này không có quyền làm việc đó.',

  'password-too-short': 'Mật khẩu quá ngắn: cần ít nhất {{least}} ký tự.',
  'password-too-long': 'Mật khẩu quá dài: nhiều nhất {{most}} ký tự.',
  'password-holds-login': 'Mật khẩu không được chứa tên đăng nhập.',
  'login-taken': 'Tên đăng nhập này đã có người dùng.',
  'link-not-valid': 'Đường dẫn đã được dùng hoặc đã hết hạn. Hãy đề nghị đường dẫn mới.',
  'no-account': 'Chức vụ này không có tài khoản với mật khẩu.',

  'last-administrator': 'Cơ quan phải còn ít nhất một quản trị hệ thống.',
  'unit-unknown': 'Không có đơn vị này trong cơ quan.',
  'unit-in-use': 'Đơn vị còn người hoặc đơn vị trực thuộc nên chưa xóa được.',
  'unit-below-itself': 'Một đơn vị không thể trực thuộc chính nó.',

  'sessions-unavailable': 'Tạm thời chưa đăng nhập được. Hãy thử lại sau ít phút.',
  'records-unavailable': 'Máy chủ tạm thời không ghi nhận được. Hãy thử lại sau ít phút.',
  internal: 'Máy chủ gặp lỗi. Hãy thử lại; nếu vẫn lỗi, báo cho cán bộ kỹ thuật.',
} as const satisfies Record<RefusalCode, string>;
