import { isMember } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StickyActionBar } from '../../parts/StickyActionBar.tsx';
import { useSeat } from '../session/use-session.ts';
import { useBallotState } from './use-ballot-state.ts';
import { elementOf, type QuestionOrder } from './use-current-question.ts';

/** While the question that comes next is out of sight: how many there are, and the way to it. */
export function NextQuestion({ order }: { readonly order: QuestionOrder }) {
  const { t } = useTranslation();
  const answers = isMember(useSeat());
  const open = useBallotState() === 'open';
  const { toDo, current } = order;
  const next = toDo.find((id) => id === current) ?? toDo[0] ?? null;
  const inSight = useIsInSight(next === null ? null : elementOf(next));
  if (!answers || !open || next === null || inSight) return null;
  return (
    <StickyActionBar note={t('opinionBallot.toAnswer', { count: toDo.length })}>
      <Button
        size="lg"
        rightSection={<IconArrowDown aria-hidden="true" />}
        onClick={() => order.open(next)}
      >
        {t('opinionBallot.goToNext')}
      </Button>
    </StickyActionBar>
  );
}

function useIsInSight(elementId: string | null): boolean {
  const [inSight, setInSight] = useState(false);
  useEffect(() => {
    const element = elementId === null ? null : document.getElementById(elementId);
    if (!element) return;
    const watch = new IntersectionObserver(([entry]) => setInSight(entry?.isIntersecting ?? false));
    watch.observe(element);
    return () => watch.disconnect();
  }, [elementId]);
  return inSight;
}
