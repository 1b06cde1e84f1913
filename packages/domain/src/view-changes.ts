import type { Recorded } from './event.ts';
import type { Meeting } from './meeting.ts';
import { own } from './own.ts';
import { same } from './same.ts';
import type { Role, Seat } from './seat.ts';

/**
 * Versions in which something last changed that decides who sees what of the past: a follower whose
 * cursor lies before starts from a snapshot. 0 for never. (W11)
 */
export interface ViewChanges {
  /** Who may know of an item or a paper that was there already. */
  readonly audiences: number;
  /** Which items stand under which section. */
  readonly sections: number;
  /** A seat entered or left this role, attends other items in it, or is of another unit. */
  readonly roles: Readonly<Partial<Record<Role, number>>>;
}

export const NO_VIEW_CHANGES: ViewChanges = { audiences: 0, sections: 0, roles: {} };

/** What an event changes in who sees what, given the meeting before it. */
export function nextViewChanges(before: Meeting, { event, version }: Recorded): ViewChanges {
  const changes = before.viewChanges;
  switch (event.type) {
    case 'item-audience-set':
      return { ...changes, audiences: version };
    case 'paper-revised': {
      const paper = own(before.papers, event.paperId);
      const moved = paper?.itemId !== event.itemId || !same(paper.audience, event.audience);
      return moved ? { ...changes, audiences: version } : changes;
    }
    case 'section-added':
      return { ...changes, sections: version };
    case 'item-added':
    case 'entry-moved':
    case 'entry-removed': {
      const sections = Object.keys(before.agenda.sections).length > 0;
      return sections ? { ...changes, sections: version } : changes;
    }
    case 'seat-revised': {
      const roles = revisedRoles(own(before.seats, event.seat.id), event.seat);
      const revised = Object.fromEntries(roles.map((role) => [role, version]));
      return { ...changes, roles: { ...changes.roles, ...revised } };
    }
    default:
      return changes;
  }
}

function revisedRoles(before: Seat | undefined, after: Seat): readonly Role[] {
  if (!before) return [after.role];
  const moved =
    before.role !== after.role ||
    before.unitId !== after.unitId ||
    !same(before.itemIds, after.itemIds);
  return moved ? [before.role, after.role] : [];
}
