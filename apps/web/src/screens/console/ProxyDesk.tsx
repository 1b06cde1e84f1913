import { type ItemId, itemsInOrder, type VoteProxy } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconPlus, IconUserShare } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../meeting/ActButton.tsx';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useSeatName } from '../../meeting/VoteByName.tsx';
import { SheetDialog } from '../../parts/SheetDialog.tsx';
import { EnterProxy } from './EnterProxy.tsx';
import classes from './ProxyDesk.module.css';

/** Who votes for whom, and entering it on a member's written word; where the rules allow it. (R7) */
export function ProxyDesk() {
  const { t } = useTranslation();
  const allowed = useMeetingPart(({ rules }) => rules.proxiesPerMember > 0);
  const count = useMeetingPart(({ proxies }) => proxies.length);
  const [shown, setShown] = useState<'list' | 'entry' | null>(null);
  const list = () => setShown('list');
  if (!allowed) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconUserShare aria-hidden="true" size="1.2em" />}
        onClick={list}
      >
        {t('proxyDesk.count', { count })}
      </Button>
      <SheetDialog
        opened={shown === 'list'}
        title={t('proxyDesk.title')}
        onClose={() => setShown(null)}
      >
        <Proxies onEnter={() => setShown('entry')} />
      </SheetDialog>
      <SheetDialog opened={shown === 'entry'} title={t('proxyDesk.enter')} onClose={list}>
        <EnterProxy onDone={list} />
      </SheetDialog>
    </>
  );
}

function Proxies({ onEnter }: { readonly onEnter: () => void }) {
  const { t } = useTranslation();
  const proxies = useMeetingPart((meeting) => meeting.proxies);
  const over = useMeetingPart(({ phase }) => phase === 'closed' || phase === 'cancelled');
  return (
    <div className={classes.sheet}>
      {proxies.length === 0 && <p className={classes.quiet}>{t('proxyDesk.none')}</p>}
      <ul className={classes.proxies}>
        {proxies.map((proxy) => (
          <ProxyLine key={`${proxy.forSeatId} ${proxy.itemId}`} proxy={proxy} over={over} />
        ))}
      </ul>
      {!over && (
        <Button leftSection={<IconPlus aria-hidden="true" size="1.2em" />} onClick={onEnter}>
          {t('proxyDesk.enter')}
        </Button>
      )}
    </div>
  );
}

interface ProxyLineProps {
  readonly proxy: VoteProxy;
  readonly over: boolean;
}

function ProxyLine({ proxy, over }: ProxyLineProps) {
  const { t } = useTranslation();
  const name = useSeatName(useMeetingPart(({ seats }) => seats));
  const scope = useScopeName(proxy.itemId);
  const { forSeatId, seatId, itemId, reason } = proxy;
  return (
    <li className={classes.proxy}>
      <span className={classes.words}>
        <strong>{name(forSeatId)}</strong>
        <span>{t('proxyDesk.votesFor', { holder: name(seatId) })}</span>
        <span className={classes.quiet}>{[scope, reason].filter(Boolean).join(' · ')}</span>
      </span>
      {!over && (
        <ActButton
          command={{ type: 'withdraw-proxy', forSeatId, itemId }}
          weight="quiet"
          label={t('proxyDesk.withdrawOf', { name: name(forSeatId) })}
        >
          {t('proxyDesk.withdraw')}
        </ActButton>
      )}
    </li>
  );
}

function useScopeName(itemId: ItemId | null): string {
  const { t } = useTranslation();
  const items = itemsInOrder(useMeetingPart(({ agenda }) => agenda));
  const index = items.findIndex(({ id }) => id === itemId);
  return itemId === null ? t('proxies.session') : `${index + 1}. ${items[index]?.title ?? ''}`;
}
