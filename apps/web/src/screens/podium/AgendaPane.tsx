import type { Item } from '@e-cabinet/domain';
import { IconPlayerPlay, IconPlayerSkipForward } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../meeting/ActButton.tsx';
import { AgendaList } from '../../meeting/AgendaList.tsx';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { ItemHeading } from '../conduct/ItemHeading.tsx';
import { PositionsGlance } from '../conduct/PositionsGlance.tsx';
import { Recusals } from '../conduct/Recusals.tsx';
import { PostponeItem } from './PostponeItem.tsx';
import classes from './Stage.module.css';

/** The agenda; an item that is tapped can be taken up out of its order, or postponed. */
export function AgendaPane() {
  const { t } = useTranslation();
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const currentItemId = useMeetingPart((meeting) => meeting.currentItemId);
  const [chosen, setChosen] = useState<string | null>(null);
  const choose = useCallback((itemId: string) => setChosen(itemId), []);
  const item = agenda.items[chosen ?? ''];
  return (
    <>
      <AgendaList
        label={t('agenda.label')}
        agenda={agenda}
        selectedId={currentItemId}
        onSelect={choose}
      />
      <SheetDialog
        opened={item !== undefined}
        title={t('podium.item')}
        onClose={() => setChosen(null)}
      >
        {item && <ItemSheet item={item} onDone={() => setChosen(null)} />}
      </SheetDialog>
    </>
  );
}

function ItemSheet({ item, onDone }: { readonly item: Item; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [postponing, setPostponing] = useState(false);
  return (
    <>
      <ItemHeading item={item} />
      <div className={classes.sheetActs}>
        <ActButton
          command={{ type: 'take-up-item', itemId: item.id }}
          icon={IconPlayerPlay}
          weight="main"
          size="large"
          fullWidth
          onDone={onDone}
        >
          {t('podium.takeUp')}
        </ActButton>
        <ActButton
          command={{ type: 'postpone-item', itemId: item.id, reason: '…' }}
          icon={IconPlayerSkipForward}
          size="large"
          fullWidth
          onAsk={() => setPostponing(true)}
        >
          {t('podium.postpone')}
        </ActButton>
      </div>
      <Recusals item={item} />
      {item.kind !== 'inform' && <PositionsGlance item={item} />}
      <PostponeItem item={item} opened={postponing} onClose={() => setPostponing(false)} />
    </>
  );
}
