import { randomUUID } from 'node:crypto';
import type {
  Command,
  FileFacts,
  Matter,
  Meeting,
  OfficeName,
  RefusalCode,
  Room,
  Seat,
} from '@e-cabinet/domain';
import type { CommandMessage, Refused } from '@e-cabinet/protocol';
import { completeSecretVote } from '../secret-votes/complete.ts';
import type { Road } from './road.ts';
import { actorOf } from './sender.ts';

/** What the door has to ask outside the meeting before it lets a command in. */
export interface Door {
  readonly isSecretaryOf: (personId: string, bodyId: string) => Promise<boolean>;
  readonly secretariesOf: (
    bodyId: string,
  ) => Promise<readonly { readonly personId: string; readonly name: OfficeName }[]>;
  readonly belongsToUnit: (personId: string, unitId: string) => Promise<boolean>;
  /** An item of a closed opinion ballot of this body, for a secretary of that ballot; null for anybody else. */
  readonly matterOf: (
    personId: string,
    bodyId: string,
    from: { readonly meetingId: string; readonly itemId: string },
  ) => Promise<Matter | null>;
  /** An accepted file of a unit of this body, for a secretary of the body; null for anybody else. */
  readonly submittedMatter: (
    personId: string,
    bodyId: string,
    submissionId: string,
  ) => Promise<Matter | null>;
  /** A room of this body's catalogue that is in use. */
  readonly roomToTake: (bodyId: string, roomId: string) => Promise<Room | null>;
  /** A file that this body has uploaded, as it was inspected. */
  readonly fileFacts: (bodyId: string, sha256: string) => Promise<FileFacts | null>;
}

interface Vouched {
  readonly command: Command;
  readonly officeSeatId: string | null;
  /**
   * What it must be refused for, after the meeting has said that this person may do it at all: to
   * everybody else the answer would tell which files and units there are.
   */
  readonly objection: Refused | null;
}

interface Person {
  readonly personId: string;
  readonly unitIds: readonly string[];
  readonly at: string;
}

/** Completes a command with what only the server can vouch for; refuses what it cannot. */
export async function vouch(
  { door, ballotBox }: Pick<Road, 'door' | 'ballotBox'>,
  meeting: Meeting,
  { command, meetingId }: CommandMessage,
  person: Person,
): Promise<Vouched | Refused> {
  switch (command.type) {
    case 'schedule-meeting':
      if (command.meetingId !== meetingId) return { refusal: 'malformed', facts: {} };
      return withSecretariat(door, command, person);
    case 'add-paper':
    case 'replace-paper': {
      const file = await door.fileFacts(meeting.bodyId, command.file.sha256);
      if (!file) return objected(command, 'file-unknown');
      // The name may be what the sender calls it; everything else is what the inspection found.
      const checked = { ...file, name: command.file.name };
      return unobjected({ ...command, file: checked });
    }
    case 'assign-attendee':
      return withUnit(door, command);
    case 'open-secret-vote':
    case 'request-credential':
    case 'close-issuing':
    case 'close-secret-vote': {
      const actor = actorOf(meeting, { kind: 'person', ...person, officeSeatId: null }, person.at);
      return {
        ...(await completeSecretVote(ballotBox, meeting, command, actor)),
        officeSeatId: null,
      };
    }
    case 'bring-item': {
      const { from } = command;
      const matter = await ('submissionId' in from
        ? door.submittedMatter(person.personId, meeting.bodyId, from.submissionId)
        : door.matterOf(person.personId, meeting.bodyId, from));
      return matter ? unobjected({ ...command, matter }) : objected(command, 'matter-unknown');
    }
    case 'take-room':
      return withRoom(door, meeting.bodyId, command);
    // Recorded by the route that gives the copy, and never without it.
    case 'take-copy':
    case 'take-pack':
      return objected(command, 'not-allowed');
    default:
      return unobjected(command);
  }
}

/** Whom a unit names is one of its people. */
async function withUnit(
  door: Door,
  command: Extract<Command, { type: 'assign-attendee' }>,
): Promise<Vouched> {
  const { personId, unitId } = command.seat;
  const belongs =
    personId !== null && unitId !== null && (await door.belongsToUnit(personId, unitId));
  return belongs ? unobjected(command) : objected(command, 'not-your-unit');
}

/** What counts of a room is what the body's catalogue has. */
async function withRoom(
  door: Door,
  bodyId: string,
  command: Extract<Command, { type: 'take-room' }>,
): Promise<Vouched> {
  if (!command.room) return unobjected(command);
  const room = await door.roomToTake(bodyId, command.room.id);
  return room ? unobjected({ ...command, room }) : objected(command, 'room-unknown');
}

function unobjected(command: Command): Vouched {
  return { command, officeSeatId: null, objection: null };
}

function objected(command: Command, refusal: RefusalCode): Vouched {
  return { command, officeSeatId: null, objection: { refusal, facts: {} } };
}

/** Who schedules is a secretary of the body; all its secretaries get a seat. */
async function withSecretariat(
  door: Door,
  command: Extract<Command, { type: 'schedule-meeting' }>,
  { personId }: Person,
): Promise<Vouched | Refused> {
  if (!(await door.isSecretaryOf(personId, command.bodyId))) {
    return { refusal: 'not-allowed', facts: {} };
  }
  const seated = new Set(command.seats.map((seat) => seat.personId));
  const secretaries = await door.secretariesOf(command.bodyId);
  const added = secretaries
    .filter((secretary) => !seated.has(secretary.personId))
    .map(secretarySeat);
  const seats = [...added, ...command.seats];
  const officeSeatId = seats.find((seat) => seat.personId === personId)?.id ?? null;
  return { command: { ...command, seats }, officeSeatId, objection: null };
}

function secretarySeat({ personId, name }: { personId: string; name: OfficeName }): Seat {
  return {
    id: randomUUID(),
    role: 'secretary',
    name,
    personId,
    unitId: null,
    itemIds: null,
    forSeatId: null,
    level: null,
    weight: 1,
  };
}
