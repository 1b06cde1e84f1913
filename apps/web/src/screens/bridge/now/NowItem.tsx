import { agendaInOrder } from '@e-cabinet/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { usePresenters } from '../../../meeting/use-presenters.ts';
import { ITEM_KIND_WORDS } from '../../../meeting/words-of.ts';
import { PageHeading } from '../../../parts/PageHeading.tsx';
import { useFormats } from '../../../words/use-formats.ts';
import classes from './NowColumn.module.css';

/** The item under discussion, or what stands between two items. */
export function NowItem() {
  const { t } = useTranslation();
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const currentItemId = useMeetingPart((meeting) => meeting.currentItemId);
  const items = useMemo(
    () => agendaInOrder(agenda).flatMap((entry) => (entry.kind === 'item' ? [entry] : [])),
    [agenda],
  );
  const entry = items.find(({ item }) => item.id === currentItemId);
  if (!entry) return <Between />;
  const { item, number } = entry;
  return (
    <div className={classes.item}>
      <PageHeading
        kicker={
          <span className={classes.kicker}>
            <span className={classes.live}>{t('bridge.now.discussed')}</span>
            {t('bridge.now.number', { number, count: items.length })} ·{' '}
            {t(ITEM_KIND_WORDS[item.kind])}
          </span>
        }
        title={item.title}
        lead={<Facts presenters={item.presenters} by={item.submittedBy} since={item.takenUpAt} />}
      />
    </div>
  );
}

interface FactsProps {
  readonly presenters: readonly string[];
  readonly by: string;
  readonly since: string | null;
}

function Facts({ presenters, by, since }: FactsProps) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const names = usePresenters(presenters);
  const facts = [
    names && t('bridge.now.presenter', { names }),
    by && !names && t('bridge.now.submittedBy', { body: by }),
    since && t('bridge.now.since', { time: time(since) }),
  ];
  return facts.filter(Boolean).join(' · ');
}

/** Between two items: what is about to be adopted without debate, or that the next one is awaited. */
function Between() {
  const { t } = useTranslation();
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const list = useMeetingPart((meeting) => meeting.consentList);
  const listed = agendaInOrder(agenda).flatMap((entry) =>
    entry.kind === 'item' && list?.itemIds.includes(entry.item.id) ? [entry] : [],
  );
  if (listed.length === 0) {
    return <PageHeading title={t('bridge.now.between')} lead={t('bridge.now.betweenHint')} />;
  }
  return (
    <div className={classes.item}>
      <PageHeading title={t('bridge.now.consent', { count: listed.length })} />
      <ol className={classes.listed}>
        {listed.map(({ item, number }) => (
          <li key={item.id}>
            {number}. {item.title}
          </li>
        ))}
      </ol>
    </div>
  );
}
