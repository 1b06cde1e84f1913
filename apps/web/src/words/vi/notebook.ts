export const notebook = {
  title: 'Ghi chú của tôi',
  lead: 'Mọi điều đã ghi trên tài liệu, xếp theo tài liệu. Chỉ mình bạn đọc được.',
  find: 'Lọc theo chữ trong ghi chú hoặc tên tài liệu',
  none: 'Chưa có ghi chú nào',
  noneHint: 'Mở một tài liệu, bấm Ghi chú rồi đánh dấu lên trang. Ghi chú sẽ có ở đây.',
  home: 'Về trang chủ',
  notFound: 'Không có ghi chú nào có “{{words}}”',
  showAll: 'Xem tất cả ghi chú',
  count_other: '{{count, number}} ghi chú',
  page: 'Trang {{page}}',
  earlierPaper: 'Tài liệu ghi chú từ trước',
  more_other: 'Xem thêm {{count, number}} tài liệu',
} as const;
