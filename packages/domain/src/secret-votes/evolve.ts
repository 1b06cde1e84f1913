import { withEntry } from '../drawers.ts';
import type { Evolvers, Recorded } from '../event.ts';
import { change } from '../votes/change.ts';
import type { SecretVoteEvent } from './events.ts';
import type { Issuing } from './state.ts';

export const evolveSecretVotes: Evolvers<SecretVoteEvent> = {
  'issuing-opened': change((question, { event: { publicKey } }) => {
    return { ...question, issuing: { publicKey, credentials: {}, issued: 0, closedAt: null } };
  }),
  'credential-issued': change((question, recorded) => {
    return { ...question, issuing: question.issuing && withCredential(question.issuing, recorded) };
  }),
  'issuing-closed': change((question, { at }) => {
    return { ...question, issuing: question.issuing && { ...question.issuing, closedAt: at } };
  }),
  'board-published': change((question, { event: { board } }) => ({ ...question, board })),
};

export type CredentialIssued = Extract<SecretVoteEvent, { type: 'credential-issued' }>;

/** Where it may not be known whose credential it was, only their number grows. (X8) */
function withCredential(issuing: Issuing, { event, at }: Recorded<CredentialIssued>): Issuing {
  const { seatId, blinded, signature, where, issued } = event;
  if (seatId === null) return { ...issuing, issued };
  const credential = { blinded, signature, where, at };
  return { ...issuing, issued, credentials: withEntry(issuing.credentials, seatId, credential) };
}
