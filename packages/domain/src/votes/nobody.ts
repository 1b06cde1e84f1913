import type { OptionId } from '../identifiers.ts';

/** Nobody who takes part in a secret vote or an election is made to take a side, and it never wins. (X5, V27) */
export const BLANK: OptionId = 'blank';

/** What a ballot of an election says that is for no candidate. (V27) */
export const NOBODY: readonly OptionId[] = ['abstain', BLANK];
