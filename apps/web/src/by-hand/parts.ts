import { PodiumTerm } from './PodiumTerm.tsx';
import { RollCall } from './RollCall.tsx';
import { TakePodium } from './TakePodium.tsx';

/** What is shown where the secretary enters what is said in the room, in one file. */
export const PARTS = { PodiumTerm, RollCall, TakePodium } as const;
