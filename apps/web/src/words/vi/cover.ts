/** Before the door. */
export const cover = {
  product: 'e-Cabinet',
  tagline: 'Hệ thống thông tin phục vụ họp và xử lý công việc',
} as const;
