import type { OfficeName } from '@e-cabinet/domain';

/** A ministry or ministerial-level agency, and the office of whoever heads it and is a member of the Government. */
export interface Ministry {
  /** As in identifiers: `finance`. */
  readonly slug: string;
  readonly name: OfficeName;
  readonly head: OfficeName;
}

const ministry = (slug: string, vi: string, en: string): Ministry => ({
  slug,
  name: { vi: `Bộ ${vi}`, en: `Ministry of ${en}` },
  head: { vi: `Bộ trưởng Bộ ${vi}`, en: `Minister of ${en}` },
});

/** The 18 ministries and 4 ministerial-level agencies of 2021 (Resolution 08/2021/QH15). */
export const MINISTRIES: readonly Ministry[] = [
  ministry('national-defence', 'Quốc phòng', 'National Defence'),
  ministry('public-security', 'Công an', 'Public Security'),
  ministry('foreign-affairs', 'Ngoại giao', 'Foreign Affairs'),
  ministry('home-affairs', 'Nội vụ', 'Home Affairs'),
  ministry('justice', 'Tư pháp', 'Justice'),
  ministry('planning-and-investment', 'Kế hoạch và Đầu tư', 'Planning and Investment'),
  ministry('finance', 'Tài chính', 'Finance'),
  ministry('industry-and-trade', 'Công Thương', 'Industry and Trade'),
  ministry(
    'agriculture',
    'Nông nghiệp và Phát triển nông thôn',
    'Agriculture and Rural Development',
  ),
  ministry('transport', 'Giao thông vận tải', 'Transport'),
  ministry('construction', 'Xây dựng', 'Construction'),
  ministry('environment', 'Tài nguyên và Môi trường', 'Natural Resources and Environment'),
  ministry('information', 'Thông tin và Truyền thông', 'Information and Communications'),
  ministry('labour', 'Lao động - Thương binh và Xã hội', 'Labour, War Invalids and Social Affairs'),
  ministry('culture', 'Văn hóa, Thể thao và Du lịch', 'Culture, Sports and Tourism'),
  ministry('science-and-technology', 'Khoa học và Công nghệ', 'Science and Technology'),
  ministry('education', 'Giáo dục và Đào tạo', 'Education and Training'),
  ministry('health', 'Y tế', 'Health'),
  {
    slug: 'ethnic-affairs',
    name: { vi: 'Ủy ban Dân tộc', en: 'Committee for Ethnic Affairs' },
    head: {
      vi: 'Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc',
      en: 'Minister, Chair of the Committee for Ethnic Affairs',
    },
  },
  {
    slug: 'state-bank',
    name: { vi: 'Ngân hàng Nhà nước Việt Nam', en: 'State Bank of Viet Nam' },
    head: {
      vi: 'Thống đốc Ngân hàng Nhà nước Việt Nam',
      en: 'Governor of the State Bank of Viet Nam',
    },
  },
  {
    slug: 'inspectorate',
    name: { vi: 'Thanh tra Chính phủ', en: 'Government Inspectorate' },
    head: { vi: 'Tổng Thanh tra Chính phủ', en: 'Inspector General of the Government' },
  },
  {
    slug: 'government-office',
    name: { vi: 'Văn phòng Chính phủ', en: 'Government Office' },
    head: {
      vi: 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ',
      en: 'Minister, Chair of the Government Office',
    },
  },
];
