/** How many members are there, where the session is led. */
export const quorum = {
  present: 'Có mặt {{present}}/{{members}}',
  quorumReached: 'Đủ số thành viên (cần {{needed}})',
  quorumShort: 'Chưa đủ, cần {{needed}}',
  quorumGone: 'Không còn đủ, cần {{needed}}',
  remotely: '{{count}} từ xa',
} as const;
