export const notices = {
  title: 'Notices',
  unread_one: '1 unread notice',
  unread_other: '{{count}} unread notices',
  readAll: 'Mark all as read',
  old_one: 'Read notices (1)',
  old_other: 'Read notices ({{count}})',
  kind: {
    'ballot-sent': 'You have an opinion ballot to answer until {{until}}',
    'ballot-reminder': 'You have not answered an opinion ballot due {{until}}',
    'ballot-due': 'An opinion ballot that you have not answered is due: {{until}}',
    'ballot-overdue': 'An opinion ballot that you have not answered was due {{until}}',
    'ballot-extended': 'You have more time for an opinion ballot: until {{until}}',
    'ballot-recalled': 'The opinion ballot due {{until}} was recalled',
  },
} as const;
