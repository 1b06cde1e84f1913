import { type Item, type ItemId, itemsInOrder } from '@e-cabinet/domain';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from './FollowedMeeting.tsx';

export interface ProxyScopeProps {
  /** null: for the whole session. */
  readonly value: ItemId | null;
  readonly onChange: (itemId: ItemId | null) => void;
}

/** For what a proxy is given: the whole session, or one item that is not dealt with yet. (R7) */
export function ProxyScope({ value, onChange }: ProxyScopeProps) {
  const { t } = useTranslation();
  const items = itemsInOrder(useMeetingPart(({ agenda }) => agenda));
  const options = items.map((item, index) => ({ item, label: `${index + 1}. ${item.title}` }));
  return (
    <NativeSelect
      label={t('proxies.scope')}
      value={value ?? ''}
      data={[
        { value: '', label: t('proxies.session') },
        ...options
          .filter(({ item }) => isToCome(item))
          .map(({ item, label }) => ({ value: item.id, label })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}

function isToCome({ state }: Item): boolean {
  return state !== 'adopted' && state !== 'concluded';
}
