export const itemBrief = {
  summary: 'Tóm tắt nội dung',
  disputed: 'Vấn đề còn ý kiến khác nhau',
  decision: 'Đề nghị quyết định',
  coResponsible: 'Cơ quan phối hợp: {{bodies}}',
  origin: 'Đã lấy ý kiến bằng phiếu: {{title}}',
  originClosed: 'Kết thúc lấy ý kiến {{moment}}',
} as const;
