import type { Phase } from '@e-cabinet/domain';
import {
  IconCircleCheck,
  IconCircleX,
  IconPencil,
  IconRosetteDiscountCheck,
  IconSend,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../parts/StateBadge.tsx';
import type { Tone } from '../../parts/tone.ts';

type BallotState = 'preparing' | 'approved' | 'sent' | 'recalled' | 'closed';

interface Form {
  readonly words: `ballotDesk.state.${BallotState}`;
  readonly tone: Tone;
  readonly icon: TablerIcon;
}

const FORMS: Readonly<Record<BallotState, Form>> = {
  preparing: { words: 'ballotDesk.state.preparing', tone: 'neutral', icon: IconPencil },
  approved: { words: 'ballotDesk.state.approved', tone: 'good', icon: IconRosetteDiscountCheck },
  sent: { words: 'ballotDesk.state.sent', tone: 'info', icon: IconSend },
  recalled: { words: 'ballotDesk.state.recalled', tone: 'bad', icon: IconCircleX },
  closed: { words: 'ballotDesk.state.closed', tone: 'neutral', icon: IconCircleCheck },
};

/** Nothing of it is held in a room: what is neither prepared nor over has been sent. */
const STATES: Readonly<Record<Phase, BallotState>> = {
  preparing: 'preparing',
  published: 'sent',
  'in-session': 'sent',
  suspended: 'sent',
  closed: 'closed',
  cancelled: 'recalled',
};

export interface BallotStateBadgeProps {
  readonly phase: Phase;
  readonly approved: boolean;
  readonly size?: 'normal' | 'large';
}

/** How far an opinion ballot is, as a form and words. */
export function BallotStateBadge({ phase, approved, size = 'normal' }: BallotStateBadgeProps) {
  const { t } = useTranslation();
  const { words, tone, icon } =
    FORMS[phase === 'preparing' && approved ? 'approved' : STATES[phase]];
  return (
    <StateBadge tone={tone} icon={icon} size={size}>
      {t(words)}
    </StateBadge>
  );
}
