import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Command, FileFacts, NewItem, Seat } from '@e-cabinet/domain';
import { EVERYONE, GOVERNMENT_RULES } from '@e-cabinet/domain';
import type { CommandAnswer } from '@e-cabinet/protocol';
import type { Papers } from '../../papers/open-papers.ts';
import { savePart } from '../../papers/save-part.ts';
import type { Meetings } from '../../road/meetings.ts';
import { GOVERNMENT, OFFICES, type Office, UNITS } from '../offices.ts';
import { writePaper } from '../papers/write-paper.ts';
import type { PlannedItem, PlannedPaper, PlannedSession } from './plan.ts';

export interface StageParts {
  readonly meetings: Meetings;
  readonly papers: Papers;
  readonly now: () => number;
}

/** Who prepares the demonstration's sessions. */
const SECRETARY = 'person-secretary-1';
const QUARTER_MS = 15 * 60_000;

/** Prepares and publishes a session as its secretary would, by the same commands. Does nothing if it is there already. */
export async function stage(parts: StageParts, plan: PlannedSession): Promise<void> {
  const { turn, live } = await parts.meetings.open(plan.meetingId);
  if (live.version > 0) return;
  const seats = seatsFor(plan);
  const officeSeatId = seats.find(({ personId }) => personId === SECRETARY)?.id ?? null;
  const send = (command: Command) => {
    const sender = { kind: 'person', personId: SECRETARY, unitIds: [], officeSeatId } as const;
    const at = new Date(parts.now()).toISOString();
    return new Promise<CommandAnswer>((answer) =>
      turn.submit({ id: randomUUID(), command, sender, at, answer }),
    );
  };
  const ask = async (command: Command) => {
    const given = await send(command);
    if (!given.accepted) throw new Error(`${command.type} was refused: ${given.refusal}`);
  };
  const scheduled = await send(scheduling(plan, seats, parts.now()));
  // Another server that starts at the same time was first, and prepares it.
  if (!scheduled.accepted) return;
  for (const section of plan.sections) {
    const sectionId = randomUUID();
    await ask({ type: 'add-section', sectionId, title: section.title, before: null });
    const items = section.items.map((item) => ({ item, added: newItem(item, seats) }));
    const added = items.map((each) => each.added);
    await ask({ type: 'add-items', items: added, before: null, lateReason: null });
    for (const seat of onlyFor(items, seats)) await ask({ type: 'revise-seat', seat });
    for (const each of items) {
      const { brief } = each.item;
      if (brief) await ask({ type: 'write-brief', itemId: each.added.id, brief });
      for (const paper of each.item.papers) {
        const file = await keepPaper(parts, paper, each.item.submittedBy);
        const about = { itemId: each.added.id, title: paper.title, audience: EVERYONE };
        await ask({ type: 'add-paper', paperId: randomUUID(), file, ...about });
      }
    }
  }
  await ask({ type: 'publish-meeting' });
}

function scheduling(plan: PlannedSession, seats: readonly Seat[], now: number): Command {
  // On a quarter of an hour, as sessions are.
  const begin = Math.ceil(now / QUARTER_MS) * QUARTER_MS;
  const at = (minutes: number) => new Date(begin + minutes * 60_000).toISOString();
  const { title, kind, place, startsInMinutes, minutes, meetingId, practice } = plan;
  const startsAt = at(startsInMinutes);
  const endsAt = at(startsInMinutes + minutes);
  const details = { title, kind, place, startsAt, endsAt, videoLink: null };
  const rules = { ...GOVERNMENT_RULES, speakingSeconds: 180 };
  const scheduled = { meetingId, bodyId: GOVERNMENT, details, rules, practice, copiedFrom: null };
  return { type: 'schedule-meeting', ...scheduled, seats };
}

/** Everybody of the Government who has something to do with the session. */
function seatsFor(plan: PlannedSession): readonly Seat[] {
  const invited = OFFICES.filter(({ bodyId, group, personId }) => {
    if (bodyId !== GOVERNMENT || group === 'administrator' || group === 'units') return false;
    return group !== 'bridge' || plan.bridgePoints.includes(personId);
  });
  const seats = invited.map(seatOf);
  const prime = seats.find(({ role }) => role === 'chair');
  const seated = seats.map((seat) => (seat.role === 'adviser' ? beside(seat, seats, prime) : seat));
  return [...seated, ...unitSeats(plan)];
}

