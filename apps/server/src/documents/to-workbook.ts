import writeWorkbook from 'write-excel-file/node';
import { type Report, type ReportTable, tablesOf } from './report.ts';

/** Characters in the whole of a row: about what a screen shows. */
const ROW = 120;

/** The tables of a report as sheets of a workbook; numbers stay numbers. */
export function toWorkbook(report: Report): Promise<Buffer> {
  const tables = tablesOf(report);
  const sheets = tables.length > 0 ? tables : [{ name: 'Tổng hợp', columns: [], rows: [] }];
  return writeWorkbook(sheets.map(sheetOf)).toBuffer();
}

function sheetOf({ name, columns, rows }: ReportTable) {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width: Math.round((ROW * width) / total) })),
    data: [
      columns.map(({ title }) => ({ value: title, fontWeight: 'bold' as const, wrap: true })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  };
}

/** What people wrote is text and never a formula. */
function cellOf(value: string | number) {
  if (typeof value === 'number') return { value, type: Number };
  return { value, type: String, wrap: true, alignVertical: 'top' as const };
}
