import { agendaInOrder, type ConsentList, type Item, may } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../meeting/ActButton.tsx';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import { StateBadge } from '../../../parts/StateBadge.tsx';
import { useDuty } from '../use-session.ts';
import classes from './AskSheet.module.css';
import { AskSheet } from './AskSheet.tsx';
import { consentKey } from './next-ask.ts';

export interface ConsentAskProps {
  readonly list: ConsentList;
  readonly onPutAway: (key: string) => void;
}

/** The items read out for adoption without debate; until the call any member can take one out. (O12) */
export function ConsentAsk({ list, onPutAway }: ConsentAskProps) {
  const { t } = useTranslation();
  const agenda = useMeetingPart((meeting) => meeting.agenda);
  const takesOut = may(useDuty(), 'take-item-out');
  // Rows stay where they are when one is taken out: the next tap must not fall on another item.
  const [readOut] = useState(list.itemIds);
  const listed = agendaInOrder(agenda).flatMap((entry) =>
    entry.kind === 'item' && readOut.includes(entry.item.id) ? [entry] : [],
  );
  return (
    <AskSheet
      kicker={t('consent.kicker')}
      title={t('consent.title', { count: list.itemIds.length })}
      end={
        <Button variant="default" onClick={() => onPutAway(consentKey(list))}>
          {takesOut ? t('consent.agree') : t('vote.putAway')}
        </Button>
      }
    >
      {takesOut && <p className={classes.note}>{t('consent.hint')}</p>}
      <ul className={classes.list}>
        {listed.map(({ item, number }) => (
          <li key={item.id} className={classes.listed}>
            <span className={classes.listedTitle}>
              <span className={classes.number}>{number}.</span> {item.title}
            </span>
            {list.itemIds.includes(item.id) ? (
              takesOut && <TakeOut item={item} number={number} />
            ) : (
              <StateBadge tone="info">{t('consent.takenOut')}</StateBadge>
            )}
          </li>
        ))}
      </ul>
    </AskSheet>
  );
}

function TakeOut({ item, number }: { readonly item: Item; readonly number: number }) {
  const { t } = useTranslation();
  return (
    <ActButton
      command={{ type: 'take-item-out', itemId: item.id }}
      label={t('consent.takeOutOf', { number, title: item.title })}
    >
      {t('consent.takeOut')}
    </ActButton>
  );
}
