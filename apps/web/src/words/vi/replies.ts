/** What the drafting agency says to what members have said. */
export const replies = {
  title: 'Tiếp thu, giải trình',
  of: 'Trả lời ý kiến của {{name}}',
  text: 'Nội dung tiếp thu hoặc giải trình',
  hint: 'Cần ghi rõ khi tiếp thu một phần hoặc giải trình.',
  save: 'Lưu',
  kinds: {
    accepted: 'Tiếp thu',
    partly: 'Tiếp thu một phần',
    explained: 'Giải trình',
  },
  whole: 'Về toàn bộ dự thảo',
  noWords: 'Không ghi lý do',
  waiting: 'Chưa có trả lời của cơ quan soạn thảo.',
} as const;
