export const administration = {
  title: 'System administration',
} as const;
