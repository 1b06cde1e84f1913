export const difference = {
  title: 'Thay đổi từ bản v{{from}} sang bản v{{to}}',
  pages_other: '{{count}} trang có thay đổi. Phần thêm được gạch chân, phần bỏ được gạch ngang.',
  page: 'Trang {{page}} của bản mới',
  same: 'Chữ của hai bản giống nhau; có thể hình ảnh hoặc cách trình bày đã thay đổi.',
  noText:
    'Một trong hai bản là bản chụp không có chữ, không so sánh được. Hãy xem trực tiếp hai bản.',
  notYet: 'Nội dung bản mới đang được xử lý. Hãy mở lại sau ít phút.',
  tooDifferent: 'Hai bản khác nhau gần như toàn bộ. Hãy đọc lại bản mới từ đầu.',
} as const;
