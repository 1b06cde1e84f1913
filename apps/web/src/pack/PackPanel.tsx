import { itemsInOrder, may, type Paper } from '@e-cabinet/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../meeting/FollowedMeeting.tsx';
import { papersByItem } from '../meeting/papers-by-item.ts';
import { useDuty } from '../screens/session/use-session.ts';
import { FreezeStrip } from './FreezeStrip.tsx';
import classes from './Pack.module.css';
import { PaperFacts } from './PaperFacts.tsx';
import { RecallButton } from './RecallButton.tsx';

/** What was given out, for whoever leads the session: frozen or not, and what can be taken back. (P11, P14) */
export function PackPanel() {
  const { t } = useTranslation();
  const freezes = may(useDuty(), 'freeze-pack');
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const papers = useMeetingPart((meeting) => meeting.papers);
  const byItem = useMemo(() => papersByItem(papers), [papers]);
  const groups = [
    { id: null, title: t('pack.wholeMeeting') },
    ...itemsInOrder(agenda).map(({ id, title }) => ({ id, title })),
  ].filter(({ id }) => byItem.has(id));
  return (
    <div className={classes.panel}>
      {freezes && <FreezeStrip />}
      {groups.length === 0 && <p className={classes.none}>{t('pack.none')}</p>}
      {groups.map(({ id, title }) => (
        <Group key={id} itemId={id} title={title} papers={byItem.get(id) ?? []} />
      ))}
      {groups.length > 0 && (
        <RecallButton scope={{ kind: 'pack' }} title={t('pack.everything')}>
          {t('pack.recallAll')}
        </RecallButton>
      )}
    </div>
  );
}

interface GroupProps {
  readonly itemId: string | null;
  readonly title: string;
  readonly papers: readonly Paper[];
}

function Group({ itemId, title, papers }: GroupProps) {
  const { t } = useTranslation();
  const several = papers.filter(({ recall }) => !recall).length > 1;
  return (
    <section className={classes.group} aria-label={title}>
      <h2 className={classes.groupTitle}>{title}</h2>
      <ul className={classes.papers}>
        {papers.map((paper) => (
          <li key={paper.id} className={classes.paper}>
            <span className={classes.title} data-recalled={paper.recall !== null || undefined}>
              {paper.title}
            </span>
            <PaperFacts paper={paper} />
            {!paper.recall && (
              <RecallButton scope={{ kind: 'paper', paperId: paper.id }} title={paper.title}>
                {t('pack.recallNow')}
              </RecallButton>
            )}
          </li>
        ))}
      </ul>
      {itemId !== null && several && (
        <RecallButton scope={{ kind: 'item', itemId }} title={title}>
          {t('pack.recallItem')}
        </RecallButton>
      )}
    </section>
  );
}
