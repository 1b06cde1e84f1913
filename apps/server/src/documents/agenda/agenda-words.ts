import type { ItemKind, MeetingKind } from '@e-cabinet/domain';
import type { PackLanguage } from '@e-cabinet/protocol';

export interface AgendaWords {
  readonly republic: string;
  readonly motto: string;
  readonly agenda: string;
  /** Of a session that is not published yet. */
  readonly draft: string;
  readonly meeting: Readonly<Record<MeetingKind, string>>;
  readonly time: string;
  readonly place: string;
  readonly chair: string;
  readonly columns: readonly [number: string, item: string, by: string, minutes: string];
  readonly kind: Readonly<Record<ItemKind, string>>;
  readonly late: string;
  readonly total: string;
  readonly ofTheSession: string;
  readonly papers: string;
  readonly byHandTitle: string;
  readonly byHand: (count: number) => string;
  readonly notMergedTitle: string;
  readonly notMerged: string;
  /** A page of the pack, as a table of contents names it. */
  readonly at: (page: number) => string;
  /** Which page of all pages. */
  readonly page: (page: number, pages: number) => string;
}

/** What a printed agenda and the pack say, in the language of whoever asks for them. */
export const AGENDA_WORDS: Readonly<Record<PackLanguage, AgendaWords>> = {
  vi: {
    republic: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    agenda: 'Chương trình',
    draft: 'Dự thảo, chưa phát hành',
    meeting: {
      ordinary: 'Phiên họp thường kỳ',
      thematic: 'Phiên họp chuyên đề',
      extraordinary: 'Phiên họp bất thường',
      conference: 'Hội nghị',
      'opinion-ballot': 'Phiếu lấy ý kiến',
    },
    time: 'Thời gian',
    place: 'Địa điểm',
    chair: 'Chủ trì',
    columns: ['STT', 'Nội dung', 'Cơ quan trình, người trình bày', 'Thời lượng'],
    kind: { decide: 'Quyết định', discuss: 'Thảo luận', inform: 'Báo cáo' },
    late: 'Bổ sung sau khi phát hành',
    total: 'Tổng thời lượng',
    ofTheSession: 'Tài liệu chung của phiên họp',
    papers: 'Tài liệu',
    byHandTitle: 'Tài liệu phát trực tiếp',
    byHand: (count) =>
      `${count} tài liệu được phát trực tiếp tại phòng họp, không có trong tệp này.`,
    notMergedTitle: 'Tài liệu không ghép được',
    notMerged: 'Tệp của tài liệu này không ghép được vào đây. Hãy đọc tài liệu trong hệ thống.',
    at: (page) => `trang ${page}`,
    page: (page, pages) => `Trang ${page}/${pages}`,
  },
  en: {
    republic: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    agenda: 'Agenda',
    draft: 'Draft, not published yet',
    meeting: {
      ordinary: 'Ordinary session',
      thematic: 'Thematic session',
      extraordinary: 'Extraordinary session',
      conference: 'Conference',
      'opinion-ballot': 'Opinion ballot',
    },
    time: 'Time',
    place: 'Place',
    chair: 'Chair',
    columns: ['No.', 'Item', 'Submitted and presented by', 'Duration'],
    kind: { decide: 'For decision', discuss: 'For discussion', inform: 'For information' },
    late: 'Added after publication',
    total: 'Total duration',
    ofTheSession: 'Documents of the session as a whole',
    papers: 'Documents',
    byHandTitle: 'Documents given out by hand',
    byHand: (count) =>
      count === 1
        ? '1 document is given out by hand in the room; it is not in this file.'
        : `${count} documents are given out by hand in the room; they are not in this file.`,
    notMergedTitle: 'Document that could not be included',
    notMerged: 'The file of this document could not be put in here. Please read it in the system.',
    at: (page) => `page ${page}`,
    page: (page, pages) => `Page ${page}/${pages}`,
  },
};

export const minutesWords: Readonly<Record<PackLanguage, (minutes: number) => string>> = {
  vi: (minutes) => `${minutes} phút`,
  en: (minutes) => `${minutes} min`,
};
