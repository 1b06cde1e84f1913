/** Who votes for which member, as the secretary enters it. */
export const proxyDesk = {
  title: 'Ủy quyền biểu quyết',
  count_other: 'Ủy quyền biểu quyết ({{count}})',
  none: 'Chưa có thành viên nào ủy quyền biểu quyết.',
  votesFor: '{{holder}} biểu quyết thay',
  enter: 'Nhập ủy quyền',
  forWhom: 'Ai ủy quyền?',
  toWhom: '{{name}} ủy quyền cho ai?',
  because: 'Căn cứ của ủy quyền',
  becauseExample: 'Ví dụ: giấy ủy quyền ngày 20/11 của bộ trưởng',
  enterNow: 'Ghi nhận ủy quyền',
  confirm: '{{name}} ủy quyền cho {{holder}}',
  withdraw: 'Thôi ủy quyền',
  withdrawOf: 'Thôi ủy quyền của {{name}}',
} as const;
