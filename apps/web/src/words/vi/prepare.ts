export const prepare = {
  tabs: 'Các phần chuẩn bị phiên họp',
  tab: {
    agenda: 'Chương trình',
    dossiers: 'Tóm tắt, góp ý',
    papers: 'Tài liệu',
    participants: 'Thành phần',
    receipts: 'Phát hành',
    positions: 'Ý kiến trước phiên họp',
    details: 'Thông tin chung',
    seating: 'Chỗ ngồi',
  },
  waiting_other: '{{count}} đang nhận',
  audience: {
    everyone: 'Tất cả thành phần tham dự',
    members: 'Chỉ thành viên và người giúp việc',
    named: 'Chỉ người được chọn (nội dung kín)',
    people: 'Người được chọn',
    peopleHint:
      'Thư ký phiên họp luôn được biết. Người giúp việc, người dự thay theo thành viên của mình.',
  },
  saveDetails: 'Lưu thông tin',
  saved: 'Đã lưu',
  cancel: 'Hủy phiên họp',
  cancelTitle: 'Hủy phiên họp này?',
  cancelHint: 'Phiên họp đã hủy không mở lại được. Mọi người được mời sẽ thấy lý do.',
} as const;
