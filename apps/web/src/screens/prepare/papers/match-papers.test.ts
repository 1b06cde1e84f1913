import { describe, expect, it } from 'vitest';
import { suggestItem, titleOfFile } from './match-papers.ts';

const items = [
  { id: 'socio', number: 1, title: 'Tình hình kinh tế - xã hội tháng 11 năm 2026' },
  { id: 'land', number: 2, title: 'Dự thảo Nghị định hướng dẫn Luật Đất đai' },
  { id: 'tax', number: 3, title: 'Dự thảo Nghị định về thuế thu nhập doanh nghiệp' },
  { id: 'digital', number: 12, title: 'Đề án chuyển đổi số quốc gia' },
  { id: 'plan', number: 13, title: 'Chương trình công tác năm 2027' },
];
const suggested = (name: string) => suggestItem(name, items);

describe('a file without an item', () => {
  it.each([
    ['03_Tờ trình.pdf', 'tax'],
    ['3. Tờ trình.pdf', 'tax'],
    ['03-2 Phụ lục.pdf', 'tax'],
    ['ND02 Báo cáo thẩm tra.pdf', 'land'],
    ['Nội dung 12 - Phụ lục.pdf', 'digital'],
    ['012.pdf', 'digital'],
  ])('goes by the number in front of its name: %s', (name, itemId) => {
    expect(suggested(name)).toEqual({ itemId, by: 'number' });
  });

  it.each([
    ['To trinh Luat Dat dai.pdf', 'land'],
    ['Dự thảo NĐ hướng dẫn luật đất đai (bản cuối).pdf', 'land'],
    ['bao_cao_tinh_hinh_kinh_te_xa_hoi.pdf', 'socio'],
    ['De an chuyen doi so - Phu luc 2.PDF', 'digital'],
    ['123-TTr-BTC thuế thu nhập doanh nghiệp.pdf', 'tax'],
    // Numbered by some other list.
    ['01_Tờ trình thuế thu nhập doanh nghiệp.pdf', 'tax'],
  ])('goes by the words of the titles, with or without diacritics: %s', (name, itemId) => {
    expect(suggested(name)).toEqual({ itemId, by: 'title' });
  });

  it.each([
    '12-TTr-BTC.pdf',
    '03-11-2026 ghi chú.pdf',
    'Dự thảo Nghị định.pdf',
    'scan0001.pdf',
    '99_khac.pdf',
  ])('is left to the officer when its name does not tell: %s', (name) => {
    expect(suggested(name)).toBeNull();
  });

  it('is for the whole meeting when it is the programme, the invitation, or number 0', () => {
    expect(suggested('Chương trình phiên họp.pdf')).toEqual({ itemId: null, by: 'kind' });
    expect(suggested('Giay moi hop.pdf')).toEqual({ itemId: null, by: 'kind' });
    expect(suggested('00_Danh muc.pdf')).toEqual({ itemId: null, by: 'number' });
  });

  it('reads names composed either way alike', () => {
    const name = 'Dự thảo Nghị định về thuế.pdf';
    expect(suggested(name.normalize('NFD'))).toEqual(suggested(name.normalize('NFC')));
  });
});

describe('the first title of a paper', () => {
  it.each([
    ['03_Tờ_trình_về_thuế.pdf', 'Tờ trình về thuế'],
    ['3. Tờ trình.pdf', 'Tờ trình'],
    ['12-TTr-BTC.pdf', '12-TTr-BTC'],
    ['2026.pdf', '2026'],
    ['.pdf', '.pdf'],
  ])('is its file name without number and extension: %s', (name, title) => {
    expect(titleOfFile(name)).toBe(title);
  });

  it('is composed, whatever the computer it comes from', () => {
    expect(titleOfFile('Tờ trình.pdf'.normalize('NFD'))).toBe('Tờ trình'.normalize('NFC'));
  });
});
