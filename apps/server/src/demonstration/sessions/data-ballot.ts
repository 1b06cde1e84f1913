import { type PlannedAnswer, type PlannedSession, usualPapers } from './plan.ts';

const SUBJECT = 'quản lý, kết nối và chia sẻ dữ liệu số của cơ quan nhà nước';

const answer = (office: string, choice: PlannedAnswer['choice'], comment = ''): PlannedAnswer => {
  return { personId: `person-head-${office}`, choice, comment };
};

/** An opinion ballot that is under way between the sessions: some have answered, the others owe it. */
export const DATA_BALLOT: PlannedSession = {
  meetingId: 'demonstration-opinion-ballot',
  title: `Lấy ý kiến về dự thảo Nghị định ${SUBJECT}`,
  kind: 'opinion-ballot',
  place: '',
  startsInMinutes: 0,
  minutes: 0,
  practice: false,
  bridgePoints: [],
  sections: [
    {
      title: null,
      items: [
        {
          title: `Dự thảo Nghị định ${SUBJECT}`,
          kind: 'decide',
          minutes: 0,
          submittedBy: 'Bộ Thông tin và Truyền thông',
          presenter: null,
          closedTo: null,
          papers: usualPapers(SUBJECT, 'Nghị định'),
          brief: {
            summary:
              'Các cơ sở dữ liệu của bộ, ngành, địa phương được xây dựng riêng rẽ; người dân còn phải nộp lại giấy tờ mà cơ quan nhà nước đã có. Dự thảo Nghị định quy định dữ liệu của cơ quan nhà nước được chia sẻ mặc định qua nền tảng chung, trừ trường hợp luật quy định khác; trách nhiệm của cơ quan quản lý dữ liệu và thời hạn kết nối.\n\nDự thảo đã được Bộ Tư pháp thẩm định; đã lấy ý kiến các bộ, ngành, địa phương và đăng tải công khai 60 ngày.',
            disputed:
              '1. Phạm vi chia sẻ mặc định (Điều 6): Bộ Công an và Ngân hàng Nhà nước Việt Nam đề nghị loại trừ một số loại dữ liệu.\n2. Thời hạn kết nối (Điều 9): một số địa phương đề nghị 24 tháng, cơ quan trình đề nghị 12 tháng.',
            decision: 'Thông qua dự thảo Nghị định để trình Thủ tướng Chính phủ ký ban hành.',
          },
          questions: [{ text: `Thông qua dự thảo Nghị định ${SUBJECT}`, secret: false }],
        },
      ],
    },
  ],
  writing: {
    workingDays: 5,
    answers: [
      answer('information', 'agree'),
      answer('home-affairs', 'agree'),
      answer(
        'public-security',
        'other',
        'Điều 6: Đề nghị quy định rõ dữ liệu liên quan đến an ninh quốc gia không thuộc phạm vi chia sẻ mặc định.\n\nĐiều 9: Đề nghị bổ sung yêu cầu đánh giá an toàn thông tin trước khi kết nối.',
      ),
      answer('planning-and-investment', 'agree'),
      answer(
        'industry-and-trade',
        'agree',
        'Điều 9: Tán thành; đề nghị hướng dẫn thêm về thời hạn kết nối đối với cơ sở dữ liệu chuyên ngành.',
      ),
      answer(
        'environment',
        'other',
        'Điều 6: Dữ liệu quan trắc cần được cập nhật hằng ngày, đề nghị bổ sung quy định về tần suất cập nhật.',
      ),
      answer('construction', 'agree'),
      answer('culture', 'agree'),
      answer('science-and-technology', 'agree'),
      answer(
        'state-bank',
        'disagree',
        'Điều 6: Dữ liệu về tiền gửi của khách hàng được bảo mật theo luật; đề nghị loại trừ khỏi danh mục chia sẻ.',
      ),
    ],
  },
};
