import {
  type Command,
  type CommandType,
  GOVERNMENT_RULES,
  type MeetingDetails,
  type Seat,
} from '@e-cabinet/domain';
import { PAPER_SAMPLES } from './paper-samples.ts';
import { SEATING_SAMPLES } from './seating-samples.ts';

const uuid = (last: number) => `0d8f5c1e-6b7a-4c3d-9e2f-${String(last).padStart(12, '0')}`;
const meetingId = uuid(1);
const sectionId = uuid(2);
const itemId = uuid(3);
const questionId = uuid(5);
const requestId = uuid(6);
const announcementId = uuid(7);
const seatId = uuid(8);

const details: MeetingDetails = {
  title: 'Phiên họp Chính phủ thường kỳ tháng 11',
  kind: 'ordinary',
  place: 'Trụ sở Chính phủ',
  startsAt: '2026-11-27T01:00:00.000Z',
  endsAt: null,
  videoLink: 'https://video.example/phien-hop',
};

const seat: Seat = {
  id: seatId,
  role: 'member',
  name: { vi: 'Bộ trưởng Bộ Tài chính', en: 'Minister of Finance' },
  personId: 'minister-of-finance',
  unitId: null,
  itemIds: null,
  forSeatId: null,
  level: null,
  weight: 1,
};

const item = {
  title: 'Dự toán ngân sách nhà nước năm 2027',
  kind: 'decide',
  minutes: 30,
  presenters: [seatId],
  submittedBy: 'Bộ Tài chính',
} as const;

const question = {
  text: 'Thông qua dự toán?',
  kind: 'motion',
  options: [],
  link: null,
  secret: false,
  election: null,
} as const;
const rules = { ...GOVERNMENT_RULES, briefsRequired: false };
const everyone = { kind: 'everyone' } as const;
const reason = 'Theo đề nghị của cơ quan trình';

