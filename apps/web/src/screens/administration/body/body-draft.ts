import type { Body, BodyKind, BodyLevel } from '@e-cabinet/protocol';
import { nameOf } from '../people/person-draft.ts';

/** A body as being written. */
export interface BodyDraft {
  readonly vi: string;
  readonly en: string;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
}

export function draftOfBody({ name, kind, level }: Body): BodyDraft {
  return { ...name, kind, level };
}

/** What most bodies below this one are. */
export function bodyBelow({ level }: Body): BodyDraft {
  const below = level === 'central' ? 'province' : 'commune';
  return { vi: '', en: '', kind: 'peoples-committee', level: below };
}

export function bodyOf({ kind, level, ...name }: BodyDraft) {
  return { name: nameOf(name), kind, level };
}
