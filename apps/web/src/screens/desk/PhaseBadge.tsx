import type { Phase } from '@e-cabinet/domain';
import {
  IconCircleCheck,
  IconCircleX,
  IconPencil,
  IconPlayerPause,
  IconPointFilled,
  IconSend,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PHASE_WORDS } from '../../meeting/words-of.ts';
import { StateBadge } from '../../parts/StateBadge.tsx';
import type { Tone } from '../../parts/tone.ts';

const FORMS: Readonly<Record<Phase, { readonly tone: Tone; readonly icon: TablerIcon }>> = {
  preparing: { tone: 'neutral', icon: IconPencil },
  published: { tone: 'info', icon: IconSend },
  'in-session': { tone: 'good', icon: IconPointFilled },
  suspended: { tone: 'attention', icon: IconPlayerPause },
  closed: { tone: 'neutral', icon: IconCircleCheck },
  cancelled: { tone: 'bad', icon: IconCircleX },
};

export interface PhaseBadgeProps {
  readonly phase: Phase;
  readonly size?: 'normal' | 'large';
}

/** How far a meeting is, as a form and words. */
export function PhaseBadge({ phase, size = 'normal' }: PhaseBadgeProps) {
  const { t } = useTranslation();
  const { tone, icon } = FORMS[phase];
  return (
    <StateBadge tone={tone} icon={icon} size={size}>
      {t(PHASE_WORDS[phase])}
    </StateBadge>
  );
}
