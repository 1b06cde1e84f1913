import { OwnPack } from './OwnPack.tsx';
import { PrintSection } from './PrintSection.tsx';

/** One file for the reader's part and the secretary's: what they share would else go to every screen. */
export const PARTS = { OwnPack, PrintSection };
