/** The course of the session, as sentences. */
export const course = {
  none: 'Phiên họp chưa khai mạc.',
  opened: 'Khai mạc phiên họp',
  closed: 'Bế mạc phiên họp',
  takenUp: 'Bắt đầu: {{title}}',
  concluded: 'Kết thúc: {{title}}',
  adopted: 'Thông qua không thảo luận: {{title}}',
  postponed: 'Hoãn: {{title}}. Lý do: {{reason}}',
  confirmed: 'Xác nhận kết luận: {{title}}',
  spoke: '{{name}} phát biểu, {{duration}}',
  voteOpened: 'Bắt đầu biểu quyết: {{text}}',
  voteAdopted: 'Kết quả: được thông qua. {{text}}',
  voteRejected: 'Kết quả: không được thông qua. {{text}}',
  voteTied: 'Kết quả: hai bên ngang nhau, biểu quyết lại. {{text}}',
  voteInconsistent: 'Số phiếu không khớp, không công bố kết quả: {{text}}',
  voteVoid: 'Hủy biểu quyết: {{text}}. Lý do: {{reason}}',
  announced: 'Thông báo: {{text}}',
} as const;
