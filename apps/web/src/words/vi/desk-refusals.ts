import type { RefusalCode } from '../refusal-code.ts';

/** What only the screens of the secretariat and of administrators can be told. */
export const deskRefusals = {
  'submission-unknown': 'Không tìm thấy hồ sơ này.',
  'submission-exists': 'Hồ sơ này đã được lập.',
  'submission-without-papers': 'Hồ sơ chưa có tài liệu nào.',
  'submission-not-approved': 'Hồ sơ chưa được thủ trưởng đơn vị phê duyệt.',
  'submission-changed-meanwhile': 'Hồ sơ vừa được người khác thay đổi. Hãy xem lại rồi thử lại.',
  'submission-with-secretariat': 'Hồ sơ đang ở chỗ thư ký nên đơn vị không sửa được.',
  'submission-not-submitted': 'Hồ sơ hiện không ở chỗ thư ký.',
  'submission-over': 'Hồ sơ đã được tiếp nhận hoặc đã rút.',
  'approval-not-asked': 'Hồ sơ vừa được sửa, hoặc chưa xin phê duyệt.',
  'last-administrator':
    'Cơ quan phải còn ít nhất một quản trị hệ thống đã đặt mật khẩu và đăng nhập được.',
  'unit-unknown': 'Không có đơn vị này trong cơ quan.',
  'unit-in-use': 'Đơn vị còn người hoặc đơn vị trực thuộc nên chưa xóa được.',
  'unit-below-itself': 'Một đơn vị không thể trực thuộc chính nó.',
  'login-taken': 'Tên đăng nhập này đã có người dùng.',
  'no-account': 'Chức vụ này không có tài khoản với mật khẩu.',
  'meeting-exists': 'Phiên họp này đã được tạo.',
  'brief-without-summary': 'Nội dung “{{title}}” chưa có phần tóm tắt.',
  'brief-without-disputed':
    'Nội dung “{{title}}” chưa ghi các vấn đề còn ý kiến khác nhau. Nếu không có, hãy ghi “Không có”.',
  'brief-without-decision': 'Nội dung “{{title}}” chưa ghi nội dung đề nghị quyết định.',
  'programme-unknown': 'Không có bản chương trình này.',
  'programme-unchanged': 'Chương trình chưa thay đổi từ lần trình trước.',
  'programme-own-approval': 'Không tự phê duyệt bản mình trình: hãy chọn người khác.',
  'programme-not-yours': 'Bản này được trình cho người khác.',
  'programme-decided': 'Bản này đã được phê duyệt hoặc từ chối.',
  'programme-overtaken': 'Đã có bản trình mới hơn.',
  'programme-not-approved': 'Chương trình hiện tại chưa được phê duyệt.',
  'room-unknown': 'Phòng này không có trong danh mục hoặc đã thôi dùng. Hãy chọn phòng khác.',
  'plan-unworkable':
    'Sơ đồ chưa hợp lệ: mỗi chỗ phải nằm trong khung phòng, ở một ô riêng và mang một số riêng.',
  'place-unknown': 'Sơ đồ phòng không có chỗ này. Sơ đồ có thể vừa được thay.',
  'ballot-already-sent':
    'Phiếu đã gửi nên không sửa được nữa. Muốn sửa, hãy thu hồi phiếu rồi gửi lại.',
  'not-in-writing': 'Việc này chỉ có ở phiếu lấy ý kiến.',
  'rules-unworkable':
    'Số cần có mặt phải đạt được, và các phương án phải có tán thành và không tán thành, mỗi phương án một lần.',
  'weights-not-by-name':
    'Phiếu có trọng số thì kết quả phải nêu tên, vì trọng số cho biết ai đã bỏ phiếu nào.',
  'ends-before-start': 'Giờ kết thúc phải sau giờ bắt đầu.',
  'meeting-already-published': 'Phiên họp đã được phát hành.',
  'meeting-without-chair': 'Chưa có chủ tọa.',
  'meeting-without-items': 'Chương trình chưa có nội dung nào.',
  'advice-unknown': 'Không tìm thấy yêu cầu góp ý này.',
  'advice-exists': 'Yêu cầu góp ý này đã được gửi.',
  'matter-unknown':
    'Không lấy được nội dung này từ phiếu lấy ý kiến hoặc hồ sơ trình. Hãy thử lại.',
  'item-already-brought': 'Nội dung này đã có trong chương trình.',
  'ballot-not-approved': 'Phiếu chưa được duyệt, hoặc đã được sửa sau khi duyệt.',
  'ballot-without-questions': 'Phiếu chưa có vấn đề nào cần cho ý kiến.',
  'question-link-in-writing':
    'Trong phiếu lấy ý kiến, các vấn đề được hỏi cùng lúc, không vấn đề nào chờ kết quả của vấn đề khác.',
  'question-secret-in-writing': 'Phiếu lấy ý kiến ghi rõ tên người trả lời, không hỏi kín được.',
  'election-in-writing': 'Không bầu cử bằng phiếu lấy ý kiến; hãy bầu tại phiên họp.',
  'file-unknown': 'Máy chủ chưa có tệp này. Hãy tải lên lại.',
  'same-file': 'Tệp này giống hệt phiên bản hiện hành.',
  'file-empty': 'Tệp rỗng.',
  'file-not-pdf': 'Tệp không phải PDF. Hãy lưu thành PDF rồi tải lên.',
  'file-office': 'Tệp soạn thảo (Word, Excel, PowerPoint). Hãy lưu thành PDF rồi tải lên.',
  'pdf-encrypted': 'Tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi tải lên.',
  'pdf-broken': 'Tệp PDF bị hỏng, không mở được.',
  'pdf-no-pages': 'Tệp PDF không có trang nào.',
  'pdf-too-complex':
    'Tệp PDF quá lớn hoặc quá phức tạp so với máy tính bảng. Hãy chia nhỏ hoặc lưu lại.',
  'pdf-secret':
    'Trang đầu có dấu “{{mark}}”. Tài liệu mật không được đưa lên hệ thống: hãy phát bản giấy tại phòng họp và ghi số bản ở nội dung. Tệp đã bị bỏ, không lưu lại.',
  'file-too-large': 'Tệp quá lớn: nhiều nhất {{megabytes}} MB.',
  'upload-interrupted': 'Việc tải lên bị ngắt giữa chừng.',
  'uploads-busy': 'Máy chủ đang nhận quá nhiều tệp. Hãy thử lại sau ít phút.',
  'storage-full': 'Máy chủ hết chỗ lưu tài liệu. Hãy báo cho cán bộ kỹ thuật.',
  'seat-in-use': 'Không thay đổi được: người này đang có mặt, hoặc phiên họp đã khai mạc.',
  'only-one-chair': 'Phiên họp đã có chủ tọa.',
  'section-unknown': 'Phần này không còn trong chương trình.',
  'deadline-past': 'Hạn phải sau thời điểm hiện tại.',
  'deadline-not-later': 'Hạn mới phải sau hạn đang có ({{deadline}}).',
  'opinions-outstanding':
    'Chưa kết thúc được: còn {{missing}} thành viên chưa trả lời và hạn trả lời là {{deadline}}.',
  'remarks-without-reply':
    'Chưa trình ký được: còn {{count}} ý kiến chưa được tiếp thu hoặc giải trình.',
  'not-adopted': 'Chưa trình ký được: có vấn đề chưa được thông qua.',
  'paper-given-out': 'Tài liệu đã phát hành thì thu hồi, không bỏ đi.',
  'item-exists': 'Nội dung này đã có trong chương trình.',
  'paper-exists': 'Tài liệu này đã có.',
  'held-in-writing':
    'Đây là phiếu lấy ý kiến bằng văn bản, không phải phiên họp, nên không làm được việc này.',
} as const satisfies Partial<Record<RefusalCode, string>>;
