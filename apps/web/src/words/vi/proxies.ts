/** For what a proxy is given. */
export const proxies = {
  session: 'Cả phiên họp',
  scope: 'Phạm vi ủy quyền',
} as const;
