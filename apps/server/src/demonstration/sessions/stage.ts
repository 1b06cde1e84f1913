import { randomUUID } from 'node:crypto';
import type { Command, QuestionId, Seat, WorkCalendar } from '@e-cabinet/domain';
import { EVERYONE, GOVERNMENT_RULES, motionOf } from '@e-cabinet/domain';
import { GOVERNMENT } from '../offices.ts';
import { type Desk, type DeskParts, deskOf, SECRETARY } from './desk.ts';
import { newItem, onlyFor, type StagedItem } from './items.ts';
import { keepPaper, type PaperParts } from './keep-paper.ts';
import type { PlannedSession } from './plan.ts';
import { seatsFor } from './seats.ts';
import { sendOut } from './writing.ts';

export interface StageParts extends DeskParts, PaperParts {
  readonly calendar: WorkCalendar;
}

const QUARTER_MS = 15 * 60_000;

/** Prepares a session and sends it out as its secretary would, by the same commands. Does nothing if it is there already. */
export async function stage(parts: StageParts, plan: PlannedSession): Promise<void> {
  const seats = seatsFor(plan);
  const officeSeatId = seats.find(({ personId }) => personId === SECRETARY)?.id ?? null;
  const desk = await deskOf(parts, plan.meetingId, officeSeatId);
  if (!desk.isEmpty) return;
  const scheduled = await desk.send(scheduling(plan, seats, parts.now()));
  // Another server that starts at the same time was first, and prepares it.
  if (!scheduled.accepted) return;
  const questionIds: QuestionId[] = [];
  for (const { title, items } of plan.sections) {
    if (title)
      await desk.ask({ type: 'add-section', sectionId: randomUUID(), title, before: null });
    const staged = items.map((item) => ({ item, added: newItem(item, seats) }));
    const added = staged.map((each) => each.added);
    await desk.ask({ type: 'add-items', items: added, before: null, lateReason: null });
    for (const seat of onlyFor(staged, seats)) await desk.ask({ type: 'revise-seat', seat });
    for (const each of staged) questionIds.push(...(await fill(parts, desk, each)));
  }
  const { now, calendar } = parts;
  if (plan.writing) await sendOut(desk, plan.writing, questionIds, { now: now(), calendar });
  else await desk.ask({ type: 'publish-meeting' });
}

/** What there is of an item: its brief, its papers, its questions. @returns the questions */
async function fill(
  parts: StageParts,
  { ask }: Desk,
  { item, added: { id: itemId } }: StagedItem,
): Promise<readonly QuestionId[]> {
  const { brief, papers, questions = [], submittedBy } = item;
  if (brief) await ask({ type: 'write-brief', itemId, brief });
  for (const paper of papers) {
    const file = await keepPaper(parts, paper, submittedBy);
    const about = { itemId, title: paper.title, audience: EVERYONE };
    await ask({ type: 'add-paper', paperId: randomUUID(), file, ...about });
  }
  const put = questions.map((question) => ({ question, questionId: randomUUID() }));
  for (const { questionId, question } of put) {
    const motion = { ...motionOf(question.text), secret: question.secret };
    await ask({ type: 'put-question', questionId, itemId, question: motion, repeats: null });
  }
  return put.map(({ questionId }) => questionId);
}

function scheduling(plan: PlannedSession, seats: readonly Seat[], now: number): Command {
  // On a quarter of an hour, as sessions are.
  const begin = Math.ceil(now / QUARTER_MS) * QUARTER_MS;
  const at = (minutes: number) => new Date(begin + minutes * 60_000).toISOString();
  const { title, kind, place, startsInMinutes, minutes, meetingId, practice } = plan;
  const startsAt = at(startsInMinutes);
  const endsAt = plan.writing ? null : at(startsInMinutes + minutes);
  const details = { title, kind, place, startsAt, endsAt, videoLink: null };
  const rules = { ...GOVERNMENT_RULES, speakingSeconds: 180 };
  const scheduled = { meetingId, bodyId: GOVERNMENT, details, rules, practice, copiedFrom: null };
  return { type: 'schedule-meeting', ...scheduled, seats };
}
