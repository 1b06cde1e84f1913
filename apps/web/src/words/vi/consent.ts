export const consent = {
  kicker: 'Thông qua không thảo luận',
  title_other: '{{count}} nội dung được đề nghị thông qua không thảo luận',
  hint: 'Nếu muốn thảo luận nội dung nào, hãy đề nghị đưa ra trước khi chủ trì gọi thông qua.',
  takeOut: 'Đề nghị đưa ra thảo luận',
  takeOutOf: 'Đề nghị đưa ra thảo luận nội dung {{number}}: {{title}}',
  takenOut: 'Được đưa ra thảo luận',
  agree: 'Không có đề nghị nào',
} as const;
