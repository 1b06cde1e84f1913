export const home = {
  none: 'Chưa có phiên họp nào',
  noneHint: 'Phiên họp được mời tham dự sẽ hiện ở đây, cùng những việc cần làm trước phiên họp.',
} as const;
