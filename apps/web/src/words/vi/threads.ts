export const threads = {
  tool: 'Trao đổi',
  title: 'Trao đổi riêng',
  close: 'Đóng trao đổi riêng',
  share: 'Chia sẻ / Hỏi ý kiến',
  unread_one: '{{count, number}} chưa đọc',
  unread_other: '{{count, number}} chưa đọc',
  askOnPage: 'Hỏi ý kiến về trang {{page}}',
  howTo:
    'Chọn đoạn chữ rồi bấm “Trao đổi” để hỏi về đoạn đó, hoặc mở một ghi chú để chia sẻ. Chỉ những người được chọn đọc được.',
  elsewhere: 'Về tài liệu khác của phiên họp',
  gone: 'Cuộc trao đổi này đã được thu hồi, hoặc tài liệu không còn mở cho bạn.',
  otherNotebook:
    'Khóa trao đổi thuộc sổ ghi chú trước. Hãy mở sổ ghi chú đó bằng mã khôi phục ở trang Tài khoản.',
  away: 'Chưa kết nối được với máy chủ. Nội dung bạn gửi được giữ trên máy này và sẽ tự gửi khi có mạng.',
  me: 'Tôi',
  somebody: 'Một người không còn dự phiên họp',
  all: 'Tất cả trao đổi',
  among: 'Chỉ gồm: {{names}}',
  said: 'Nội dung trao đổi',
  lockedThread:
    'Cuộc trao đổi này được khóa cho sổ ghi chú trước của bạn. Hãy nhờ người bắt đầu mời lại.',
  onlyThese:
    'Nội dung được mã hóa trên thiết bị. Quản trị viên, thư ký và người khác không đọc được.',
  waiting: 'Chờ gửi',
  unreadable: 'Không mở được nội dung này.',
  answer: 'Trả lời',
  send: 'Gửi',
  question: 'Nội dung muốn hỏi hoặc chia sẻ',
  sendTo_one: 'Gửi tới {{count, number}} người',
  sendTo_other: 'Gửi tới {{count, number}} người',
  whom: 'Gửi tới ai?',
  find: 'Tìm người',
  noKey: 'Chưa mở sổ ghi chú, chưa nhận được',
  noKeyWhy:
    'Ai chưa mở sổ ghi chú lần nào thì chưa nhận được. Hãy nhắc người đó mở một tài liệu và bấm “Ghi chú”.',
  letIn: 'Mời thêm người',
  letInWhat: 'Người được mời thêm đọc được toàn bộ cuộc trao đổi từ đầu.',
  withdraw: 'Thu hồi trao đổi',
  withdrawTitle: 'Thu hồi cuộc trao đổi này?',
  withdrawWhat:
    'Toàn bộ nội dung bị xóa khỏi máy chủ và biến mất trên màn hình của mọi người tham gia. Không lấy lại được.',
} as const;
