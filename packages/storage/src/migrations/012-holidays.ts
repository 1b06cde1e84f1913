import { sql } from 'kysely';
import type { NumberedMigration } from './numbered-migration.ts';

/**
 * Viet Nam's days off in 2026 and 2027 to begin with; administrators keep the list from there. (Labour
 * Code 2019, art. 111 and 112; 24 November by Resolution 80-NQ/TW of 2026.) A day off on a weekend is
 * made good on the next working day. Swaps of working days are those announced for 2026.
 */
const DAYS: readonly (readonly [date: string, worked: boolean, vi: string, en: string])[] = [
  ['2026-01-01', false, 'Tết Dương lịch', "New Year's Day"],
  ['2026-01-02', false, 'Nghỉ Tết Dương lịch (làm bù ngày 10/01)', 'New Year (made up 10 January)'],
  ['2026-01-10', true, 'Làm bù cho ngày 02/01', 'Worked for 2 January'],
  ['2026-02-16', false, 'Tết Nguyên đán', 'Lunar New Year'],
  ['2026-02-17', false, 'Tết Nguyên đán', 'Lunar New Year'],
  ['2026-02-18', false, 'Tết Nguyên đán', 'Lunar New Year'],
  ['2026-02-19', false, 'Tết Nguyên đán', 'Lunar New Year'],
  ['2026-02-20', false, 'Tết Nguyên đán', 'Lunar New Year'],
  ['2026-04-26', false, 'Giỗ Tổ Hùng Vương', "Hung Kings' Commemoration Day"],
  ['2026-04-27', false, 'Nghỉ bù Giỗ Tổ Hùng Vương', "In place of Hung Kings' Commemoration Day"],
  ['2026-04-30', false, 'Ngày Chiến thắng', 'Reunification Day'],
  ['2026-05-01', false, 'Ngày Quốc tế Lao động', 'International Labour Day'],
  ['2026-08-22', true, 'Làm bù cho ngày 31/08', 'Worked for 31 August'],
  ['2026-08-31', false, 'Nghỉ Quốc khánh (làm bù ngày 22/08)', 'National Day (made up 22 August)'],
  ['2026-09-01', false, 'Quốc khánh', 'National Day'],
  ['2026-09-02', false, 'Quốc khánh', 'National Day'],
  ['2026-11-24', false, 'Ngày Văn hóa Việt Nam', 'Viet Nam Culture Day'],
  ['2027-01-01', false, 'Tết Dương lịch', "New Year's Day"],
  ['2027-02-05', false, 'Tết Nguyên đán', 'Lunar New Year'],
  ['2027-02-06', false, 'Tết Nguyên đán', 'Lunar New Year'],
  ['2027-02-07', false, 'Tết Nguyên đán', 'Lunar New Year'],
  ['2027-02-08', false, 'Tết Nguyên đán', 'Lunar New Year'],
  ['2027-02-09', false, 'Tết Nguyên đán', 'Lunar New Year'],
  ['2027-02-10', false, 'Nghỉ bù Tết Nguyên đán', 'In place of Lunar New Year'],
  ['2027-02-11', false, 'Nghỉ bù Tết Nguyên đán', 'In place of Lunar New Year'],
  ['2027-04-16', false, 'Giỗ Tổ Hùng Vương', "Hung Kings' Commemoration Day"],
  ['2027-04-30', false, 'Ngày Chiến thắng', 'Reunification Day'],
  ['2027-05-01', false, 'Ngày Quốc tế Lao động', 'International Labour Day'],
  ['2027-05-03', false, 'Nghỉ bù Ngày Quốc tế Lao động', 'In place of International Labour Day'],
  ['2027-09-02', false, 'Quốc khánh', 'National Day'],
  ['2027-09-03', false, 'Quốc khánh', 'National Day'],
  ['2027-11-24', false, 'Ngày Văn hóa Việt Nam', 'Viet Nam Culture Day'],
];

/** Days off, and days worked in their stead, of the whole installation. */
export const holidays: NumberedMigration = {
  name: '012-holidays',
  async up(db) {
    await sql`
      create table holidays (
        date date primary key,
        worked boolean not null,
        name_vi text not null,
        name_en text not null
      )`.execute(db);
    const rows = DAYS.map(
      ([date, worked, vi, en]) => sql`(${date}::date, ${worked}::boolean, ${vi}, ${en})`,
    );
    await sql`insert into holidays (date, worked, name_vi, name_en) values ${sql.join(rows)}`.execute(
      db,
    );
  },
};
