import { OFFICES } from '../offices.ts';
import { type PlannedItem, type PlannedSession, usualPapers } from './plan.ts';

type Details = Partial<PlannedItem> & Pick<PlannedItem, 'submittedBy'>;

function decide(subject: string, details: Details): PlannedItem {
  return {
    title: `Nghị quyết về ${subject}`,
    kind: 'decide',
    minutes: 15,
    presenter: null,
    closedTo: null,
    papers: usualPapers(subject),
    ...details,
  };
}

const PERSONNEL = ['prime-minister', 'deputy-prime-minister-1', 'head-home-affairs'].map(
  (slug) => `person-${slug}`,
);

/** Invited to what it drew up: it names who comes. */
const PROCEDURE_CONTROL = 'unit-procedure-control';

/** An ordinary session of the Government: 27 members, 63 bridge points, eight items, one of them closed. */
export const GOVERNMENT_SESSION: PlannedSession = {
  meetingId: 'demonstration-government-session',
  title: 'Phiên họp Chính phủ thường kỳ tháng này',
  kind: 'ordinary',
  place: 'Phòng họp Chính phủ, Hà Nội',
  startsInMinutes: 30,
  minutes: 180,
  practice: false,
  bridgePoints: OFFICES.filter(({ group }) => group === 'bridge').map(({ personId }) => personId),
  sections: [
    {
      title: 'Phần I. Các nội dung trình Chính phủ quyết định',
      items: [
        decide('phát triển chính quyền điện tử đến cấp xã', {
          submittedBy: 'Bộ Thông tin và Truyền thông',
          presenter: 'person-presenter',
          minutes: 20,
          units: [PROCEDURE_CONTROL],
        }),
        decide('đơn giản hóa chế độ báo cáo của các bộ, ngành, địa phương', {
          submittedBy: 'Văn phòng Chính phủ',
          minutes: 10,
          units: [PROCEDURE_CONTROL],
        }),
        decide('phân bổ vốn đầu tư công cho hạ tầng số vùng sâu, vùng xa', {
          submittedBy: 'Bộ Kế hoạch và Đầu tư',
        }),
        decide('hỗ trợ doanh nghiệp nhỏ và vừa chuyển đổi số', {
          submittedBy: 'Bộ Tài chính',
        }),
      ],
    },
    {
      title: 'Phần II. Các nội dung thảo luận',
      items: [
        {
          title: 'Tình hình kinh tế - xã hội và giải ngân vốn đầu tư công',
          kind: 'discuss',
          minutes: 40,
          submittedBy: 'Bộ Kế hoạch và Đầu tư',
          presenter: null,
          closedTo: null,
          papers: [
            { title: 'Báo cáo tình hình kinh tế - xã hội', form: 'submission', sections: 14 },
            { title: 'Phụ lục số liệu theo địa phương', form: 'figures', sections: 6 },
          ],
        },
        {
          title: 'Công tác phòng, chống thiên tai trong mùa mưa bão',
          kind: 'discuss',
          minutes: 25,
          submittedBy: 'Bộ Nông nghiệp và Phát triển nông thôn',
          presenter: null,
          closedTo: null,
          papers: [{ title: 'Báo cáo phòng, chống thiên tai', form: 'submission', sections: 6 }],
        },
        {
          title: 'Công tác tổ chức bộ máy và nhân sự',
          kind: 'discuss',
          minutes: 20,
          submittedBy: 'Bộ Nội vụ',
          presenter: null,
          closedTo: PERSONNEL,
          papers: [{ title: 'Tờ trình về tổ chức bộ máy', form: 'submission', sections: 3 }],
        },
      ],
    },
    {
      title: 'Phần III. Báo cáo gửi để biết',
      items: [
        {
          title: 'Kết quả thực hiện nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao',
          kind: 'inform',
          minutes: 5,
          submittedBy: 'Văn phòng Chính phủ',
          presenter: null,
          closedTo: null,
          papers: [{ title: 'Báo cáo thực hiện nhiệm vụ', form: 'figures', sections: 5 }],
        },
      ],
    },
  ],
};
