import { z } from 'zod';

/** Lines of one spreadsheet. */
export const IMPORTED_LINES_MAX = 500;

/** As it stands in the spreadsheet: what it means, and whether it is sound, is found out by the server. */
const cell = z.string().trim().normalize().max(500);

/** A person as a line of a spreadsheet says it; an empty cell is nothing said. */
export const importedLine = z.strictObject({
  /** In the file, from 1: what is faulty is named by it. */
  line: z.int().min(1).max(1_000_000),
  name: cell,
  /** Empty: as `name`. */
  nameEnglish: cell,
  login: cell,
  email: cell,
  /** A unit of the body by its name in either language. */
  unit: cell,
  position: cell,
  /** Empty: as `position`. */
  positionEnglish: cell,
  /** Codes, with commas or semicolons between them. */
  roles: cell,
});
export type ImportedLine = z.infer<typeof importedLine>;

/**
 * `POST /api/bodies/:bodyId/people/import` → 200 {@link PeopleImported}. Without `accept`, and while one
 * line is faulty, nothing is changed.
 */
export const peopleImport = z.strictObject({
  lines: z.array(importedLine).min(1).max(IMPORTED_LINES_MAX),
  accept: z.boolean(),
});
export type PeopleImport = z.infer<typeof peopleImport>;

export const LINE_FAULTS = [
  'name-missing',
  'name-malformed',
  'login-malformed',
  'login-repeated',
  'login-taken',
  'email-malformed',
  'unit-unknown',
  'unit-missing',
  'position-missing',
  'position-malformed',
  'role-unknown',
] as const;
export type LineFault = (typeof LINE_FAULTS)[number];

export interface FaultyLine {
  readonly line: number;
  readonly faults: readonly LineFault[];
}

export interface PeopleImported {
  readonly faulty: readonly FaultyLine[];
  /** People who were entered. */
  readonly entered: number;
}
