import { OFFICES } from '../offices.ts';
import { type PlannedItem, type PlannedSession, usualPapers } from './plan.ts';

type Details = Partial<PlannedItem> & Required<Pick<PlannedItem, 'submittedBy' | 'brief'>>;

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

/** An ordinary session of the Government: 27 members, 63 bridge points, nine items, one of them closed, one for a secret vote. */
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
          brief: {
            summary:
              'Cấp xã trực tiếp tiếp nhận, giải quyết phần lớn thủ tục hành chính của người dân nhưng hạ tầng, dữ liệu và nhân lực công nghệ thông tin còn thiếu, không đồng đều giữa các vùng. Dự thảo Nghị quyết quy định yêu cầu tối thiểu về đường truyền, thiết bị, tài khoản công vụ, chữ ký số đến từng xã, phường, thị trấn; giao chỉ tiêu, lộ trình cho từng địa phương và nguồn kinh phí thực hiện.\n\nHồ sơ đã được Bộ Tư pháp thẩm định, lấy ý kiến các bộ, ngành và 63 địa phương.',
            disputed:
              '1. Nguồn kinh phí: Bộ Tài chính đề nghị ngân sách địa phương tự bảo đảm; cơ quan trình đề nghị ngân sách trung ương hỗ trợ các địa phương chưa tự cân đối.\n2. Thời hạn hoàn thành: một số địa phương miền núi đề nghị lùi 06 tháng.',
            decision:
              'Thông qua Nghị quyết; cho phép ngân sách trung ương hỗ trợ các địa phương chưa tự cân đối; giữ nguyên thời hạn hoàn thành như dự thảo.',
          },
        }),
        decide('đơn giản hóa chế độ báo cáo của các bộ, ngành, địa phương', {
          submittedBy: 'Văn phòng Chính phủ',
          minutes: 10,
          units: [PROCEDURE_CONTROL],
          brief: {
            summary:
              'Qua rà soát, nhiều chế độ báo cáo định kỳ trùng nội dung hoặc số liệu đã có trong các cơ sở dữ liệu dùng chung. Dự thảo Nghị quyết bãi bỏ, hợp nhất các báo cáo trùng lặp, chuyển báo cáo định kỳ sang Hệ thống thông tin báo cáo Chính phủ và quy định không yêu cầu báo cáo lại số liệu đã được chia sẻ.',
            disputed: 'Không có',
            decision:
              'Thông qua Nghị quyết và danh mục chế độ báo cáo được bãi bỏ, hợp nhất kèm theo; giao Văn phòng Chính phủ theo dõi, đôn đốc.',
          },
        }),
        decide('phân bổ vốn đầu tư công cho hạ tầng số vùng sâu, vùng xa', {
          submittedBy: 'Bộ Kế hoạch và Đầu tư',
          brief: {
            summary:
              'Một số thôn, bản vùng sâu, vùng xa chưa có cáp quang và sóng di động băng rộng. Dự thảo Nghị quyết xác định nguyên tắc, tiêu chí phân bổ vốn đầu tư công cho hạ tầng số tại các địa bàn này, ưu tiên trường học, trạm y tế và trụ sở cấp xã.',
            disputed:
              'Tiêu chí phân bổ: Ủy ban Dân tộc đề nghị tính thêm tỷ lệ hộ nghèo; cơ quan trình đề nghị chỉ tính số thôn, bản chưa có kết nối để bảo đảm đúng mục tiêu.',
            decision:
              'Thông qua nguyên tắc, tiêu chí phân bổ theo phương án của cơ quan trình; giao các địa phương đăng ký danh mục dự án.',
          },
        }),
        decide('hỗ trợ doanh nghiệp nhỏ và vừa chuyển đổi số', {
          submittedBy: 'Bộ Tài chính',
          brief: {
            summary:
              'Doanh nghiệp nhỏ và vừa gặp khó khăn về chi phí, nhân lực và lựa chọn giải pháp khi chuyển đổi số. Dự thảo Nghị quyết quy định hỗ trợ một phần chi phí tư vấn, thuê và mua giải pháp, đào tạo; thực hiện qua nền tảng trực tuyến, giải quyết trong 10 ngày làm việc.',
            disputed:
              'Mức hỗ trợ: Bộ Khoa học và Công nghệ đề nghị tối đa 50% giá trị hợp đồng; cơ quan trình đề nghị 30% để phù hợp khả năng cân đối ngân sách.',
            decision: 'Thông qua Nghị quyết với mức hỗ trợ tối đa 30% giá trị hợp đồng.',
          },
        }),
        {
          title: 'Kiện toàn nhân sự Ủy ban Quốc gia về chính phủ điện tử',
          kind: 'decide',
          minutes: 10,
          submittedBy: 'Bộ Nội vụ',
          presenter: null,
          closedTo: null,
          papers: [
            { title: 'Tờ trình về nhân sự Ủy ban Quốc gia', form: 'submission', sections: 2 },
          ],
          brief: {
            summary:
              'Do thay đổi nhiệm vụ của một số thành viên, Ủy ban Quốc gia về chính phủ điện tử cần được kiện toàn. Thành phần đề nghị gồm Chủ tịch, 02 Phó Chủ tịch và 13 ủy viên theo chức danh; danh sách kèm theo Tờ trình.',
            disputed: 'Không có',
            decision: 'Biểu quyết kín thông qua danh sách thành viên Ủy ban theo Tờ trình.',
          },
          questions: [
            {
              text: 'Thông qua danh sách thành viên Ủy ban Quốc gia về chính phủ điện tử',
              secret: true,
            },
          ],
        },
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
