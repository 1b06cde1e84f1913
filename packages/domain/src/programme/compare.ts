import { same } from '../same.ts';
import type { ProgrammeLine, ProgrammePaper } from './state.ts';

/** What came of a line between two versions of the programme. */
export type LineChange =
  | { readonly kind: 'added' | 'removed' | 'moved' | 'reworded'; readonly line: ProgrammeLine }
  | {
      readonly kind: 'papers';
      readonly line: ProgrammeLine;
      readonly added: readonly ProgrammePaper[];
      readonly replaced: readonly ProgrammePaper[];
      readonly removed: readonly ProgrammePaper[];
    };

/** The changes from one version of the programme to a later one; nothing of what stayed. (G5) */
export function changesBetween(
  before: readonly ProgrammeLine[],
  after: readonly ProgrammeLine[],
): readonly LineChange[] {
  const earlier = byId(before);
  const later = byId(after);
  const stayed = stayedInOrder(
    before.map(({ id }) => id).filter((id) => later.has(id)),
    after.map(({ id }) => id).filter((id) => earlier.has(id)),
  );
  const changes = after.flatMap((line): readonly LineChange[] => {
    const was = earlier.get(line.id);
    if (!was) return [{ kind: 'added', line }];
    const moved: LineChange[] = stayed.has(line.id) ? [] : [{ kind: 'moved', line }];
    return [...moved, ...changesOf(was, line)];
  });
  const removed = before.filter(({ id }) => !later.has(id));
  return [...changes, ...removed.map((line) => ({ kind: 'removed' as const, line }))];
}

function byId(lines: readonly ProgrammeLine[]): ReadonlyMap<string, ProgrammeLine> {
  return new Map(lines.map((line) => [line.id, line]));
}

function changesOf(before: ProgrammeLine, after: ProgrammeLine): readonly LineChange[] {
  const { papers: papersBefore = [], ...textBefore } = { papers: undefined, ...before };
  const { papers: papersAfter = [], ...textAfter } = { papers: undefined, ...after };
  const changes: LineChange[] = [];
  if (!same(textBefore, textAfter)) changes.push({ kind: 'reworded', line: after });
  const papers = {
    added: papersAfter.filter((paper) => !withId(papersBefore, paper)),
    replaced: papersAfter.filter((paper) => {
      const was = withId(papersBefore, paper);
      return was !== undefined && !same(was, paper);
    }),
    removed: papersBefore.filter((paper) => !withId(papersAfter, paper)),
  };
  const { added, replaced, removed } = papers;
  if (added.length + replaced.length + removed.length > 0) {
    changes.push({ kind: 'papers', line: after, ...papers });
  }
  return changes;
}

function withId(papers: readonly ProgrammePaper[], { paperId }: ProgrammePaper) {
  return papers.find((paper) => paper.paperId === paperId);
}

/** As many as possible whose order among themselves did not change: the others were moved. */
function stayedInOrder(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((id, index) => [id, index]));
  /** By length, the run of that length that ends earliest in the order before. */
  const runs: (readonly number[])[] = [];
  for (const id of after) {
    const place = places.get(id) ?? 0;
    const at = runs.findIndex((run) => (run.at(-1) ?? -1) >= place);
    const length = at < 0 ? runs.length : at;
    runs[length] = [...(runs[length - 1] ?? []), place];
  }
  return new Set((runs.at(-1) ?? []).map((place) => before[place] ?? ''));
}
