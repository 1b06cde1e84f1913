export const administration = {
  title: 'Quản trị hệ thống',
} as const;
