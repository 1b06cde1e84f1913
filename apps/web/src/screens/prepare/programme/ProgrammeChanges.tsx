import { changesBetween, type LineChange, type ProgrammeLine } from '@e-cabinet/domain';
import { useTranslation } from 'react-i18next';
import classes from './Programme.module.css';

const KINDS = {
  added: 'programme.added',
  removed: 'programme.removed',
  moved: 'programme.moved',
  reworded: 'programme.reworded',
  papers: 'programme.papers',
} as const satisfies Record<LineChange['kind'], string>;

export interface ProgrammeChangesProps {
  readonly before: readonly ProgrammeLine[];
  readonly after: readonly ProgrammeLine[];
}

/** The changes alone, in the order of the later version. (G5) */
export function ProgrammeChanges({ before, after }: ProgrammeChangesProps) {
  const { t } = useTranslation();
  const changes = changesBetween(before, after);
  if (changes.length === 0) return <p className={classes.note}>{t('programme.noChanges')}</p>;
  return (
    <ul className={classes.changes} aria-label={t('programme.changes')}>
      {changes.map((change) => (
        <li key={`${change.kind} ${change.line.id}`}>
          <span className={classes.change}>{t(KINDS[change.kind])}</span>{' '}
          {change.line.kind === 'item' ? change.line.about.title : change.line.title}
          {change.kind === 'papers' && <PapersChanged change={change} />}
        </li>
      ))}
    </ul>
  );
}

function PapersChanged({
  change: { added, replaced, removed },
}: {
  readonly change: Extract<LineChange, { kind: 'papers' }>;
}) {
  const { t } = useTranslation();
  const titles = (papers: typeof added) => papers.map(({ title }) => title).join('; ');
  return (
    <span className={classes.note}>
      {added.length > 0 && ` · ${t('programme.papersAdded', { titles: titles(added) })}`}
      {replaced.length > 0 && ` · ${t('programme.papersReplaced', { titles: titles(replaced) })}`}
      {removed.length > 0 && ` · ${t('programme.papersRemoved', { titles: titles(removed) })}`}
    </span>
  );
}
