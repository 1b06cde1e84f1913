export const bodies = {
  this: 'Thông tin cơ quan',
  below: 'Cơ quan cấp dưới',
  hint: 'Mỗi cơ quan có đơn vị, người dùng và phiên họp riêng.',
  none: 'Chưa có cơ quan cấp dưới. Thêm khi một ủy ban nhân dân hay cơ quan trực thuộc cũng họp trên hệ thống này.',
  byOthers: 'Do người khác quản trị',
  add: 'Thêm cơ quan cấp dưới',
  addHint:
    'Người thêm cũng là quản trị của cơ quan mới, cho đến khi giao quyền quản trị cho người khác ở đó.',
  addNow: 'Thêm',
} as const;
