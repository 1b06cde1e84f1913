import { OFFICES } from '../offices.ts';
import type { PlannedItem, PlannedSession } from './plan.ts';

/** Bridge points that took part. */
const POINTS = 23;

function presentation(title: string, submittedBy: string, presenter: string | null): PlannedItem {
  return {
    title,
    kind: 'discuss',
    minutes: 20,
    submittedBy,
    presenter,
    closedTo: null,
    papers: [{ title: `Tham luận: ${title}`, form: 'submission', sections: 8 }],
  };
}

/** The online workshop of 8 January 2021: main bridge, 23 provinces, four presentations, questions from the points. */
export const WORKSHOP: PlannedSession = {
  meetingId: 'demonstration-workshop',
  title: 'Hội thảo trực tuyến: Chính phủ điện tử với các địa phương',
  kind: 'conference',
  place: 'Điểm cầu trung tâm, Hà Nội',
  startsInMinutes: 24 * 60,
  minutes: 150,
  practice: false,
  bridgePoints: OFFICES.filter(({ group }) => group === 'bridge')
    .slice(0, POINTS)
    .map(({ personId }) => personId),
  sections: [
    {
      title: 'Trình bày tham luận',
      items: [
        presentation(
          'Hệ thống thông tin phục vụ họp và xử lý công việc của Chính phủ (e-Cabinet)',
          'Văn phòng Chính phủ',
          'person-presenter',
        ),
        presentation(
          'Hệ thống thông tin báo cáo quốc gia: 15 bộ, ngành và 54 địa phương đã kết nối',
          'Văn phòng Chính phủ',
          null,
        ),
        presentation(
          'Trung tâm thông tin, chỉ đạo điều hành của Chính phủ, Thủ tướng Chính phủ',
          'Văn phòng Chính phủ',
          null,
        ),
        presentation(
          'Hỗ trợ hoạch định chính sách dựa trên dữ liệu',
          'Bộ Kế hoạch và Đầu tư',
          null,
        ),
      ],
    },
    {
      title: 'Thảo luận với các điểm cầu',
      items: [
        {
          title: 'Hỏi đáp với các điểm cầu địa phương',
          kind: 'discuss',
          minutes: 40,
          submittedBy: 'Văn phòng Chính phủ',
          presenter: null,
          closedTo: null,
          papers: [],
        },
        {
          title: 'Thống nhất chương trình triển khai đến cấp xã',
          kind: 'decide',
          minutes: 15,
          submittedBy: 'Văn phòng Chính phủ',
          presenter: null,
          closedTo: null,
          papers: [{ title: 'Dự thảo chương trình triển khai', form: 'draft', sections: 6 }],
          brief: {
            summary:
              'Sau khi kết nối đến cấp tỉnh, các hệ thống của Chính phủ điện tử cần được triển khai đến cấp xã. Dự thảo chương trình nêu nội dung, phân công và lộ trình theo ba giai đoạn, bắt đầu từ các địa phương đã sẵn sàng.',
            disputed:
              'Thứ tự triển khai: một số địa phương đề nghị làm đồng loạt; Văn phòng Chính phủ đề nghị làm thí điểm trước khi nhân rộng.',
            decision: 'Thống nhất chương trình triển khai theo ba giai đoạn như dự thảo.',
          },
        },
      ],
    },
  ],
};
