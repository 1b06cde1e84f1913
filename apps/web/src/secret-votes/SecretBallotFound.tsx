import type { Question } from '@e-cabinet/domain';
import { BallotStage } from './SecretVoteAsk.tsx';
import { useCourier } from './use-courier.ts';

/** After closing: whether this device's ballot stands on the board. (X6) */
export function SecretBallotFound({ question }: { readonly question: Question }) {
  const [{ stage }] = useCourier(question);
  return stage === 'found' || stage === 'missing' ? <BallotStage stage={stage} /> : null;
}
