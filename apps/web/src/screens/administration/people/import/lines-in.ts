import { fold, type ImportedLine } from '@e-cabinet/protocol';
import type { Table } from './read-table.ts';

type Field = Exclude<keyof ImportedLine, 'line'>;

/** What a column may be called, in either language; marks, capitals and spaces do not matter. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  name: ['Chức danh', 'Chức danh hiển thị', 'Họ tên', 'Tên', 'Name', 'Office'],
  nameEnglish: ['Chức danh tiếng Anh', 'Tên tiếng Anh', 'English name'],
  login: ['Tên đăng nhập', 'Tài khoản', 'Login', 'User name'],
  email: ['Thư điện tử', 'Địa chỉ thư điện tử', 'Email', 'E-mail'],
  unit: ['Đơn vị', 'Cơ quan', 'Unit', 'Department'],
  position: ['Chức vụ', 'Chức vụ trong đơn vị', 'Position', 'Title'],
  positionEnglish: ['Chức vụ tiếng Anh', 'English position'],
  roles: ['Quyền', 'Quyền trong cơ quan', 'Vai trò', 'Roles', 'Role'],
};
const FIELDS = Object.keys(HEADINGS) as readonly Field[];
/** The columns of the form that is given out to be filled in. */
export const FORM_HEADINGS = FIELDS.map((field) => HEADINGS[field][0] ?? field);

export type LinesFound =
  | { readonly kind: 'lines'; readonly lines: readonly ImportedLine[] }
  /** No column says who it is. */
  | { readonly kind: 'no-name' }
  /** There is nothing under the headings. */
  | { readonly kind: 'empty' };

/** @param roleCodes by what a role is called in either language, folded */
export function linesIn(table: Table, roleCodes: ReadonlyMap<string, string>): LinesFound {
  const [headings = [], ...rows] = table;
  const columns = columnsOf(headings);
  if (!columns.has('name')) return { kind: 'no-name' };
  const lines = rows.flatMap((row, index) => {
    if (row.every((cell) => cell === '')) return [];
    const cell = (field: Field) => row[columns.get(field) ?? -1] ?? '';
    const fields = Object.fromEntries(FIELDS.map((field) => [field, cell(field)]));
    const line = fields as Record<Field, string>;
    // The headings are line 1.
    return [{ line: index + 2, ...line, roles: inCodes(line.roles, roleCodes) }];
  });
  return lines.length > 0 ? { kind: 'lines', lines } : { kind: 'empty' };
}

/** The first column of each name. */
function columnsOf(headings: readonly string[]): ReadonlyMap<Field, number> {
  const columns = new Map<Field, number>();
  for (const [index, heading] of headings.entries()) {
    const field = FIELDS.find((each) => HEADINGS[each].some((name) => key(name) === key(heading)));
    if (field && !columns.has(field)) columns.set(field, index);
  }
  return columns;
}

function inCodes(roles: string, codes: ReadonlyMap<string, string>): string {
  const said = roles.split(/[,;]/).map((role) => codes.get(key(role)) ?? role.trim());
  return said.filter(Boolean).join(', ');
}

/** As roles and headings are compared. */
export function key(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
