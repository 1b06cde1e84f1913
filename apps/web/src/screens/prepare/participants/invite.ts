import type { BridgeLevel, Meeting, OfficeName, Role, Seat } from '@e-cabinet/domain';
import type { BodyLevel, BodyRole, Directory, DirectoryPerson } from '@e-cabinet/protocol';

/** What is decided once for everybody who is then added. */
export interface Invitation {
  readonly role: Role;
  /** For whom an adviser or a substitute stands. */
  readonly forSeatId: string | null;
  /** The only items of a guest; null is the whole session. */
  readonly itemIds: readonly string[] | null;
  readonly level: BridgeLevel;
  /** Of a member's vote, where the rules weigh votes. */
  readonly weight: number;
}

/** Somebody or some unit that can be added. */
export interface Invitee {
  /** Of the person, or of the unit where a unit is invited. */
  readonly id: string;
  readonly name: OfficeName;
  readonly personId: string | null;
  readonly unitId: string | null;
  readonly roles: readonly BodyRole[];
}

export interface InviteeGroup {
  readonly id: string;
  readonly name: OfficeName;
  readonly invitees: readonly Invitee[];
}

/** The directory unit by unit, in its order; people without a unit come last, under their body. */
export function groupsOf(directory: Directory): readonly InviteeGroup[] {
  const byUnit = new Map<string, Invitee[]>(directory.units.map(({ id }) => [id, []]));
  const byBody = new Map<string, Invitee[]>(directory.bodies.map(({ id }) => [id, []]));
  for (const person of directory.people) {
    const invitee = inviteeOf(person);
    const place = byUnit.get(invitee.unitId ?? '') ?? byBody.get(person.roles[0]?.bodyId ?? '');
    place?.push(invitee);
  }
  const units = directory.units.map(({ id, name }) => ({
    id,
    name,
    invitees: byUnit.get(id) ?? [],
  }));
  const bodies = directory.bodies.map(({ id, name }) => ({
    id,
    name,
    invitees: byBody.get(id) ?? [],
  }));
  return [...units, ...bodies].filter(({ invitees }) => invitees.length > 0);
}

/** The units themselves, for a unit that will name its people. */
export function unitsOf({ units }: Directory): readonly Invitee[] {
  return units.map(({ id, name }) => ({ id, name, personId: null, unitId: id, roles: [] }));
}

function inviteeOf({ id, name, positions, roles }: DirectoryPerson): Invitee {
  const unitId = positions[0]?.unitId ?? null;
  return { id, name, personId: id, unitId, roles: roles.map(({ role }) => role) };
}

/** All who have this role in the body, or in a body below it, and no seat yet. */
export function withRole(
  directory: Directory,
  role: BodyRole,
  bodyId: string | null,
  seats: Meeting['seats'],
): readonly Invitee[] {
  const seated = seatedPeople(seats);
  return directory.people
    .filter((person) =>
      person.roles.some((each) => each.role === role && (!bodyId || each.bodyId === bodyId)),
    )
    .filter(({ id }) => !seated.has(id))
    .map(inviteeOf);
}

export function seatedPeople(seats: Meeting['seats']): ReadonlySet<string> {
  return new Set(Object.values(seats).flatMap(({ personId }) => personId ?? []));
}

/** Units that are invited already. */
export function seatedUnits(seats: Meeting['seats']): ReadonlySet<string> {
  return new Set(
    Object.values(seats).flatMap(({ role, unitId }) => (role === 'unit' && unitId) || []),
  );
}

const BESIDE_A_MEMBER: ReadonlySet<Role> = new Set<Role>(['delegate', 'adviser']);
const GUESTS: ReadonlySet<Role> = new Set<Role>(['presenter', 'observer', 'unit']);

export function standsBesideMember(role: Role): boolean {
  return BESIDE_A_MEMBER.has(role);
}

export function mayBeForSingleItems(role: Role): boolean {
  return GUESTS.has(role);
}

export function isVoting(role: Role): boolean {
  return role === 'chair' || role === 'member';
}

/** The seat of somebody who is added; only what the role uses is filled in. */
export function seatFor(invitee: Invitee, invitation: Invitation, id: string): Seat {
  const { role, forSeatId, itemIds, level, weight } = invitation;
  return {
    id,
    role,
    name: invitee.name,
    personId: invitee.personId,
    unitId: invitee.unitId,
    itemIds: mayBeForSingleItems(role) ? itemIds : null,
    forSeatId: standsBesideMember(role) ? forSeatId : null,
    level: role === 'bridge' ? level : null,
    weight: isVoting(role) ? weight : 1,
  };
}

/** What the points below a body most likely are. */
export function levelBelow(level: BodyLevel | undefined): BridgeLevel {
  return level === 'central' ? 'province' : 'commune';
}
