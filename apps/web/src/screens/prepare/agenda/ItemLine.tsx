import type { Command, Item, Meeting } from '@e-cabinet/domain';
import { IconClockPlus, IconFileText, IconLock, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { ItemStateBadge } from '../../../meeting/ItemStateBadge.tsx';
import { ITEM_KIND_WORDS } from '../../../meeting/words-of.ts';
import { useFreeze } from '../../../pack/use-freeze.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { IconAct } from '../../../parts/IconAct.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import classes from './AgendaBuilder.module.css';
import { ItemClock } from './ItemClock.tsx';

export interface ItemLineProps {
  readonly item: Item;
  readonly number: number;
  readonly papers: number;
  readonly onEdit: (id: string) => void;
  readonly act: (command: Command) => Promise<boolean>;
}

/** One item as it will read on the agenda; pressed, it is written in. */
export function ItemLine({ item, number, papers, onEdit, act }: ItemLineProps) {
  const { t } = useTranslation();
  const frozen = useFreeze().freeze !== null;
  // What has been dealt with stays as it was.
  const dealtWith = item.state === 'concluded' || item.state === 'adopted';
  const words = (
    <>
      <span className={classes.title}>{item.title}</span>
      <Marks item={item} papers={papers} />
    </>
  );
  return (
    <>
      <span className={classes.number}>{number}</span>
      <ItemClock itemId={item.id} minutes={item.minutes} />
      {dealtWith ? (
        <div className={classes.words} data-dealt-with>
          {words}
        </div>
      ) : (
        <>
          <button type="button" className={classes.words} onClick={() => onEdit(item.id)}>
            {words}
          </button>
          <IconAct
            icon={IconPencil}
            label={t('agendaBuilder.edit', { title: item.title })}
            onClick={() => onEdit(item.id)}
          />
        </>
      )}
      {item.state === 'pending' && !frozen && <RemoveItem item={item} papers={papers} act={act} />}
    </>
  );
}

function Marks({ item, papers }: Pick<ItemLineProps, 'item' | 'papers'>) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const seats: Meeting['seats'] = useMeetingPart((meeting) => meeting.seats);
  const presenters = item.presenters.flatMap((id) => seats[id]?.name ?? []).map(name);
  return (
    <span className={classes.marks}>
      {item.state !== 'pending' && <ItemStateBadge state={item.state} />}
      <span className={classes.kind}>{t(ITEM_KIND_WORDS[item.kind])}</span>
      {item.submittedBy && <span>{t('agenda.by', { name: item.submittedBy })}</span>}
      {presenters.length > 0 && (
        <span>{t('agenda.presentedBy', { names: presenters.join(', ') })}</span>
      )}
      {item.audience.kind !== 'everyone' && (
        <span className={classes.mark}>
          <IconLock aria-hidden="true" size="1.1em" />
          {item.audience.kind === 'members'
            ? t('agenda.membersOnly')
            : t('agenda.namedOnly', { count: item.audience.seatIds.length })}
        </span>
      )}
      {item.lateReason !== null && (
        <span className={classes.mark} title={item.lateReason}>
          <IconClockPlus aria-hidden="true" size="1.1em" />
          {t('agendaBuilder.late', { reason: item.lateReason })}
        </span>
      )}
      <span
        className={classes.mark}
        data-missing={(papers === 0 && item.byHand === 0) || undefined}
      >
        <IconFileText aria-hidden="true" size="1.1em" />
        {papers === 0 ? t('agendaBuilder.noPapers') : t('agendaBuilder.papers', { count: papers })}
      </span>
    </span>
  );
}

function RemoveItem({ item, papers, act }: Pick<ItemLineProps, 'item' | 'papers' | 'act'>) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <IconAct
        icon={IconTrash}
        label={t('agendaBuilder.removeItem', { title: item.title })}
        onClick={() => setAsking(true)}
      />
      {asking && (
        <ConfirmDialog
          opened
          title={t('agendaBuilder.removeItem', { title: item.title })}
          confirmLabel={t('agendaBuilder.remove')}
          grave
          onConfirm={async () => {
            await act({ type: 'remove-entry', entryId: item.id });
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        >
          {papers > 0
            ? t('agendaBuilder.removePapers', { count: papers })
            : t('agendaBuilder.removeHint')}
        </ConfirmDialog>
      )}
    </>
  );
}
