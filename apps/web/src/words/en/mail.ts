export const mail = {
  hint: 'Letters to the people of the body. What cannot be sent is tried again and not lost.',
  off: 'No mail server is set',
  offHint:
    'Notices are shown in the application alone. The operator sets ECABINET_SMTP_URL and ECABINET_MAIL_FROM to send letters.',
  none: 'No letter yet',
  noneHint: 'Letters go to whoever has an e-mail address, when there is something to remind of.',
  retry: 'Send again now',
  attempts_one: 'Tried once',
  attempts_other: 'Tried {{count}} times',
  state: {
    waiting: 'To be tried again',
    sent: 'Sent',
    failed: 'Not delivered',
    dropped: 'No longer needed',
  },
} as const;
