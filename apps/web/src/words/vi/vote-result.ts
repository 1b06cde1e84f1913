export const voteResult = {
  adopted: 'Được thông qua',
  rejected: 'Không được thông qua',
  tied: 'Hai bên ngang nhau, biểu quyết lại',
  chosen: 'Đã chọn: {{option}}',
  void: 'Kết quả đã bị hủy. Lý do: {{reason}}',
  rule: {
    halfOfAll: 'Cần quá nửa tổng số thành viên: {{needed}} trên {{base}}.',
    leastHalfOfAll: 'Cần ít nhất một nửa tổng số thành viên: {{needed}} trên {{base}}.',
    twoThirdsOfAll: 'Cần ít nhất hai phần ba tổng số thành viên: {{needed}} trên {{base}}.',
    threeQuartersOfAll: 'Cần ít nhất ba phần tư tổng số thành viên: {{needed}} trên {{base}}.',
    allOfAll: 'Cần tất cả thành viên tán thành: {{needed}} trên {{base}}.',
    numberOfAll: 'Cần {{needed}} phiếu tán thành, tổng số thành viên là {{base}}.',
    halfOfEntitled: 'Cần quá nửa số người được biểu quyết: {{needed}} trên {{base}}.',
    leastHalfOfEntitled: 'Cần ít nhất một nửa số người được biểu quyết: {{needed}} trên {{base}}.',
    twoThirdsOfEntitled:
      'Cần ít nhất hai phần ba số người được biểu quyết: {{needed}} trên {{base}}.',
    threeQuartersOfEntitled:
      'Cần ít nhất ba phần tư số người được biểu quyết: {{needed}} trên {{base}}.',
    allOfEntitled: 'Cần tất cả người được biểu quyết tán thành: {{needed}} trên {{base}}.',
    numberOfEntitled: 'Cần {{needed}} phiếu tán thành, số người được biểu quyết là {{base}}.',
    halfOfPresent: 'Cần quá nửa số thành viên có mặt: {{needed}} trên {{base}}.',
    leastHalfOfPresent: 'Cần ít nhất một nửa số thành viên có mặt: {{needed}} trên {{base}}.',
    twoThirdsOfPresent: 'Cần ít nhất hai phần ba số thành viên có mặt: {{needed}} trên {{base}}.',
    threeQuartersOfPresent:
      'Cần ít nhất ba phần tư số thành viên có mặt: {{needed}} trên {{base}}.',
    allOfPresent: 'Cần tất cả thành viên có mặt tán thành: {{needed}} trên {{base}}.',
    numberOfPresent: 'Cần {{needed}} phiếu tán thành, số thành viên có mặt là {{base}}.',
    halfOfCast: 'Cần quá nửa số phiếu đã bỏ: {{needed}} trên {{base}}.',
    leastHalfOfCast: 'Cần ít nhất một nửa số phiếu đã bỏ: {{needed}} trên {{base}}.',
    twoThirdsOfCast: 'Cần ít nhất hai phần ba số phiếu đã bỏ: {{needed}} trên {{base}}.',
    threeQuartersOfCast: 'Cần ít nhất ba phần tư số phiếu đã bỏ: {{needed}} trên {{base}}.',
    allOfCast: 'Cần tất cả phiếu đã bỏ đều tán thành: {{needed}} trên {{base}}.',
    numberOfCast: 'Cần {{needed}} phiếu tán thành, số phiếu đã bỏ là {{base}}.',
  },
  reason: {
    enough: '{{inFavour}} tán thành: thông qua.',
    tooFew: '{{inFavour}} tán thành: không đủ, không thông qua.',
    equalTooFew:
      'Hai bên ngang nhau, mỗi bên {{inFavour}} phiếu, thiếu hơn một phiếu: không thông qua.',
    chairInFavour:
      'Hai bên ngang nhau, mỗi bên {{inFavour}} phiếu: thực hiện theo phía người chủ trì đã biểu quyết, thông qua.',
    chairAgainst:
      'Hai bên ngang nhau, mỗi bên {{inFavour}} phiếu: thực hiện theo phía người chủ trì đã biểu quyết, không thông qua.',
    chairSilent:
      'Hai bên ngang nhau, mỗi bên {{inFavour}} phiếu, người chủ trì không biểu quyết cho bên nào: không thông qua.',
    tieLost: 'Hai bên ngang nhau, mỗi bên {{inFavour}} phiếu: không thông qua.',
    tieRepeat: 'Hai bên ngang nhau, mỗi bên {{inFavour}} phiếu: biểu quyết lại.',
  },
  inconsistent: 'Số phiếu không khớp, không công bố kết quả',
  inconsistentFigures:
    'Đã ghi nhận {{ballots}} phiếu, kiểm được {{tallied}} phiếu, {{outside}} phiếu của người không có trong danh sách biểu quyết. Cần biểu quyết lại.',
  recused: 'Không tham gia nội dung',
  members: 'Tổng số thành viên',
  present: 'Có mặt',
  notVoting: 'Không tham gia biểu quyết',
  where: '{{room}} phiếu tại phòng họp, {{remote}} phiếu từ xa',
  closedAt: 'Kết thúc biểu quyết lúc {{time}}',
  sheet: 'Tải bảng kết quả (có chữ ký)',
  byName: 'Danh sách biểu quyết theo tên',
  castBy: '{{name}} biểu quyết thay theo ủy quyền',
  entered: 'Thư ký nhập thay: {{reason}}',
  formerSeat: 'Người không còn trong danh sách',
} as const;
