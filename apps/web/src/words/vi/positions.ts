export const positions = {
  none: 'Chưa có gì để cho ý kiến',
  noneHint: 'Cần có nội dung để quyết định hoặc thảo luận, và thành viên tham dự.',
  member: 'Thành viên',
  choose: 'Xem ý kiến về nội dung {{number}}: {{title}}',
  notYet: 'Chưa có ý kiến',
  said: '{{said}} trên {{members}} thành viên đã cho ý kiến',
} as const;
