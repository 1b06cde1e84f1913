import { isMember, type QuestionId } from '@e-cabinet/domain';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMine, useSeat } from '../session/use-session.ts';
import type { AskedItem } from './use-asked-items.ts';
import { useMemberSeatId } from './use-ballot-state.ts';

/** Which question is open for an answer, and which come after it. */
export interface QuestionOrder {
  readonly all: readonly QuestionId[];
  /** Those of this seat that are open and not done. */
  readonly toDo: readonly QuestionId[];
  readonly current: QuestionId | null;
  /** Opens a question and brings it into view; null closes the open one. */
  readonly open: (questionId: QuestionId | null) => void;
  /** After an answer the next question comes up by itself. */
  readonly done: (questionId: QuestionId) => void;
}

/** Where it says that everything is answered: there before it does. */
export const HOW_IT_STANDS = 'how-it-stands';

export function elementOf(questionId: QuestionId): string {
  return `question-${questionId}`;
}

export function useCurrentQuestion(items: readonly AskedItem[]): QuestionOrder {
  const [search] = useSearchParams();
  const { all, toDo } = useToDo(items);
  const [current, setCurrent] = useState<QuestionId | null>(() => {
    const asked = search.get('question');
    return toDo.find((id) => id === asked) ?? toDo[0] ?? null;
  });
  const show = useBringIntoView();
  const open = useCallback(
    (questionId: QuestionId | null) => {
      setCurrent(questionId);
      if (questionId !== null) show(elementOf(questionId));
    },
    [show],
  );
  const done = (questionId: QuestionId) => {
    const left = toDo.filter((id) => id !== questionId);
    const after = all.slice(all.indexOf(questionId) + 1);
    const next = left.find((id) => after.includes(id)) ?? left[0] ?? null;
    setCurrent(next);
    show(next === null ? HOW_IT_STANDS : elementOf(next));
  };
  return { all, toDo, current, open, done };
}

/** A member answers, an adviser drafts; nobody else has anything to do here. */
function useToDo(items: readonly AskedItem[]): Pick<QuestionOrder, 'all' | 'toDo'> {
  const seat = useSeat();
  const memberSeatId = useMemberSeatId();
  const ballots = useMine((mine) => mine.ballots);
  const drafts = useMine((mine) => mine.drafts);
  return useMemo(() => {
    const asked = items.flatMap(({ questions }) => questions);
    const isDone = (id: QuestionId) => (isMember(seat) ? ballots[id] : drafts[id]) !== undefined;
    const toDo = asked.filter(
      ({ id, state, electorate }) =>
        state === 'open' &&
        memberSeatId !== null &&
        electorate.includes(memberSeatId) &&
        !isDone(id),
    );
    return { all: asked.map(({ id }) => id), toDo: toDo.map(({ id }) => id) };
  }, [items, seat, memberSeatId, ballots, drafts]);
}

/** After the page has been drawn anew; the keyboard and the screen reader go on there. */
function useBringIntoView(): (elementId: string) => void {
  const [wanted, want] = useState<{ readonly elementId: string } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const element = document.getElementById(wanted.elementId);
    element?.scrollIntoView({ block: 'start', behavior: 'smooth' });
    element?.focus({ preventScroll: true });
  }, [wanted]);
  return useCallback((elementId) => want({ elementId }), []);
}
