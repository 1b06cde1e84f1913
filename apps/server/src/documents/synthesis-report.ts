import {
  type Instant,
  isMember,
  type Meeting,
  type Synthesis,
  saidRemarks,
  synthesisOf,
} from '@e-cabinet/domain';
import type { Report, ReportBlock, ReportTable } from './report.ts';
import { answerWords, momentWords, nameOf, REPLIES, resultWords } from './words.ts';

const COLUMNS = [
  { title: 'STT', width: 6 },
  { title: 'Thành viên', width: 22 },
  { title: 'Trả lời', width: 13 },
  { title: 'Điều, khoản', width: 14 },
  { title: 'Nội dung ý kiến', width: 25 },
  { title: 'Tiếp thu, giải trình', width: 20 },
];

/** The synthesis of an opinion ballot, as its reader may know it: one row per member and part of the draft. */
export function synthesisReport(meeting: Meeting, issuer: string, at: Instant): Report {
  const syntheses = Object.values(meeting.questions)
    .filter(({ electorate }) => electorate.length > 0)
    .map((question) => synthesisOf(meeting, question));
  return {
    issuer,
    kind: 'BÁO CÁO',
    symbol: 'BC',
    abstract: `Tổng hợp ý kiến thành viên về: ${meeting.details.title}`,
    at,
    blocks: [
      ...opening(meeting, syntheses),
      ...syntheses.flatMap((each, index) => part(meeting, each, index)),
    ],
    recipients: ['Người chủ trì', 'Cơ quan chủ trì soạn thảo', 'Lưu: VT'],
    signer: 'THƯ KÝ',
  };
}

function opening(meeting: Meeting, syntheses: readonly Synthesis[]): readonly ReportBlock[] {
  const members = Object.values(meeting.seats).filter(isMember);
  const whole = members.filter(({ id }) => syntheses.every(({ missing }) => !missing.includes(id)));
  const { startsAt, endsAt } = meeting.details;
  return [
    text(`Phiếu được gửi lúc ${momentWords(startsAt)}, hạn trả lời ${momentWords(endsAt)}.`),
    text(
      `Số thành viên được lấy ý kiến: ${members.length}. Đã trả lời đủ: ${whole.length}. Chưa trả lời đủ: ${members.length - whole.length}.`,
    ),
  ];
}

function part(meeting: Meeting, synthesis: Synthesis, index: number): readonly ReportBlock[] {
  const { question } = synthesis;
  return [
    { kind: 'heading', text: `${index + 1}. ${question.text}` },
    text(counts(synthesis)),
    ...(question.result ? [text(resultWords(question, question.result))] : []),
    { kind: 'table', table: rowsOf(meeting, synthesis, index) },
  ];
}

function counts({ question, tally, missing }: Synthesis): string {
  const answers = Object.entries(tally).map(
    ([choice, count]) => `${answerWords(question, choice)}: ${count}`,
  );
  return [...answers, `Chưa trả lời: ${missing.length}`].join('; ').concat('.');
}

function rowsOf(meeting: Meeting, synthesis: Synthesis, index: number): ReportTable {
  const { question, opinions, missing } = synthesis;
  const remarks = saidRemarks(meeting, question);
  const answered = opinions.flatMap(({ seatId, choice, enteredBecause }) => {
    const name = nameOf(meeting, seatId);
    const answer = answerWords(question, choice).concat(enteredBecause ? ' (thư ký nhập)' : '');
    const own = remarks.filter((remark) => remark.seatId === seatId);
    if (own.length === 0) return [[name, answer, '', '', '']];
    return own.map(({ article, text: said, reply }) => {
      const replied = reply ? [REPLIES[reply.kind], reply.text].filter(Boolean).join(': ') : '';
      return [name, answer, article ?? '', said, replied];
    });
  });
  const silent = missing.map((seatId) => [nameOf(meeting, seatId), 'Chưa trả lời', '', '', '']);
  const rows = [...answered, ...silent].map((row, line) => [line + 1, ...row]);
  return { name: `Vấn đề ${index + 1}`, columns: COLUMNS, rows };
}

function text(said: string): ReportBlock {
  return { kind: 'text', text: said };
}
