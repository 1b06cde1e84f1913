/** What was given out: frozen, supplemented, recalled. */
export const pack = {
  open: 'Chương trình và tài liệu chưa chốt.',
  opensUntil: 'Chương trình và tài liệu tự chốt lúc {{moment}}.',
  frozenBy: 'Chương trình và tài liệu đã chốt lúc {{moment}} · {{by}}.',
  frozenByItself: 'Chương trình và tài liệu đã tự chốt lúc {{moment}}.',
  frozenHint:
    'Chỉ còn thay phiên bản mới, gửi tài liệu bổ sung, thêm nội dung bổ sung hoặc thu hồi, đều phải có lý do.',
  freeze: 'Chốt ngay',
  freezeTitle: 'Chốt chương trình và tài liệu?',
  freezeNow: 'Chốt',
  freezeHint:
    'Sau khi chốt không sửa được chương trình và tài liệu, và không bỏ chốt được. Thay phiên bản, tài liệu bổ sung và thu hồi vẫn làm được, có lý do để mọi nơi nhận cùng đọc.',
  wholeMeeting: 'Tài liệu chung của phiên họp',
  none: 'Chưa có tài liệu.',
  everything: 'toàn bộ tài liệu phiên họp',
  recall: 'Thu hồi: {{title}}',
  recallAll: 'Thu hồi toàn bộ tài liệu',
  recallItem: 'Thu hồi tài liệu của nội dung này',
  recallTitle: 'Thu hồi: {{title}}?',
  recallNow: 'Thu hồi',
  recallHint:
    'Không ai còn đọc được, kể cả trên máy đang mở, và không còn tìm thấy khi tìm kiếm; máy đang mất kết nối xóa bản đã lưu khi có kết nối lại. Tên tài liệu, người thu hồi và lý do vẫn hiện cho những người đã được nhận.',
  recalled: 'Đã thu hồi',
  supplement: 'Bổ sung',
  supplementTo: 'Bổ sung cho “{{title}}”',
  version: 'Phiên bản {{version}}',
  because: '{{moment}} · {{by}}. Lý do: {{reason}}',
} as const;
