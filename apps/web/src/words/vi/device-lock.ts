export const deviceLock = {
  title: 'Khóa tài liệu trên máy này',
  lead: 'Tài liệu, ghi chú và bản nháp giữ trên máy sẽ chỉ mở được bằng khuôn mặt, vân tay hoặc mã PIN của máy, kể cả khi mất mạng. Mỗi lần mở hệ thống, bạn mở khóa một lần.',
  onLead: 'Lần mở tới, tài liệu, ghi chú và bản nháp trên máy sẽ chờ bạn mở khóa.',
  lockedLead:
    'Tài liệu, ghi chú và bản nháp trên máy đang khóa. Nếu máy không còn mở được khóa, hãy đăng xuất rồi đăng nhập lại: tài liệu sẽ được tải lại, ghi chú lấy lại từ máy chủ.',
  on: 'Đang bật',
  turnOn: 'Bật khóa',
  turnOff: 'Tắt khóa',
  locked: 'Tài liệu trên máy này đang khóa',
  open: 'Mở khóa tài liệu trên máy này',
  openHint:
    'Dùng khuôn mặt, vân tay hoặc mã PIN của máy để mở tài liệu, ghi chú và bản nháp giữ trên máy.',
  later: 'Để sau',
  laterHint:
    'Khi có mạng, tài liệu vẫn đọc được từ máy chủ. Điều viết lúc chưa mở khóa chỉ giữ đến khi đóng trang.',
  refused:
    'Máy chưa xác nhận được bạn, hoặc bạn đã hủy. Không có gì thay đổi hay bị mất. Hãy thử lại.',
  unavailable:
    'Trình duyệt không dùng được khóa của máy lúc này. Không có gì thay đổi hay bị mất. Hãy thử lại sau.',
  noFunction:
    'Khóa của máy hoặc trình duyệt này không tạo được chìa cho tài liệu, nên không bật được. Tài liệu trên máy vẫn được mã hóa và bị hủy khi đăng xuất.',
  noDomain: 'Hệ thống đang mở bằng địa chỉ số (IP), nên không bật được. Hãy mở bằng tên miền.',
  noDeviceLock:
    'Máy này chưa có khuôn mặt, vân tay hoặc mã PIN mà trình duyệt dùng được, nên không bật được. Tài liệu trên máy vẫn được mã hóa và bị hủy khi đăng xuất.',
} as const;
