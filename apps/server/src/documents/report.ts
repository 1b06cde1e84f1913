import type { Instant } from '@e-cabinet/domain';

/** A table of a report; its first column is narrow. */
export interface ReportTable {
  /** As a sheet of a workbook is called: at most 31 characters. */
  readonly name: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface ReportColumn {
  readonly title: string;
  /** Share of the width. */
  readonly width: number;
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly table: ReportTable };

/** What an official report says; Word and workbook are made of the same. */
export interface Report {
  /** The body that issues it, as it is printed. */
  readonly issuer: string;
  /** What kind of document it is, in capitals: BÁO CÁO, BIÊN BẢN. */
  readonly kind: string;
  /** After the number: BC, BB. */
  readonly symbol: string;
  readonly abstract: string;
  readonly at: Instant;
  readonly blocks: readonly ReportBlock[];
  readonly recipients: readonly string[];
  /** The office that signs. */
  readonly signer: string;
}

export function tablesOf(report: Report): readonly ReportTable[] {
  return report.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
}
