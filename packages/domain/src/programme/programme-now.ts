import { agendaInOrder } from '../agenda/order.ts';
import type { Item } from '../agenda/state.ts';
import type { Meeting } from '../meeting.ts';
import { lastVersion, papersOf } from '../papers/find-paper.ts';
import { same } from '../same.ts';
import type { Programme, ProgrammeLine, Readiness } from './state.ts';

/** The programme as it would be submitted now. (G2) */
export function programmeNow(meeting: Meeting): readonly ProgrammeLine[] {
  return agendaInOrder(meeting.agenda).map((entry) => {
    if (entry.kind === 'section') {
      return { kind: 'section', id: entry.section.id, title: entry.section.title };
    }
    const { id, title, kind, minutes, presenters, submittedBy, brief } = entry.item;
    const papers = papersOf(meeting, id).map((paper) => ({
      paperId: paper.id,
      title: paper.title,
      version: lastVersion(paper),
    }));
    const about = { title, kind, minutes, presenters, submittedBy };
    return { kind: 'item', id, about, brief, papers };
  });
}

/** Whether an item was looked through as it is now. (G1) */
export function readinessOf({ assessment, textVersion }: Item): Readiness {
  return assessment?.textVersion === textVersion ? assessment.result : 'not-yet';
}

/** The version that was approved last, if the programme still stands as it was. (G4) */
export function approvedAsItStands(meeting: Meeting): Programme | undefined {
  const last = meeting.programmes.findLast(({ state }) => state === 'approved');
  return last && same(last.lines, programmeNow(meeting)) ? last : undefined;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A to Z, then AA. @param index from 0 */
export function labelOf(index: number): string {
  const rest = Math.floor(index / LETTERS.length);
  const letter = LETTERS[index % LETTERS.length] ?? '';
  return rest === 0 ? letter : labelOf(rest - 1) + letter;
}
