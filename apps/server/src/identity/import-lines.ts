import {
  BODY_ROLES,
  type BodyRole,
  type FaultyLine,
  type ImportedLine,
  type LineFault,
  login,
  officeName,
  type PersonCreation,
  personCreation,
} from '@e-cabinet/protocol';

/** What lines are judged by. */
export interface ImportContext {
  /** By name in either language, as {@link unitKey} writes it. */
  readonly unitIds: ReadonlyMap<string, string>;
  readonly takenLogins: ReadonlySet<string>;
}

export interface ReadLines {
  readonly faulty: readonly FaultyLine[];
  /** Of the lines that are sound. */
  readonly people: readonly PersonCreation[];
}

/** Spaces and capitals do not tell units apart. */
export function unitKey(name: string): string {
  return name.normalize().trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The login as it would be kept; null: none is given, or none can be made of it. */
export function loginOf(line: ImportedLine): string | null {
  return login.safeParse(line.login).data ?? null;
}

/** Every fault of every line: whoever mends a spreadsheet wants to do it once. */
export function readLines(lines: readonly ImportedLine[], context: ImportContext): ReadLines {
  const seen = new Set<string>();
  const faulty: FaultyLine[] = [];
  const people: PersonCreation[] = [];
  for (const line of lines) {
    const faults = [
      ...faultsOfName(line),
      ...faultsOfAccount(line, context, seen),
      ...faultsOfPlace(line, context),
    ];
    if (faults.length > 0) faulty.push({ line: line.line, faults });
    else people.push(personOf(line, context));
  }
  return { faulty, people };
}

function faultsOfName({ name, nameEnglish }: ImportedLine): readonly LineFault[] {
  if (!name) return ['name-missing'];
  return isOfficeName(name, nameEnglish) ? [] : ['name-malformed'];
}

function faultsOfAccount(
  line: ImportedLine,
  { takenLogins }: ImportContext,
  seen: Set<string>,
): readonly LineFault[] {
  const faults: LineFault[] = [];
  const name = loginOf(line);
  if (line.login && name === null) faults.push('login-malformed');
  if (name !== null && seen.has(name)) faults.push('login-repeated');
  if (name !== null && takenLogins.has(name)) faults.push('login-taken');
  if (name !== null) seen.add(name);
  if (line.email && !personCreation.shape.email.safeParse(line.email).success) {
    faults.push('email-malformed');
  }
  return faults;
}

function faultsOfPlace(line: ImportedLine, { unitIds }: ImportContext): readonly LineFault[] {
  const faults: LineFault[] = [];
  if (line.unit && !unitIds.has(unitKey(line.unit))) faults.push('unit-unknown');
  if (line.unit && !line.position) faults.push('position-missing');
  if (!line.unit && line.position) faults.push('unit-missing');
  if (line.position && !isOfficeName(line.position, line.positionEnglish)) {
    faults.push('position-malformed');
  }
  if (rolesIn(line).some((role) => !isRole(role))) faults.push('role-unknown');
  return faults;
}

function personOf(line: ImportedLine, { unitIds }: ImportContext): PersonCreation {
  const unitId = unitIds.get(unitKey(line.unit));
  const title = { vi: line.position, en: line.positionEnglish || line.position };
  return {
    name: { vi: line.name, en: line.nameEnglish || line.name },
    login: loginOf(line),
    email: line.email || null,
    positions: unitId === undefined ? [] : [{ unitId, title, since: null, until: null }],
    roles: [...new Set(rolesIn(line).filter(isRole))],
  };
}

function isOfficeName(vi: string, en: string): boolean {
  return officeName.safeParse({ vi, en: en || vi }).success;
}

function rolesIn({ roles }: ImportedLine): readonly string[] {
  return roles
    .split(/[,;]/)
    .map((role) => role.trim())
    .filter(Boolean);
}

function isRole(role: string): role is BodyRole {
  return (BODY_ROLES as readonly string[]).includes(role);
}
