/** The agenda and the pack as files, for printing. */
export const printing = {
  title: 'In chương trình và bộ tài liệu',
  hint: 'Tệp chỉ gồm những nội dung và tài liệu mà người nhận được biết.',
  draft: 'Chưa phát hành: tệp ghi là dự thảo, với những gì người nhận sẽ thấy nếu phát hành ngay.',
  forWhom: 'Dành cho',
  agenda: 'Tải chương trình',
  pack: 'Tải bộ tài liệu',
  making: 'Đang tạo tệp. Bộ tài liệu lớn có thể mất vài phút.',
  made: 'Đã tải về: {{name}}',
  view: {
    secretariat: 'Thư ký',
    chair: 'Người chủ trì',
    members: 'Thành viên',
    guests: 'Khách mời',
    units: 'Đơn vị được mời',
    bridges: 'Điểm cầu',
    screens: 'Màn hình phòng họp',
  },
  several: '{{view}}: {{count}} nơi nhận',
  one: '{{view}}: {{name}}',
  items_other: '{{who}} ({{count}} nội dung)',
  tooLarge:
    'Bộ tài liệu quá lớn để ghép thành một tệp. Một tệp có nhiều nhất {{papers}} tài liệu, {{pages}} trang, {{megabytes}} MB. Hãy tải từng tài liệu.',
  tooMany: 'Đã tải quá nhiều bản sao trong một giờ. Hãy đợi rồi tải tiếp.',
  busy: 'Đang tạo tệp khác. Hãy đợi một lát rồi thử lại.',
  notPossible: 'Không tạo được tệp. Hãy tải từng tài liệu.',
  ownTitle: 'Chương trình và bộ tài liệu để in',
  takeTitle: 'Tải bộ tài liệu của phiên họp?',
  takeHint:
    'Tên chức danh và giờ tải được đóng trên từng trang. Lần tải này được ghi lại cho từng tài liệu, và thư ký xem được.',
} as const;
