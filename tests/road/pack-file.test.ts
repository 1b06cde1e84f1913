import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type PackTask, packer, packLimits } from '@e-cabinet/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as bombs from '../support/pdfs/bombs.ts';
import * as broken from '../support/pdfs/broken.ts';
import * as ordinary from '../support/pdfs/ordinary.ts';
import { outlineOfPdf, textsInPdf, titlesOf } from '../support/texts-in-pdf.ts';

type Agenda = PackTask['agenda'];
type Item = Extract<Agenda['lines'][number], { kind: 'item' }>;

const FILES = {
  text: (file: string) => ordinary.textDocument(file, 3),
  forms: ordinary.manyForms,
  restricted: ordinary.restricted,
  damaged: broken.headerOnly,
  bomb: bombs.objectStreamBomb,
} as const;
const PAGES: Readonly<Record<keyof typeof FILES, number>> = {
  text: 3,
  forms: 8,
  restricted: 2,
  damaged: 1,
  bomb: 1,
};

const paper = (
  sha256: keyof typeof FILES | 'gone',
  pages = sha256 === 'gone' ? 1 : PAGES[sha256],
) => {
  return { paperId: sha256, paperVersion: 1, title: `Tài liệu ${sha256}`, sha256, size: 1, pages };
};
const item = (number: number, title: string, more: Partial<Item> = {}): Item => ({
  kind: 'item',
  number,
  title,
  itemKind: 'decide',
  minutes: 20,
  submittedBy: 'Bộ Tài chính',
  presenters: [],
  late: false,
  byHand: 0,
  papers: [],
  ...more,
});
const AGENDA: Agenda = {
  language: 'vi',
  issuer: 'Chính phủ',
  date: 'ngày 24 tháng 11 năm 2026',
  meetingKind: 'ordinary',
  title: 'Phiên họp thường kỳ',
  time: 'Từ 08 giờ 00 đến 11 giờ 30, ngày 24 tháng 11 năm 2026',
  place: 'Hà Nội',
  chair: 'Thủ tướng Chính phủ',
  draft: false,
  papers: [paper('text')],
  lines: [
    item(1, 'Chương trình phiên họp'),
    { kind: 'section', title: 'I. Các dự án luật' },
    item(2, 'Luật Dữ liệu', { papers: [paper('forms'), paper('damaged'), paper('restricted')] }),
    { kind: 'section', title: 'II. Nội dung khác' },
    item(3, 'Nhân sự', { papers: [paper('bomb'), paper('gone')], byHand: 2 }),
  ],
};

describe('a pack', () => {
  let directory: string;
  const files: Record<string, string> = {};
  beforeAll(async () => {
    directory = mkdtempSync(path.join(tmpdir(), 'e-cabinet-pack-'));
    for (const [name, write] of Object.entries(FILES)) {
      files[name] = path.join(directory, name);
      await write(files[name]);
    }
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  async function made(task: Partial<PackTask>, limits = packLimits): Promise<Buffer | null> {
    const [at, to] = [path.join(directory, 'task'), path.join(directory, 'pack.pdf')];
    rmSync(to, { force: true });
    const whole: PackTask = { agenda: AGENDA, files, words: null, to, ...task };
    writeFileSync(at, JSON.stringify(whole));
    return (await packer(limits)(at, 10_000_000)) ? readFile(to) : null;
  }

  it('P22: has the agenda, every paper in its order, and a number on every page', async () => {
    const bytes = (await made({})) ?? Buffer.of();
    const texts = await textsInPdf(bytes);
    // The agenda, the paper of the session, forms, damaged, restricted, bomb, gone, by hand.
    expect(texts).toHaveLength(1 + 3 + 8 + 1 + 2 + 1 + 1 + 1);
    for (const [index, text] of texts.entries()) expect(text).toContain(`Trang ${index + 1}/18`);
    expect(texts[0]).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(texts[0]).toContain('Thủ tướng Chính phủ');
    expect(texts[0]).toMatch(/Tài liệu forms *trang 5.*Tài liệu damaged *trang 13/);
    expect(texts[2]).toContain('A paper, page 2');
  });

  it('P22: has bookmarks for sections, items and papers', async () => {
    const outline = await outlineOfPdf((await made({})) ?? Buffer.of());
    expect(titlesOf(outline)).toEqual([
      'Chương trình',
      'Tài liệu chung của phiên họp',
      '  Tài liệu text',
      '1. Chương trình phiên họp',
      'I. Các dự án luật',
      '  2. Luật Dữ liệu',
      '    Tài liệu forms',
      '    Tài liệu damaged',
      '    Tài liệu restricted',
      'II. Nội dung khác',
      '  3. Nhân sự',
      '    Tài liệu bomb',
      '    Tài liệu gone',
      '    Tài liệu phát trực tiếp',
    ]);
    const pages = outline.flatMap((entry) => [entry, ...entry.inside]).map(({ page }) => page);
    expect(pages).toEqual([1, 2, 2, 1, 1, 5, 1, 16]);
  });

  it('P21, P22: says in words what cannot be merged and what is given out by hand', async () => {
    const texts = await textsInPdf((await made({})) ?? Buffer.of());
    for (const page of [13, 16, 17]) expect(texts[page - 1]).toContain('không ghép được');
    expect(texts[17]).toContain('2 tài liệu được phát trực tiếp tại phòng họp');
  });

  it('P22: goes on without a paper on which its process died, and says so in its place', async () => {
    // Nothing ever comes out of it: the process waits until it is ended.
    const silent = path.join(directory, 'silent');
    execFileSync('mkfifo', [silent]);
    const scanned = { ...paper('text'), title: 'Bản quét', sha256: 'silent', pages: 300 };
    const agenda = { ...AGENDA, papers: [scanned, paper('text')], lines: [] };
    const impatient = { ...packLimits, patienceMs: 8_000 };
    const bytes = await made({ agenda, files: { ...files, silent } }, impatient);
    const texts = await textsInPdf(bytes ?? Buffer.of());
    expect(texts).toHaveLength(1 + 1 + 3);
    expect(texts[1]).toContain('Bản quét');
    expect(texts[1]).toContain('không ghép được');
    expect(texts[2]).toContain('A paper, page 1');
  });

  it('P20: is stamped on every page where it is a copy', async () => {
    const words = 'Bộ trưởng Bộ Tài chính · 08:00 24/11/2026';
    const texts = await textsInPdf((await made({ words })) ?? Buffer.of());
    for (const text of texts) expect(text).toContain(words);
  });

  it('is the agenda alone where no papers are asked for, in English too', async () => {
    const texts = await textsInPdf(
      (await made({ files: null, agenda: { ...AGENDA, language: 'en' } })) ?? Buffer.of(),
    );
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('SOCIALIST REPUBLIC OF VIET NAM');
    expect(texts[0]).toContain('Page 1/1');
    expect(texts[0]).not.toContain('Tài liệu forms');
    expect(texts[0]).toContain('2 documents are given out by hand');
  });

  it('is none where the limits are too narrow for any', async () => {
    expect(await made({}, { ...packLimits, patienceMs: 50 })).toBeNull();
  });
});
