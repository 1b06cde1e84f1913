import {
  type ElectionReason,
  electionEndOf,
  type Instant,
  isElection,
  type MajorityBase,
  type MajorityRule,
  type Meeting,
  markedOn,
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

/** An answer in words: of a motion the standard ones, of a choice its own label, of an election who was marked. */
export function answerWords({ kind, options }: Question, choice: string): string {
  if (kind === 'motion') return ANSWERS[choice] ?? choice;
  const labelOf = (option: string) => options.find(({ id }) => id === option)?.label;
  if (!isElection(kind)) return labelOf(choice) ?? ANSWERS[choice] ?? choice;
  const marked = markedOn(kind, choice).map((id) => labelOf(id) ?? id);
  if (marked.length === 0) return ANSWERS[choice] ?? choice;
  return kind === 'ranking'
    ? marked.map((label, index) => `${index + 1}. ${label}`).join('; ')
    : marked.join('; ');
}

const ELECTION_REASONS: Readonly<Record<ElectionReason, string>> = {
  'all-places': 'đủ số người được bầu',
  'empty-places': 'các vị trí còn lại không ai đủ số phiếu cần thiết',
  nobody: 'không ai đủ số phiếu cần thiết',
  'chair-decided': 'thực hiện theo phiếu của người chủ trì',
  'chair-not-enough': 'người được xếp trước trong phiếu của người chủ trì vẫn không đủ số phiếu',
  'chair-silent': 'phiếu của người chủ trì không phân định được, không ai trong số này trúng cử',
  'tie-lost': 'theo quy tắc, không ai trong số này trúng cử',
  'tie-repeat': 'biểu quyết lại',
};

/** Who is elected, by which rule, and how a tie was settled: “Cần …. Trúng cử 1/1 người: A; đủ số người được bầu.” */
function electionWords(question: Question, result: VoteResult, asked: string): string {
  const end = electionEndOf(result);
  if (!end) return '';
  const names = (ids: readonly string[]) =>
    ids.map((id) => question.options.find((option) => option.id === id)?.label ?? id).join(', ');
  const elected = end.elected.length > 0 ? `: ${names(end.elected)}` : '';
  const tied =
    end.tied.length > 0 ? `${names(end.tied)} ngang phiếu cho ${end.tiedPlaces} vị trí, ` : '';
  const why = `${tied}${ELECTION_REASONS[end.reason]}`;
  return `${asked}. Trúng cử ${end.elected.length}/${end.places} người${elected}; ${why}.`;
}

/** The rule and what follows from it, in a sentence: “Cần quá nửa tổng số thành viên (14 trên 27); 15 tán thành: thông qua.” */
export function resultWords(question: Question, result: VoteResult): string {
  const { rule, needed, base, weighed } = result;
  const counted = weighed ? 'Phiếu được tính theo trọng số. ' : '';
  const asked = `${counted}${askedWords(rule, needed, base)}`;
  if (result.election) return electionWords(question, result, asked);
  const { inFavour, reason } = reasonOf(result);
  return `${asked}; ${inFavour} tán thành: ${REASONS[reason]}.`;
}

function askedWords(rule: MajorityRule, needed: number, base: number): string {
  return typeof rule.threshold === 'number'
    ? `Cần ${needed} phiếu tán thành, ${BASES[rule.base]} là ${base}`
    : `Cần ${SHARES[rule.threshold]} ${BASES[rule.base]} (${needed} trên ${base})`;
}

export function nameOf({ seats, withdrawnSeats }: Meeting, seatId: SeatId): string {
  return (own(seats, seatId) ?? own(withdrawnSeats, seatId))?.name.vi ?? '';
}

export const ZONE = 'Asia/Ho_Chi_Minh';
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
