import type { Item, Position } from '@e-cabinet/domain';
import {
  IconClockPlus,
  IconHandStop,
  IconLock,
  IconMessage2,
  IconPencil,
  IconThumbUp,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tone } from '../parts/tone.ts';
import classes from './AgendaList.module.css';
import type { AgendaMarks } from './AgendaList.tsx';
import { ITEM_STATE_FORMS } from './ItemStateBadge.tsx';
import { ITEM_KIND_WORDS, ITEM_STATE_WORDS, POSITION_WORDS } from './words-of.ts';

/** The form and tone of each position, wherever one is shown. */
export const POSITION_FORMS: Readonly<
  Record<Position, { readonly icon: TablerIcon; readonly tone: Tone }>
> = {
  'no-objection': { icon: IconThumbUp, tone: 'good' },
  objection: { icon: IconHandStop, tone: 'bad' },
  'wish-to-speak': { icon: IconMessage2, tone: 'info' },
};

/** Below an item's title: how far the meeting is with it, who may know of it, and the reader's own marks. */
export function AgendaRowMarks({
  item,
  position,
  positionAsked,
  unread,
  recalled,
}: AgendaMarks & { readonly item: Item }) {
  const { t } = useTranslation();
  return (
    <span className={classes.marks}>
      {item.state !== 'pending' && <StateMark state={item.state} />}
      {item.kind !== 'decide' && item.state === 'pending' && (
        <span className={classes.kind}>{t(ITEM_KIND_WORDS[item.kind])}</span>
      )}
      {item.audience.kind !== 'everyone' && (
        <Mark icon={IconLock}>{t('agendaList.restricted')}</Mark>
      )}
      {item.lateReason !== null && <Mark icon={IconClockPlus}>{t('agendaList.late')}</Mark>}
      {unread > 0 && (
        <span className={classes.unread}>{t('agendaList.unread', { count: unread })}</span>
      )}
      {recalled > 0 && (
        <span className={classes.kind}>{t('agendaList.recalled', { count: recalled })}</span>
      )}
      {position && (
        <Mark icon={POSITION_FORMS[position].icon} tone={POSITION_FORMS[position].tone}>
          {t(POSITION_WORDS[position])}
        </Mark>
      )}
      {positionAsked && <Mark icon={IconPencil}>{t('agendaList.positionAsked')}</Mark>}
    </span>
  );
}

function StateMark({ state }: Pick<Item, 'state'>) {
  const { t } = useTranslation();
  const { icon, tone } = ITEM_STATE_FORMS[state];
  return (
    <Mark icon={icon} tone={tone} strong>
      {t(ITEM_STATE_WORDS[state])}
    </Mark>
  );
}

function Mark({
  icon: Form,
  tone = 'neutral',
  strong = false,
  children,
}: {
  readonly icon: TablerIcon;
  readonly tone?: Tone;
  readonly strong?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <span className={classes.mark} data-tone={tone} data-strong={strong || undefined}>
      <Form className={classes.form} aria-hidden="true" />
      {children}
    </span>
  );
}
