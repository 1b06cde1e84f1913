export const meter = {
  read: 'đã đọc {{read, number}} trên {{papers, number}}',
  meter: 'Đã đọc {{read, number}} trên {{papers, number}} tài liệu',
  onlyYou: 'Chỉ mình bạn thấy mức này.',
  requiredLeft_one: 'Còn {{count, number}} tài liệu bắt buộc',
  requiredLeft_other: 'Còn {{count, number}} tài liệu bắt buộc',
  required: 'Bắt buộc đọc',
  pages_one: '{{count, number}} trang',
  pages_other: '{{count, number}} trang',
  papers: 'Tài liệu của phiên họp',
  opened: 'Đã đọc',
  unread: 'Chưa đọc',
} as const;