/** One well-formed command of every type, as it goes over the wire. */
export const SAMPLE_COMMANDS: {
  readonly [T in CommandType]: Extract<Command, { readonly type: T }>;
} = {
  'schedule-meeting': {
    type: 'schedule-meeting',
    meetingId,
    bodyId: 'government',
    details,
    rules,
    practice: false,
    copiedFrom: null,
    seats: [seat],
  },
  'revise-meeting': { type: 'revise-meeting', details, rules },
  'publish-meeting': { type: 'publish-meeting' },
  'cancel-meeting': { type: 'cancel-meeting', reason },
  'give-seats': { type: 'give-seats', seats: [seat] },
  'assign-attendee': { type: 'assign-attendee', seat: { ...seat, unitId: 'unit' } },
  'take-back-attendee': { type: 'take-back-attendee', seatId },
  'revise-seat': { type: 'revise-seat', seat },
  'withdraw-seat': { type: 'withdraw-seat', seatId, reason },
  'receive-pack': { type: 'receive-pack' },
  'acknowledge-pack': { type: 'acknowledge-pack' },
  'answer-invitation': {
    type: 'answer-invitation',
    seatId,
    answer: {
      kind: 'absent',
      reason,
      from: details.startsAt,
      until: null,
      substitute: { name: 'Nguyễn Văn A', position: 'Thứ trưởng' },
    },
    note: '',
  },
  'approve-absence': {
    type: 'approve-absence',
    seatId,
    delegate: { seatId: uuid(9), personId: null },
  },
  'refuse-absence': { type: 'refuse-absence', seatId, reason },
  'add-section': { type: 'add-section', sectionId, title: 'Phần thứ nhất', before: null },
  'rename-section': { type: 'rename-section', sectionId, title: 'Phần mở đầu' },
  'add-items': {
    type: 'add-items',
    items: [{ ...item, id: itemId, audience: everyone }],
    before: null,
    lateReason: null,
  },
  'revise-item': { type: 'revise-item', itemId, details: item },
  'move-entry': { type: 'move-entry', entryId: itemId, before: sectionId },
  'remove-entry': { type: 'remove-entry', entryId: itemId },
  'set-item-audience': {
    type: 'set-item-audience',
    itemId,
    audience: { kind: 'named', seatIds: [seatId] },
  },
  ...PAPER_SAMPLES,
  ...SEATING_SAMPLES,
  'write-brief': {
    type: 'write-brief',
    itemId,
    brief: { summary: 'Tóm tắt', disputed: 'Không có', decision: 'Thông qua dự toán' },
  },
  'ask-advice': {
    type: 'ask-advice',
    adviceId: announcementId,
    itemId,
    from: 'Bộ Tư pháp',
    dueAt: '2026-11-25T10:00:00.000Z',
  },
  'enter-advice': { type: 'enter-advice', itemId, adviceId: announcementId, text: 'Nhất trí' },
  'withdraw-advice': { type: 'withdraw-advice', itemId, adviceId: announcementId },
  'bring-item': {
    type: 'bring-item',
    itemId,
    from: { meetingId, itemId },
    before: null,
    lateReason: null,
    matter: null,
  },
  'state-position': {
    type: 'state-position',
    itemId,
    position: 'objection',
    text: 'Đề nghị làm rõ nguồn chi.',
  },
  'withdraw-position': { type: 'withdraw-position', itemId },
  'announce-consent-list': { type: 'announce-consent-list', itemIds: [itemId] },
  'take-item-out': { type: 'take-item-out', itemId },
  'adopt-without-debate': { type: 'adopt-without-debate' },
  'approve-opinion-ballot': { type: 'approve-opinion-ballot' },
  'send-opinion-ballot': { type: 'send-opinion-ballot', deadline: '2026-12-04T10:00:00.000Z' },
  'extend-deadline': {
    type: 'extend-deadline',
    seatId: null,
    until: '2026-12-07T10:00:00.000Z',
    reason,
  },
  'draft-opinion': { type: 'draft-opinion', questionId, choice: 'agree', comment: '' },
  'close-opinion-ballot': { type: 'close-opinion-ballot' },
  'reply-to-remark': {
    type: 'reply-to-remark',
    questionId,
    seatId,
    remark: 0,
    kind: 'explained',
    text: 'Giữ như dự thảo',
  },
  'present-for-signature': { type: 'present-for-signature' },
  'open-sitting': { type: 'open-sitting' },
  'suspend-sitting': { type: 'suspend-sitting', reason: 'Nghỉ giải lao' },
  'resume-sitting': { type: 'resume-sitting' },
  'close-sitting': { type: 'close-sitting' },
  'check-in': { type: 'check-in', where: 'room', way: 'tablet' },
  'check-out': { type: 'check-out' },
  'record-presence': { type: 'record-presence', seatId, present: true, where: 'remote' },
  'take-up-item': { type: 'take-up-item', itemId },
  'conclude-item': { type: 'conclude-item', itemId },
  'postpone-item': { type: 'postpone-item', itemId, reason },
  'hand-over-chair': { type: 'hand-over-chair', seatId, itemId },
  'take-back-chair': { type: 'take-back-chair', itemId: null },
  'take-podium': { type: 'take-podium', reason: 'Máy của chủ tọa không dùng được' },
  'leave-podium': { type: 'leave-podium' },
  'recuse-member': { type: 'recuse-member', itemId, seatId, reason },
  'take-back-recusal': { type: 'take-back-recusal', itemId, seatId },
  'make-announcement': {
    type: 'make-announcement',
    announcementId,
    text: 'Phiên họp bắt đầu lúc 8 giờ.',
    audience: { kind: 'bridge', seatId },
  },
  'acknowledge-announcement': { type: 'acknowledge-announcement', announcementId },
  'request-floor': {
    type: 'request-floor',
    requestId,
    kind: 'question',
    subject: 'Nợ công',
    speaker: null,
    respondentSeatId: seatId,
  },
  'withdraw-floor-request': { type: 'withdraw-floor-request', requestId },
  'refuse-floor-request': { type: 'refuse-floor-request', requestId, reason },
  'move-floor-request': { type: 'move-floor-request', requestId, before: null },
  'give-floor': { type: 'give-floor', requestId, seconds: 300 },
  'call-speaker': { type: 'call-speaker', requestId, seatId, seconds: 180 },
  'set-speaking-time': { type: 'set-speaking-time', seconds: 420 },
  'end-floor': { type: 'end-floor' },
  'put-question': { type: 'put-question', questionId, itemId, question, repeats: null },
  'revise-question': {
    type: 'revise-question',
    questionId,
    question: {
      text: 'Chọn phương án',
      kind: 'choice',
      options: [
        { id: 'a', label: 'Phương án 1' },
        { id: 'b', label: 'Phương án 2' },
      ],
      link: { questionId, outcome: 'adopted' },
      secret: true,
      election: null,
    },
  },
  'withdraw-question': { type: 'withdraw-question', questionId },
  'declare-ready': { type: 'declare-ready', questionId },
  'open-vote': { type: 'open-vote', questionId, seconds: 60, rollCall: false },
  'pause-vote': { type: 'pause-vote', questionId },
  'resume-vote': { type: 'resume-vote', questionId },
  'close-vote': { type: 'close-vote', questionId },
  'void-vote': { type: 'void-vote', questionId, reason },
  'add-voter': { type: 'add-voter', questionId, seatId, reason },
  'give-proxy': { type: 'give-proxy', forSeatId: seatId, seatId: uuid(9), itemId: null, reason },
  'withdraw-proxy': { type: 'withdraw-proxy', forSeatId: seatId, itemId },
  'cast-ballot': { type: 'cast-ballot', replaces: null, questionId, choice: 'agree', comment: '' },
  'cast-proxy-ballot': {
    type: 'cast-proxy-ballot',
    replaces: null,
    questionId,
    forSeatId: seatId,
    choice: 'agree',
    comment: '',
  },
  'enter-ballot': {
    type: 'enter-ballot',
    replaces: null,
    questionId,
    seatId,
    choice: 'other',
    comment: 'Đề nghị thẩm tra lại Điều 5.',
    reason: 'Biểu quyết bằng giơ tay',
  },
  'open-secret-vote': { type: 'open-secret-vote', questionId, publicKey: null },
  'request-credential': {
    type: 'request-credential',
    questionId,
    blinded: `${'A'.repeat(342)}==`,
    signature: null,
  },
  'close-issuing': { type: 'close-issuing', questionId },
  'close-secret-vote': { type: 'close-secret-vote', questionId, board: null },
  'report-bridge': {
    type: 'report-bridge',
    report: {
      head: 'Chủ tịch Ủy ban nhân dân tỉnh Nghệ An',
      technician: 'Văn phòng Ủy ban nhân dân tỉnh',
      phone: '0238 000 0000',
      peoplePresent: 24,
      devices: ['Codec phòng họp số 1'],
      checks: { picture: true, sound: true, line: true, papers: false },
      ready: false,
    },
  },
  'draft-conclusion': { type: 'draft-conclusion', itemId, text: 'Giao Bộ Tài chính.\nThời hạn.' },
  'confirm-conclusion': { type: 'confirm-conclusion', itemId, revision: 3 },
};
