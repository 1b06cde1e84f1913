import {
  type ElectionRound,
  type Instant,
  type Meeting,
  type NamedBallot,
  NOBODY,
  type Question,
  ROLL_CALL,
  type TieSettlement,
  type VoteResult,
} from '@e-cabinet/domain';
import type { Report, ReportBlock } from './report.ts';
import { answerWords, momentWords, nameOf, resultWords } from './words.ts';

const FIGURES = [
  { title: 'STT', width: 8 },
  { title: 'Nội dung', width: 67 },
  { title: 'Số lượng', width: 25 },
];
const NAMES = [
  { title: 'STT', width: 8 },
  { title: 'Thành viên', width: 37 },
  { title: 'Biểu quyết', width: 25 },
  { title: 'Ghi chú', width: 30 },
];
const ROUNDS = [
  { title: 'Vòng', width: 10 },
  { title: 'Người ứng cử', width: 40 },
  { title: 'Số phiếu', width: 15 },
  { title: 'Ghi chú', width: 35 },
];

interface Closed {
  readonly question: Question;
  readonly result: VoteResult;
}

/** Every vote of a meeting that has a result, in the standard form, as its reader may know it. */
export function resultReport(meeting: Meeting, issuer: string, at: Instant): Report {
  const closed = Object.values(meeting.questions).flatMap((question) =>
    question.result && question.state === 'closed' ? [{ question, result: question.result }] : [],
  );
  return {
    issuer,
    kind: 'BIÊN BẢN',
    symbol: 'BB',
    abstract: `Kết quả biểu quyết: ${meeting.details.title}`,
    at,
    blocks: closed.flatMap((each, index) => part(meeting, each, index)),
    recipients: ['Người chủ trì', 'Thành viên dự họp', 'Lưu: VT'],
    signer: 'THƯ KÝ',
  };
}

function part(meeting: Meeting, { question, result }: Closed, index: number): ReportBlock[] {
  const blocks: ReportBlock[] = [
    { kind: 'heading', text: `${index + 1}. ${question.text}` },
    {
      kind: 'text',
      text: `Kết thúc lúc ${momentWords(question.closedAt)}. ${resultWords(question, result)}`,
    },
    { kind: 'table', table: figures(question, result, index) },
  ];
  const rounds = result.count?.rounds ?? [];
  if (rounds.length > 0) {
    blocks.push({ kind: 'table', table: roundsTable(question, rounds, index) });
  }
  if (result.ballots)
    blocks.push({ kind: 'table', table: names(meeting, question, result.ballots, index) });
  return blocks;
}

function figures(question: Question, result: VoteResult, index: number) {
  const { members, entitled, present, represented, cast, notVoting, recused, weighed } = result;
  const lines: readonly (readonly [string, number])[] = [
    ['Tổng số thành viên', members],
    ['Không tham gia do có lợi ích liên quan', recused.length],
    ['Có mặt', present],
    ['Được biểu quyết thay', represented],
    ['Được biểu quyết', entitled],
    ...(weighed ? [['Tổng trọng số phiếu', weighed.all] as const] : []),
    ...saidLines(question, result),
    ['Tổng số phiếu', cast],
    ['Không biểu quyết', notVoting],
  ];
  const rows = lines.map(([said, count], line) => [line + 1, said, count]);
  return { name: `Kết quả ${index + 1}`, columns: FIGURES, rows };
}

/** Ballots by answer; of an election the votes of each candidate, and the ballots for nobody. */
function saidLines(question: Question, result: VoteResult) {
  const { tally, weighed, count, election } = result;
  const answers = Object.entries(tally).filter(([choice]) => !election || NOBODY.includes(choice));
  const said = answers.map(([choice, ballots]) => {
    const words = answerWords(question, choice);
    if (!weighed) return [words, ballots] as const;
    return [`${words} (${ballots} người)`, weighed.tally[choice] ?? 0] as const;
  });
  if (!count || !election) return said;
  const elected = new Set(count.elected);
  const candidates = question.options.map(({ id, label }) => {
    const last = count.rounds.findLast(({ votes }) => Object.hasOwn(votes, id)) ?? count;
    return [`${label}${elected.has(id) ? ' (trúng cử)' : ''}`, last.votes[id] ?? 0] as const;
  });
  return [...candidates, ...said];
}

/** The count of a ranking: who had how many votes in which round, and who left. */
function roundsTable(question: Question, rounds: readonly ElectionRound[], index: number) {
  const labelOf = (id: string) => question.options.find((option) => option.id === id)?.label ?? id;
  const rows = rounds.flatMap(({ votes, exhausted, out, tie }, round) => [
    ...Object.entries(votes).map(([id, count]) => {
      return [round + 1, labelOf(id), count, out.includes(id) ? leavesBecause(tie) : ''];
    }),
    [round + 1, 'Phiếu không còn tính cho ai', exhausted, ''],
  ]);
  return { name: `Kiểm phiếu ${index + 1}`, columns: ROUNDS, rows };
}

const SETTLED: Readonly<Record<TieSettlement, string>> = {
  'earlier-rounds': 'loại: ngang phiếu, ít phiếu hơn ở vòng trước',
  chair: 'loại: ngang phiếu, theo phiếu của người chủ trì',
  together: 'loại: ngang phiếu, cùng bị loại',
};

function leavesBecause(tie: ElectionRound['tie']): string {
  return tie?.settledBy ? SETTLED[tie.settledBy] : 'loại';
}

function names(
  meeting: Meeting,
  question: Question,
  ballots: readonly NamedBallot[],
  index: number,
) {
  const rows = ballots.map(({ seatId, castBy, choice, comment, enteredBecause, weight }, line) => {
    const notes = [
      comment,
      weight > 1 ? `Trọng số ${weight}` : '',
      castBy === null ? '' : `${nameOf(meeting, castBy)} biểu quyết thay`,
      enteredWords(enteredBecause),
    ];
    const note = notes.filter(Boolean).join('. ');
    return [line + 1, nameOf(meeting, seatId), answerWords(question, choice), note];
  });
  return { name: `Danh sách ${index + 1}`, columns: NAMES, rows };
}

function enteredWords(because: string | null): string {
  if (because === null) return '';
  return because === ROLL_CALL ? 'Biểu quyết gọi tên, thư ký ghi' : `Thư ký nhập: ${because}`;
}
