import type { PlaceState } from '@e-cabinet/domain';
import {
  IconArmchair2Off,
  IconHandStop,
  IconMailOpened,
  IconMessageCheck,
  IconMicrophone,
  IconUserCheck,
  type TablerIcon,
} from '@tabler/icons-react';

/** A form and a word for each state, so that nobody has to tell colours apart. */
export const PLACE_STATE_LOOKS = {
  invited: { word: 'seating.state.invited', icon: IconMailOpened },
  present: { word: 'seating.state.present', icon: IconUserCheck },
  registered: { word: 'seating.state.registered', icon: IconHandStop },
  speaking: { word: 'seating.state.speaking', icon: IconMicrophone },
  spoken: { word: 'seating.state.spoken', icon: IconMessageCheck },
  absent: { word: 'seating.state.absent', icon: IconArmchair2Off },
} as const satisfies Record<PlaceState, { readonly word: string; readonly icon: TablerIcon }>;
