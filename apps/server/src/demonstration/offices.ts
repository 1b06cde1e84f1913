import type { OfficeName } from '@e-cabinet/domain';
import type { BodyKind, BodyLevel, BodyRole, OfficeGroup } from '@e-cabinet/protocol';
import { MINISTRIES } from './ministries.ts';
import { PROVINCES } from './provinces.ts';

/* Offices, never people: identifiers stay the same from one version to the next, meetings are written with them. */

export const GOVERNMENT = 'body-government';
export const NGHE_AN = 'body-nghe-an';

export interface DemonstrationBody {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: OfficeName;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
}

export interface DemonstrationUnit {
  readonly id: string;
  readonly bodyId: string;
  readonly name: OfficeName;
}

/** An office that a visitor may take with one tap. */
export interface Office {
  readonly personId: string;
  readonly bodyId: string;
  readonly unitId: string;
  readonly group: OfficeGroup;
  readonly role: BodyRole;
  readonly name: OfficeName;
}

export const BODIES: readonly DemonstrationBody[] = [
  {
    id: GOVERNMENT,
    parentId: null,
    name: { vi: 'Chính phủ', en: 'Government' },
    kind: 'government',
    level: 'central',
  },
  {
    id: NGHE_AN,
    parentId: GOVERNMENT,
    name: { vi: 'UBND tỉnh Nghệ An', en: "Nghe An People's Committee" },
    kind: 'peoples-committee',
    level: 'province',
  },
];

const unit = (bodyId: string, slug: string, vi: string, en: string): DemonstrationUnit => ({
  id: `unit-${slug}`,
  bodyId,
  name: { vi, en },
});

export const UNITS: readonly DemonstrationUnit[] = [
  unit(GOVERNMENT, 'standing-government', 'Thường trực Chính phủ', 'Standing Government'),
  ...MINISTRIES.map(({ slug, name }) => unit(GOVERNMENT, slug, name.vi, name.en)),
  unit(
    GOVERNMENT,
    'procedure-control',
    'Cục Kiểm soát thủ tục hành chính',
    'Administrative Procedures Control Agency',
  ),
  unit(GOVERNMENT, 'bridge-points', 'Điểm cầu địa phương', 'Provincial bridge points'),
  unit(NGHE_AN, 'nghe-an-leaders', 'Lãnh đạo UBND tỉnh', "Leaders of the People's Committee"),
  unit(NGHE_AN, 'nghe-an-office', 'Văn phòng UBND tỉnh', "Office of the People's Committee"),
  unit(NGHE_AN, 'nghe-an-finance', 'Sở Tài chính', 'Department of Finance'),
  unit(NGHE_AN, 'nghe-an-health', 'Sở Y tế', 'Department of Health'),
];

/** An office of one body: what it is there, in which unit. */
const officesOf = (bodyId: string) => {
  return (
    group: OfficeGroup,
    role: BodyRole,
    unitSlug: string,
    slug: string,
    name: OfficeName,
  ): Office => ({
    personId: `person-${slug}`,
    bodyId,
    unitId: `unit-${unitSlug}`,
    group,
    role,
    name,
  });
};
const ofGovernment = officesOf(GOVERNMENT);
const ofNgheAn = officesOf(NGHE_AN);

const STANDING: readonly Office[] = [
  ofGovernment('chair', 'member', 'standing-government', 'prime-minister', {
    vi: 'Thủ tướng Chính phủ',
    en: 'Prime Minister',
  }),
  ...[1, 2, 3, 4].map((number) =>
    ofGovernment('members', 'member', 'standing-government', `deputy-prime-minister-${number}`, {
      vi: `Phó Thủ tướng ${number}`,
      en: `Deputy Prime Minister ${number}`,
    }),
  ),
];

const HEADS: readonly Office[] = MINISTRIES.map(({ slug, head }) =>
  ofGovernment('members', 'member', slug, `head-${slug}`, head),
);

/** Beside whom each adviser works. */
const ADVISERS: readonly Office[] = [
  ofGovernment('advisers', 'adviser', 'government-office', 'adviser-prime-minister', {
    vi: 'Trợ lý Thủ tướng',
    en: 'Adviser to the Prime Minister',
  }),
  ...MINISTRIES.filter(({ slug }) => ['finance', 'health', 'justice'].includes(slug)).map(
    ({ slug, head }) =>
      ofGovernment('advisers', 'adviser', slug, `adviser-${slug}`, {
        vi: `Chuyên viên giúp việc ${head.vi}`,
        en: `Adviser to the ${head.en}`,
      }),
  ),
];