/** Invited as units: nobody is named yet. */
function unitSeats({ sections }: PlannedSession): readonly Seat[] {
  const invited = sections.flatMap(({ items }) => items.flatMap(({ units }) => units ?? []));
  return UNITS.filter(({ id }) => invited.includes(id)).map(({ id: unitId, name }) => {
    const nobody = { personId: null, itemIds: null, forSeatId: null, level: null };
    return { id: randomUUID(), role: 'unit', name, unitId, ...nobody };
  });
}

function seatOf({ personId, unitId, group, role, name }: Office): Seat {
  const isPresenter = group === 'presenter';
  return {
    id: randomUUID(),
    role: group === 'chair' ? 'chair' : isPresenter ? 'presenter' : seatRole(role),
    name,
    personId,
    unitId,
    itemIds: null,
    forSeatId: null,
    level: group === 'bridge' ? 'province' : null,
  };
}

function seatRole(role: Office['role']): Seat['role'] {
  return role === 'administrator' || role === 'unit-officer' ? 'observer' : role;
}

/** An adviser sits beside the head of the same ministry, or beside the chair. */
function beside(adviser: Seat, seats: readonly Seat[], chair: Seat | undefined): Seat {
  const head = seats.find(({ role, unitId }) => role === 'member' && unitId === adviser.unitId);
  const slug = adviser.personId?.endsWith('prime-minister') ? undefined : head;
  return { ...adviser, forSeatId: (slug ?? chair)?.id ?? null };
}

function newItem(item: PlannedItem, seats: readonly Seat[]): NewItem {
  const seatIdsOf = (people: readonly string[]) =>
    seats.filter(({ personId }) => people.includes(personId ?? '')).map(({ id }) => id);
  const { title, kind, minutes, submittedBy, presenter, closedTo } = item;
  return {
    id: randomUUID(),
    title,
    kind,
    minutes,
    submittedBy,
    presenters: presenter ? seatIdsOf([presenter]) : headsOf(submittedBy, seats),
    audience: closedTo ? { kind: 'named', seatIds: seatIdsOf(closedTo) } : EVERYONE,
  };
}

/** A presenter who is not a member attends the items that they present, a unit those it is invited to; no other. */
function onlyFor(
  items: readonly { readonly item: PlannedItem; readonly added: NewItem }[],
  seats: readonly Seat[],
): readonly Seat[] {
  return seats
    .filter(({ role }) => role === 'presenter' || role === 'unit')
    .map((seat) => {
      const attended = items.filter(({ item, added }) =>
        seat.role === 'unit'
          ? item.units?.includes(seat.unitId ?? '')
          : added.presenters.includes(seat.id),
      );
      return { ...seat, itemIds: attended.map(({ added }) => added.id) };
    })
    .filter(({ itemIds }) => itemIds.length > 0);
}

function headsOf(ministry: string, seats: readonly Seat[]): readonly string[] {
  return seats.filter(({ name }) => name.vi === `Bộ trưởng ${ministry}`).map(({ id }) => id);
}

/** Keeps a paper as an upload is kept; what we wrote ourselves need not be inspected. */
async function keepPaper(
  { papers, now }: StageParts,
  paper: PlannedPaper,
  submittedBy: string,
): Promise<FileFacts> {
  const part = papers.store.newPart();
  const { bytes, pages } = await writePaper(paper, submittedBy);
  const { sha256, size } = await savePart(Readable.from([bytes]), part, bytes.length);
  await papers.store.keep(part, sha256);
  const name = `${paper.title.replaceAll(/[/:]/g, ' ')}.pdf`;
  const facts = { sha256, size, pages, mediaType: 'application/pdf' };
  const inspected = { ...facts, pageSizes: [], encrypted: false, form: 'none' } as const;
  const upload = { bodyId: GOVERNMENT, name, personId: SECRETARY, at: new Date(now()) };
  await papers.records.recordUpload(inspected, upload);
  return { ...facts, name };
}
