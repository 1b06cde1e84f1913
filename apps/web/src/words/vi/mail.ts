export const mail = {
  hint: 'Thư báo gửi cho người dùng của cơ quan. Thư chưa gửi được sẽ tự gửi lại, không mất.',
  off: 'Chưa đặt máy chủ gửi thư',
  offHint:
    'Thông báo chỉ hiện trong hệ thống. Người vận hành đặt ECABINET_SMTP_URL và ECABINET_MAIL_FROM để gửi thư.',
  none: 'Chưa gửi thư báo nào',
  noneHint: 'Thư gửi cho người có địa chỉ thư điện tử, khi có việc cần nhắc.',
  retry: 'Gửi lại ngay',
  attempts_other: 'Đã thử {{count}} lần',
  state: {
    waiting: 'Chờ gửi lại',
    sent: 'Đã gửi',
    failed: 'Không gửi được',
    dropped: 'Không cần gửi nữa',
  },
} as const;
