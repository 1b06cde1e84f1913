/** Who votes for which member, for the session or for one item. */
export const proxies = {
  title: 'Ủy quyền biểu quyết',
  count_other: 'Ủy quyền biểu quyết ({{count}})',
  none: 'Chưa có thành viên nào ủy quyền biểu quyết.',
  votesFor: '{{holder}} biểu quyết thay',
  session: 'Cả phiên họp',
  enter: 'Nhập ủy quyền',
  forWhom: 'Ai ủy quyền?',
  toWhom: '{{name}} ủy quyền cho ai?',
  scope: 'Phạm vi ủy quyền',
  because: 'Căn cứ của ủy quyền',
  becauseExample: 'Ví dụ: giấy ủy quyền ngày 20/11 của bộ trưởng',
  enterNow: 'Ghi nhận ủy quyền',
  confirm: '{{name}} ủy quyền cho {{holder}}',
  withdraw: 'Thôi ủy quyền',
  withdrawOf: 'Thôi ủy quyền của {{name}}',
} as const;
