import type { ItemId } from '@e-cabinet/domain';
import { PAPERS_BY_HAND_MAX } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconLock, IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFollowedPart, useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../../meeting/use-act.ts';
import { IconAct } from '../../../parts/IconAct.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import classes from './PapersTab.module.css';

export interface PapersByHandProps {
  readonly itemId: ItemId;
  readonly title: string;
}

/** State secrets stay on paper: here only how many of them the item has. (P21) */
export function PapersByHand({ itemId, title }: PapersByHandProps) {
  const { t } = useTranslation();
  const count = useMeetingPart(({ agenda }) => agenda.items[itemId]?.byHand ?? 0);
  const { act, refusal } = useAct();
  // The next tap counts on from what this one makes of it.
  const sending = useFollowedPart(({ pending }) =>
    pending.some(
      ({ command }) => command.type === 'note-papers-by-hand' && command.itemId === itemId,
    ),
  );
  const note = (wanted: number) => void act({ type: 'note-papers-by-hand', itemId, count: wanted });
  return (
    <>
      {count === 0 ? (
        <Button
          className={classes.byHandNone ?? ''}
          variant="subtle"
          color="gray"
          leftSection={<IconLock aria-hidden="true" size="1.1em" />}
          aria-label={t('papersIntake.byHandOf', { title })}
          onClick={() => note(1)}
        >
          {t('papersIntake.byHand')}
        </Button>
      ) : (
        <p className={classes.byHand}>
          <IconLock aria-hidden="true" size="1.2em" />
          <span>{t('papersIntake.byHandCount', { count })}</span>
          <IconAct
            icon={IconMinus}
            label={t('papersIntake.byHandFewer', { title })}
            disabled={sending}
            onClick={() => note(count - 1)}
          />
          <IconAct
            icon={IconPlus}
            label={t('papersIntake.byHandMore', { title })}
            disabled={sending || count >= PAPERS_BY_HAND_MAX}
            onClick={() => note(count + 1)}
          />
        </p>
      )}
      {refusal && <RefusalNotice {...refusal} />}
    </>
  );
}
