export const announcements = {
  label: 'Announcements',
  at: 'Announcement at {{time}}:',
  acknowledge: 'Noted',
} as const;
