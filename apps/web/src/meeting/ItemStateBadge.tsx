import type { ItemState } from '@e-cabinet/domain';
import {
  IconCircleCheck,
  IconCircleDashed,
  IconPlayerPause,
  IconPointFilled,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../parts/StateBadge.tsx';
import type { Tone } from '../parts/tone.ts';
import { ITEM_STATE_WORDS } from './words-of.ts';

/** The form and tone of each state, wherever one is shown. */
export const ITEM_STATE_FORMS: Readonly<
  Record<ItemState, { readonly tone: Tone; readonly icon: TablerIcon }>
> = {
  pending: { tone: 'neutral', icon: IconCircleDashed },
  current: { tone: 'info', icon: IconPointFilled },
  concluded: { tone: 'good', icon: IconCircleCheck },
  adopted: { tone: 'good', icon: IconCircleCheck },
  postponed: { tone: 'attention', icon: IconPlayerPause },
};

/** How far the meeting is with an item, as a form and words. */
export function ItemStateBadge({ state }: { readonly state: ItemState }) {
  const { t } = useTranslation();
  const { tone, icon } = ITEM_STATE_FORMS[state];
  return (
    <StateBadge tone={tone} icon={icon}>
      {t(ITEM_STATE_WORDS[state])}
    </StateBadge>
  );
}
