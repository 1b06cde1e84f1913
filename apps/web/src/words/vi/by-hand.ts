/** Names called and answered aloud, and the secretary who acts on the chair's word. */
export const byHand = {
  calling: 'Đến lượt',
  answered: 'Đã trả lời {{answered}}/{{of}}',
  key: 'Phím {{number}}',
  pass: 'Chưa trả lời, gọi người tiếp theo',
  allCalled: 'Đã gọi hết danh sách. Chọn một tên để gọi lại hoặc sửa câu trả lời.',
  answerOf: 'Trả lời của {{name}}',
  enterNow: 'Ghi nhận phiếu',
  list: 'Danh sách gọi tên',
  noAnswer: 'Chưa trả lời',
  onTheWord: '{{name}} đang thao tác thay theo lời người chủ trì. Lý do: {{reason}}',
  leave: 'Thôi thao tác thay',
  take: 'Thao tác thay người chủ trì',
  takeTitle: 'Thao tác thay người chủ trì?',
  takeHint:
    'Chỉ khi máy của người chủ trì không dùng được, và chỉ làm theo lời người chủ trì. Mọi người đều thấy lý do; từng việc được ghi là do thư ký làm. Không biểu quyết thay, không xác nhận kết luận thay.',
} as const;
