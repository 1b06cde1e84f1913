import {
  type Instant,
  type Meeting,
  type NamedBallot,
  type Question,
  ROLL_CALL,
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
      text: `Kết thúc lúc ${momentWords(question.closedAt)}. ${resultWords(result)}`,
    },
    { kind: 'table', table: figures(question, result, index) },
  ];
  if (result.ballots)
    blocks.push({ kind: 'table', table: names(meeting, question, result.ballots, index) });
  return blocks;
}

function figures(question: Question, result: VoteResult, index: number) {
  const { members, entitled, present, represented, cast, notVoting, tally, recused } = result;
  const lines: readonly (readonly [string, number])[] = [
    ['Tổng số thành viên', members],
    ['Không tham gia do có lợi ích liên quan', recused.length],
    ['Có mặt', present],
    ['Được biểu quyết thay', represented],
    ['Được biểu quyết', entitled],
    ...Object.entries(tally).map(
      ([choice, count]) => [answerWords(question, choice), count] as const,
    ),
    ['Tổng số phiếu', cast],
    ['Không biểu quyết', notVoting],
  ];
  const rows = lines.map(([said, count], line) => [line + 1, said, count]);
  return { name: `Kết quả ${index + 1}`, columns: FIGURES, rows };
}

function names(
  meeting: Meeting,
  question: Question,
  ballots: readonly NamedBallot[],
  index: number,
) {
  const rows = ballots.map(({ seatId, castBy, choice, comment, enteredBecause }, line) => {
    const notes = [
      comment,
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
