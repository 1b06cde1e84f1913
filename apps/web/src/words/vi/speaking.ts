export const speaking = {
  now: 'Đang phát biểu',
  asks: 'chất vấn {{name}}',
} as const;
