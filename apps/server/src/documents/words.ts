import {
  type Instant,
  type MajorityBase,
  type Meeting,
  own,
  type Question,
  type Reason,
  type ReplyKind,
  reasonOf,
  type SeatId,
  type ShareThreshold,
  type VoteResult,
} from '@e-cabinet/domain';

/* Official documents are written in Vietnamese, whatever language the screens speak. */

const ANSWERS: Readonly<Record<string, string>> = {
  agree: 'Tán thành',
  disagree: 'Không tán thành',
  other: 'Ý kiến khác',
  abstain: 'Không bày tỏ ý kiến',
  blank: 'Phiếu trắng',
};

export const REPLIES: Readonly<Record<ReplyKind, string>> = {
  accepted: 'Tiếp thu',
  partly: 'Tiếp thu một phần',
  explained: 'Giải trình',
};

const SHARES: Readonly<Record<ShareThreshold, string>> = {
  'more-than-half': 'quá nửa',
  'at-least-half': 'ít nhất một nửa',
  'two-thirds': 'ít nhất hai phần ba',
  'three-quarters': 'ít nhất ba phần tư',
  all: 'toàn bộ',
};

const BASES: Readonly<Record<MajorityBase, string>> = {
  all: 'tổng số thành viên',
  entitled: 'số người được biểu quyết',
  present: 'số thành viên có mặt',
  cast: 'số phiếu đã bỏ',
};

const REASONS: Readonly<Record<Reason, string>> = {
  enough: 'thông qua',
  'too-few': 'không đủ, không thông qua',
  'equal-too-few': 'hai bên ngang nhau, thiếu hơn một phiếu, không thông qua',
  'chair-in-favour': 'hai bên ngang nhau, theo phía người chủ trì đã biểu quyết, thông qua',
  'chair-against': 'hai bên ngang nhau, theo phía người chủ trì đã biểu quyết, không thông qua',
  'chair-silent': 'hai bên ngang nhau, người chủ trì không biểu quyết cho bên nào, không thông qua',
  'tie-lost': 'hai bên ngang nhau, không thông qua',
  'tie-repeat': 'hai bên ngang nhau, biểu quyết lại',
};

/** An answer in words: of a motion the standard ones, of a choice its own label. */
export function answerWords({ kind, options }: Question, choice: string): string {
  if (kind === 'motion') return ANSWERS[choice] ?? choice;
  return options.find(({ id }) => id === choice)?.label ?? choice;
}

/** The rule and what follows from it, in a sentence: “Cần quá nửa tổng số thành viên (14 trên 27); 15 tán thành: thông qua.” */
export function resultWords(result: VoteResult): string {
  const { base, threshold, needed, of, inFavour, reason } = reasonOf(result);
  const asked =
    typeof threshold === 'number'
      ? `Cần ${needed} phiếu tán thành, ${BASES[base]} là ${of}`
      : `Cần ${SHARES[threshold]} ${BASES[base]} (${needed} trên ${of})`;
  return `${asked}; ${inFavour} tán thành: ${REASONS[reason]}.`;
}

export function nameOf({ seats, withdrawnSeats }: Meeting, seatId: SeatId): string {
  return (own(seats, seatId) ?? own(withdrawnSeats, seatId))?.name.vi ?? '';
}

const ZONE = 'Asia/Ho_Chi_Minh';
const moment = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});
const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

export function momentWords(at: Instant | null): string {
  return at === null ? '' : moment.format(new Date(at));
}

/** As the form of documents asks: day and the months January and February with two digits. (Decree 30/2020, annex I) */
export function dayWords(at: Instant): string {
  const [days = '', months = '', year = ''] = day.format(new Date(at)).split('/');
  return `ngày ${days} tháng ${Number(months) > 2 ? Number(months) : months} năm ${year}`;
}
