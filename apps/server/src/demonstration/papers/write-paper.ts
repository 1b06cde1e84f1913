import type { Content } from 'pdfmake';
import { toPdf } from '../../documents/to-pdf.ts';
import type { PlannedPaper } from '../sessions/plan.ts';

const PARAGRAPHS = [
  'Thực hiện Chương trình công tác của Chính phủ, cơ quan chủ trì đã phối hợp với các bộ, ngành và địa phương xây dựng hồ sơ, lấy ý kiến rộng rãi và tiếp thu, giải trình đầy đủ các ý kiến tham gia.',
  'Mục tiêu là rút ngắn thời gian xử lý công việc, giảm giấy tờ, công khai và minh bạch, phục vụ người dân và doanh nghiệp tốt hơn, bảo đảm an toàn thông tin và bảo vệ bí mật nhà nước theo quy định.',
  'Về nguồn lực, kinh phí được bố trí trong dự toán ngân sách nhà nước hằng năm theo phân cấp hiện hành; khuyến khích huy động nguồn lực xã hội hợp pháp, không trùng lặp với các chương trình đang thực hiện.',
  'Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương trong phạm vi chức năng, nhiệm vụ của mình tổ chức triển khai, định kỳ hằng quý báo cáo kết quả.',
  'Một số ý kiến đề nghị làm rõ hơn trách nhiệm phối hợp giữa cơ quan trung ương và địa phương, lộ trình thực hiện và điều kiện bảo đảm ở vùng sâu, vùng xa, biên giới, hải đảo.',
] as const;

export interface WrittenPaper {
  /** A PDF. */
  readonly bytes: Buffer;
  readonly pages: number;
}

/** A paper in the form of a Vietnamese administrative document, several pages long. */
export async function writePaper(paper: PlannedPaper, submittedBy: string): Promise<WrittenPaper> {
  let pages = 0;
  const bytes = await toPdf({
    info: { title: paper.title, author: submittedBy },
    pageMargins: [85, 60, 57, 60],
    defaultStyle: { fontSize: 14, lineHeight: 1.3 },
    footer: (page: number, pageCount: number) => {
      pages = pageCount;
      return { text: String(page), alignment: 'center', fontSize: 12 };
    },
    content: [...heading(paper, submittedBy), ...sections(paper)],
  });
  return { bytes, pages };
}

/** Points. */
const NATIONAL_TITLE_WIDTH = 280;

function heading({ title }: PlannedPaper, submittedBy: string): Content[] {
  return [
    {
      columns: [
        {
          text: submittedBy.toLocaleUpperCase('vi'),
          bold: true,
          alignment: 'center',
          fontSize: 12,
        },
        {
          // The national title stands in one line.
          width: NATIONAL_TITLE_WIDTH,
          stack: [
            { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, fontSize: 12 },
            { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, fontSize: 13 },
          ],
          alignment: 'center',
        },
      ],
    },
    { text: title, bold: true, alignment: 'center', fontSize: 16, margin: [0, 28, 0, 6] },
    { text: 'Tài liệu minh họa', italics: true, alignment: 'center', margin: [0, 0, 0, 16] },
  ];
}

function sections(paper: PlannedPaper): Content[] {
  return Array.from({ length: paper.sections }, (_, index) => [
    {
      text:
        paper.form === 'draft' ? `Điều ${index + 1}.` : `${index + 1}. Nội dung thứ ${index + 1}`,
      bold: true,
      margin: [0, 10, 0, 4] as [number, number, number, number],
    },
    ...(paper.form === 'figures' ? [figures(index)] : paragraphs(index)),
  ]).flat();
}

function paragraphs(section: number): Content[] {
  return [0, 1, 2].map((each) => ({
    text: PARAGRAPHS[(section + each * 2) % PARAGRAPHS.length] ?? '',
    alignment: 'justify',
    leadingIndent: 28,
    margin: [0, 0, 0, 6],
  }));
}

const ROWS = 18;
const REGIONS = [
  'Miền núi phía Bắc',
  'Đồng bằng sông Hồng',
  'Miền Trung',
  'Tây Nguyên',
  'Đông Nam Bộ',
  'Đồng bằng sông Cửu Long',
];

function figures(section: number): Content {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const figure = ((section + 3) * (row + 7) * 37) % 1_000;
    return [String(row + 1), REGIONS[row % REGIONS.length] ?? '', `${figure}`, `${figure % 100} %`];
  });
  const header = ['TT', 'Vùng', 'Số đơn vị', 'Tỷ lệ hoàn thành'].map((text) => ({
    text,
    bold: true,
  }));
  return {
    table: { headerRows: 1, widths: [30, '*', 90, 110], body: [header, ...rows] },
    fontSize: 12,
    margin: [0, 4, 0, 10],
  };
}
