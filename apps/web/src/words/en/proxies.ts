export const proxies = {
  session: 'The whole session',
  scope: 'Valid for',
} as const;
