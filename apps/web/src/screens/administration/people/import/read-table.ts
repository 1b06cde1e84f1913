/** Rows of cells, as they stand in the file. */
export type Table = readonly (readonly string[])[];

/** How every spreadsheet in Open XML begins: it is a ZIP. */
const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;

/** @throws what the libraries throw where the file is neither, or is damaged */
export async function readTable(file: Blob): Promise<Table> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return ZIP.every((byte, at) => bytes[at] === byte) ? readWorkbook(bytes) : readText(bytes);
}

/** The first sheet. */
async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Table> {
  const { readSheet } = await import('read-excel-file/universal');
  const rows = await readSheet(new Blob([bytes]));
  return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell).trim())));
}

/** With commas, semicolons or tabs: which, is found out from the file. */
async function readText(bytes: Uint8Array): Promise<Table> {
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse<string[]>(textOf(bytes).trimEnd());
  return data.map((row) => row.map((cell) => cell.trim()));
}

/** Older spreadsheets save Vietnamese in the code page of Windows. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize();
  }
}
