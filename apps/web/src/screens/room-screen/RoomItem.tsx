import { agendaInOrder, type ItemId } from '@e-cabinet/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { usePresenters } from '../../meeting/use-presenters.ts';
import classes from './InSession.module.css';
import { Plain } from './Plain.tsx';

/** Longer titles are set smaller, so that they stay on the wall. */
const LONG = 90;
const VERY_LONG = 200;

export interface RoomItemProps {
  /** Of the result that is still shown, after its item has been left. */
  readonly lastItemId: ItemId | null;
}

/** The number and the title of the item, and who presents it. */
export function RoomItem({ lastItemId }: RoomItemProps) {
  const { t } = useTranslation();
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const itemId = useMeetingPart(({ currentItemId }) => currentItemId) ?? lastItemId;
  const items = useMemo(
    () => agendaInOrder(agenda).flatMap((entry) => (entry.kind === 'item' ? [entry] : [])),
    [agenda],
  );
  const entry = items.find(({ item }) => item.id === itemId);
  const presenters = usePresenters(entry?.item.presenters ?? []);
  if (!entry) return <Between items={items} />;
  const { item, number } = entry;
  return (
    <header className={classes.item} data-length={lengthOf(item.title)}>
      <p className={classes.number}>
        <span>{t('room.item')}</span>
        <strong>{number}</strong>
      </p>
      <div>
        <h1 className={classes.itemTitle}>{item.title}</h1>
        <p className={classes.presenters}>
          {presenters ? t('room.presenters', { names: presenters }) : item.submittedBy}
        </p>
      </div>
    </header>
  );
}

function lengthOf(title: string): 'short' | 'long' | 'very-long' {
  if (title.length > VERY_LONG) return 'very-long';
  return title.length > LONG ? 'long' : 'short';
}

/** Between two items: what is being adopted without debate, or nothing at all. */
function Between({ items }: { readonly items: readonly Numbered[] }) {
  const { t } = useTranslation();
  const list = useMeetingPart((meeting) => meeting.consentList);
  const listed = items.filter(({ item }) => list?.itemIds.includes(item.id));
  if (listed.length === 0) return <Plain kind="between" />;
  return (
    <div className={classes.consent}>
      <h1 className={classes.itemTitle}>{t('room.consent')}</h1>
      <ol>
        {listed.slice(0, 8).map(({ item, number }) => (
          <li key={item.id}>
            <strong>{number}</strong> <span>{item.title}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

type Numbered = Extract<ReturnType<typeof agendaInOrder>[number], { kind: 'item' }>;
