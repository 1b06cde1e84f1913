export const agenda = {
  label: 'Chương trình phiên họp',

  minutes_other: '{{count}} phút',
  by: '{{name}} trình',
  presentedBy: 'Trình bày: {{names}}',
  membersOnly: 'Chỉ thành viên',
  namedOnly_other: 'Nội dung kín: {{count}} người',
  save: 'Lưu',
  kind: 'Loại',
  minutesLabel: 'Số phút',
} as const;