const SECRETARIAT: readonly Office[] = [1, 2, 3].map((number) =>
  ofGovernment('secretariat', 'secretary', 'government-office', `secretary-${number}`, {
    vi: `Thư ký phiên họp ${number}, Văn phòng Chính phủ`,
    en: `Session secretary ${number}, Government Office`,
  }),
);

const OTHERS: readonly Office[] = [
  ofGovernment('presenter', 'presenter', 'information', 'presenter', {
    vi: 'Cục trưởng Cục Chuyển đổi số quốc gia',
    en: 'Director of the National Digital Transformation Authority',
  }),
  ofGovernment('screen', 'screen', 'government-office', 'room-screen', {
    vi: 'Màn hình phòng họp Chính phủ',
    en: 'Cabinet room screen',
  }),
  ofGovernment('administrator', 'administrator', 'government-office', 'administrator', {
    vi: 'Quản trị hệ thống, Văn phòng Chính phủ',
    en: 'System administrator, Government Office',
  }),
];

/** Who prepares a ministry's files and submits them. */
const FILING: readonly Office[] = MINISTRIES.filter(({ slug }) =>
  ['finance', 'health', 'justice'].includes(slug),
).map(({ slug, name }) =>
  ofGovernment('units', 'unit-officer', slug, `officer-${slug}`, {
    vi: `Chánh Văn phòng ${name.vi}`,
    en: `Chief of Office, ${name.en}`,
  }),
);

/** A unit that is invited as such, and names its people itself: its officer first. */
const INVITED_UNIT: readonly Office[] = [
  ofGovernment('units', 'unit-officer', 'procedure-control', 'procedure-control-officer', {
    vi: 'Chánh Văn phòng Cục Kiểm soát thủ tục hành chính',
    en: 'Chief of Office, Administrative Procedures Control Agency',
  }),
  ofGovernment('units', 'adviser', 'procedure-control', 'procedure-control-deputy', {
    vi: 'Phó Cục trưởng Cục Kiểm soát thủ tục hành chính',
    en: 'Deputy Director, Administrative Procedures Control Agency',
  }),
  ...[1, 2, 3].map((number) =>
    ofGovernment('units', 'adviser', 'procedure-control', `procedure-control-expert-${number}`, {
      vi: `Chuyên viên ${number}, Cục Kiểm soát thủ tục hành chính`,
      en: `Expert ${number}, Administrative Procedures Control Agency`,
    }),
  ),
];

const BRIDGES: readonly Office[] = PROVINCES.map(({ slug, name }) =>
  ofGovernment('bridge', 'bridge', 'bridge-points', `bridge-${slug}`, {
    vi: `Điểm cầu ${name.vi}`,
    en: `${name.en} bridge point`,
  }),
);

const NGHE_AN_OFFICES: readonly Office[] = [
  ofNgheAn('chair', 'member', 'nghe-an-leaders', 'nghe-an-chair', {
    vi: 'Chủ tịch UBND tỉnh Nghệ An',
    en: "Chair of the Nghe An People's Committee",
  }),
  ofNgheAn('members', 'member', 'nghe-an-leaders', 'nghe-an-deputy-chair', {
    vi: 'Phó Chủ tịch UBND tỉnh Nghệ An',
    en: "Deputy Chair of the Nghe An People's Committee",
  }),
  ofNgheAn('members', 'member', 'nghe-an-finance', 'nghe-an-head-finance', {
    vi: 'Giám đốc Sở Tài chính tỉnh Nghệ An',
    en: 'Director of Finance of Nghe An',
  }),
  ofNgheAn('members', 'member', 'nghe-an-health', 'nghe-an-head-health', {
    vi: 'Giám đốc Sở Y tế tỉnh Nghệ An',
    en: 'Director of Health of Nghe An',
  }),
  ofNgheAn('secretariat', 'secretary', 'nghe-an-office', 'nghe-an-secretary', {
    vi: 'Thư ký phiên họp, Văn phòng UBND tỉnh Nghệ An',
    en: "Session secretary, Office of the Nghe An People's Committee",
  }),
  ofNgheAn('administrator', 'administrator', 'nghe-an-office', 'nghe-an-administrator', {
    vi: 'Quản trị hệ thống, Văn phòng UBND tỉnh Nghệ An',
    en: "System administrator, Office of the Nghe An People's Committee",
  }),
];

/** Every office of the demonstration, in the order of protocol: 27 members, their helpers, an invited unit, 63 bridge points, and a second body. */
export const OFFICES: readonly Office[] = [
  ...STANDING,
  ...HEADS,
  ...ADVISERS,
  ...SECRETARIAT,
  ...OTHERS,
  ...INVITED_UNIT,
  ...FILING,
  ...BRIDGES,
  ...NGHE_AN_OFFICES,
];
