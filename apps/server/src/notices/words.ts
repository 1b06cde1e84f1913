import type { NoticeKind } from '@e-cabinet/protocol';

type Language = 'vi' | 'en';

interface Words {
  readonly subject: string;
  readonly text: (until: string) => string;
}

/** A message passes through the hands of others: it says that there is something to answer, never what. */
const WORDS: Readonly<Record<Language, Readonly<Record<NoticeKind, Words>>>> = {
  vi: {
    'ballot-sent': {
      subject: 'Phiếu lấy ý kiến cần trả lời',
      text: (until) => `Có một phiếu lấy ý kiến cần trả lời trước ${until}.`,
    },
    'ballot-reminder': {
      subject: 'Nhắc: phiếu lấy ý kiến sắp hết hạn',
      text: (until) => `Còn một phiếu lấy ý kiến chưa trả lời. Hạn trả lời: ${until}.`,
    },
    'ballot-due': {
      subject: 'Phiếu lấy ý kiến đã đến hạn',
      text: (until) => `Còn một phiếu lấy ý kiến chưa trả lời. Hạn trả lời là ${until}.`,
    },
    'ballot-overdue': {
      subject: 'Phiếu lấy ý kiến đã quá hạn',
      text: (until) => `Còn một phiếu lấy ý kiến đã quá hạn trả lời (${until}).`,
    },
    'ballot-extended': {
      subject: 'Phiếu lấy ý kiến được gia hạn',
      text: (until) => `Một phiếu lấy ý kiến được gia hạn. Hạn trả lời mới: ${until}.`,
    },
    'ballot-recalled': {
      subject: 'Phiếu lấy ý kiến đã thu hồi',
      text: () => 'Một phiếu lấy ý kiến đã được thu hồi, không cần trả lời nữa.',
    },
    'session-invited': {
      subject: 'Giấy mời họp',
      text: (until) => `Kính mời dự phiên họp bắt đầu lúc ${until}. Tài liệu có trong hệ thống.`,
    },
    'session-moved': {
      subject: 'Phiên họp đổi thời gian, địa điểm',
      text: (until) => `Một phiên họp đã đổi thời gian hoặc địa điểm, nay bắt đầu lúc ${until}.`,
    },
    'session-papers': {
      subject: 'Tài liệu họp có thay đổi',
      text: (until) => `Tài liệu của phiên họp lúc ${until} có bổ sung hoặc thay thế.`,
    },
    'session-cancelled': {
      subject: 'Hoãn, hủy phiên họp',
      text: (until) => `Phiên họp lúc ${until} không diễn ra.`,
    },
    'submission-expected': {
      subject: 'Hồ sơ cần trình',
      text: (until) => `Đơn vị có một hồ sơ cần trình trước ${until}.`,
    },
    'submission-chased': {
      subject: 'Đôn đốc: hồ sơ cần trình',
      text: (until) => `Đơn vị còn một hồ sơ chưa trình. Hạn trình: ${until}.`,
    },
    'submission-returned': {
      subject: 'Hồ sơ được trả lại',
      text: () => 'Một hồ sơ của đơn vị được trả lại để hoàn thiện.',
    },
    'submission-approval': {
      subject: 'Hồ sơ chờ phê duyệt',
      text: () => 'Một hồ sơ của đơn vị chờ phê duyệt trước khi trình.',
    },
  },
  en: {
    'ballot-sent': {
      subject: 'An opinion ballot to answer',
      text: (until) => `You have an opinion ballot to answer until ${until}.`,
    },
    'ballot-reminder': {
      subject: 'Reminder: an opinion ballot ends soon',
      text: (until) => `You still have an opinion ballot to answer until ${until}.`,
    },
    'ballot-due': {
      subject: 'An opinion ballot is due',
      text: (until) => `You still have an opinion ballot to answer. It is due: ${until}.`,
    },
    'ballot-overdue': {
      subject: 'An opinion ballot is overdue',
      text: (until) => `You still have an opinion ballot to answer. It was due ${until}.`,
    },
    'ballot-extended': {
      subject: 'More time for an opinion ballot',
      text: (until) => `You have more time for an opinion ballot: until ${until}.`,
    },
    'ballot-recalled': {
      subject: 'An opinion ballot was recalled',
      text: () => 'An opinion ballot was recalled and needs no answer any more.',
    },
    'session-invited': {
      subject: 'Invitation to a session',
      text: (until) =>
        `You are invited to a session that begins ${until}. Its papers are in the system.`,
    },
    'session-moved': {
      subject: 'A session has moved',
      text: (until) => `A session has another time or place: it begins ${until}.`,
    },
    'session-papers': {
      subject: 'Papers of a session have changed',
      text: (until) => `Papers were added to the session of ${until}, or replaced.`,
    },
    'session-cancelled': {
      subject: 'A session was cancelled',
      text: (until) => `The session of ${until} does not take place.`,
    },
    'submission-expected': {
      subject: 'A file to submit',
      text: (until) => `Your unit has a file to submit until ${until}.`,
    },
    'submission-chased': {
      subject: 'Reminder: a file to submit',
      text: (until) => `Your unit still has a file to submit. It is due: ${until}.`,
    },
    'submission-returned': {
      subject: 'A file was returned',
      text: () => 'A file of your unit was returned to be completed.',
    },
    'submission-approval': {
      subject: 'A file waits for approval',
      text: () => 'A file of your unit waits for approval before it is submitted.',
    },
  },
};

export interface MessageParts {
  readonly language: Language;
  readonly offsetMinutes: number;
  readonly kind: NoticeKind;
  /** ISO 8601. */
  readonly until: string;
  readonly link: string;
}

export interface Message {
  readonly subject: string;
  readonly text: string;
}

export function messageOf({ language, offsetMinutes, kind, until, link }: MessageParts): Message {
  const { subject, text } = WORDS[language][kind];
  return {
    subject: `e-Cabinet: ${subject}`,
    text: `${text(localTime(until, offsetMinutes))}\n\n${link}\n`,
  };
}

/** What stands in a calendar: it is seen by others. */
export const ENTRY_WORDS = { vi: 'Phiên họp', en: 'Session' } as const;

/** `17:00 04/05/2026`, by the clocks of the installation. */
function localTime(instant: string, offsetMinutes: number): string {
  const local = new Date(Date.parse(instant) + offsetMinutes * 60_000).toISOString();
  const [year, month, day] = local.slice(0, 10).split('-');
  return `${local.slice(11, 16)} ${day}/${month}/${year}`;
}
