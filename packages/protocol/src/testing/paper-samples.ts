import type { PackCommand, PaperCommand, ProgrammeCommand } from '@e-cabinet/domain';

const itemId = '0d8f5c1e-6b7a-4c3d-9e2f-000000000003';
const paperId = '0d8f5c1e-6b7a-4c3d-9e2f-000000000004';
const reason = 'Số liệu mới';
const everyone = { kind: 'everyone' } as const;

const file = {
  sha256: 'a3'.repeat(32),
  name: 'Tờ trình dự toán.pdf',
  size: 1_048_576,
  pages: 42,
  mediaType: 'application/pdf',
};

type Samples<C extends { readonly type: string }> = {
  readonly [T in C['type']]: Extract<C, { readonly type: T }>;
};

/** A command of every kind about papers and the pack. */
export const PAPER_SAMPLES: Samples<PaperCommand | PackCommand | ProgrammeCommand> = {
  'add-paper': {
    type: 'add-paper',
    paperId,
    itemId,
    title: 'Tờ trình',
    file,
    audience: { kind: 'members' },
  },
  'replace-paper': { type: 'replace-paper', paperId, file, reason },
  'revise-paper': {
    type: 'revise-paper',
    paperId,
    title: 'Tờ trình (đã sửa)',
    itemId: null,
    audience: everyone,
  },
  'remove-paper': { type: 'remove-paper', paperId, reason: null },
  'add-supplement': {
    type: 'add-supplement',
    paperId,
    itemId: null,
    title: 'Ý kiến bổ sung',
    file,
    audience: { kind: 'everyone' },
    to: null,
    reason,
  },
  'assess-item': {
    type: 'assess-item',
    itemId: 'item',
    result: 'not-ready',
    note: 'Thiếu phụ lục',
  },
  'submit-programme': { type: 'submit-programme', toSeatId: 'secretary-2', note: 'Kính trình' },
  'approve-programme': { type: 'approve-programme', label: 'A' },
  'refuse-programme': { type: 'refuse-programme', label: 'A', reason },
  'freeze-pack': { type: 'freeze-pack' },
  'recall-papers': { type: 'recall-papers', scope: { kind: 'paper', paperId }, reason },
  'keep-papers': { type: 'keep-papers', papers: [{ paperId, paperVersion: 2 }] },
  'take-copy': { type: 'take-copy', paperId, paperVersion: 2 },
  'take-pack': { type: 'take-pack', papers: [{ paperId, paperVersion: 2 }] },
  'require-reading': { type: 'require-reading', paperId, required: true },
  'note-papers-by-hand': { type: 'note-papers-by-hand', itemId, count: 2 },
  'present-page': { type: 'present-page', paperId, paperVersion: 2, page: 3 },
  'open-paper': { type: 'open-paper', paperId, paperVersion: 2 },
};
