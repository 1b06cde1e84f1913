import { type ItemId, isInWriting, itemsInOrder } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconListNumbers } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useFollowed, useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { Assessment } from '../programme/Assessment.tsx';
import { AdviceList } from './AdviceList.tsx';
import { BallotQuestions } from './BallotQuestions.tsx';
import { BriefForm } from './BriefForm.tsx';
import classes from './Dossiers.module.css';
import { ItemChoice } from './ItemChoice.tsx';

/** Item by item: what is read before its papers, what other bodies say, and in writing what is asked. (P9, P10) */
export function DossiersTab() {
  const [search, setSearch] = useSearchParams();
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const inWriting = useMeetingPart(isInWriting);
  const items = useMemo(() => itemsInOrder(agenda), [agenda]);
  const chosen = items.find(({ id }) => id === search.get('item')) ?? items[0];
  // What is half written in one item is still there after a look at another one.
  const [visited, setVisited] = useState<readonly ItemId[]>([]);
  if (!chosen) return <NoItems />;
  const open = visited.includes(chosen.id) ? visited : [...visited, chosen.id];
  const choose = (itemId: ItemId) => {
    setVisited([...new Set([...open, itemId])]);
    setSearch({ item: itemId }, { replace: true });
  };
  return (
    <div className={classes.tab}>
      <ItemChoice items={items} chosen={chosen.id} onChoose={choose} />
      {items
        .filter(({ id }) => open.includes(id))
        .map((item) => (
          <article key={item.id} className={classes.dossier} hidden={item.id !== chosen.id}>
            <h2 className={classes.title}>{item.title}</h2>
            <BriefForm item={item} />
            {inWriting && <BallotQuestions item={item} />}
            <AdviceList item={item} />
            {!inWriting && <Assessment item={item} />}
          </article>
        ))}
    </div>
  );
}

function NoItems() {
  const { t } = useTranslation();
  const { meetingId } = useFollowed();
  return (
    <EmptyState
      icon={IconListNumbers}
      title={t('dossier.none')}
      action={
        <Button component={Link} to={`/meetings/${meetingId}/prepare/agenda`}>
          {t('dossier.toAgenda')}
        </Button>
      }
    >
      {t('dossier.noneHint')}
    </EmptyState>
  );
}
