import type { InvitationAnswer, Seat } from '@e-cabinet/domain';
import { AnswerRow } from '../../../meeting/answer/AnswerRow.tsx';
import { DecideAbsence } from '../../../meeting/answer/DecideAbsence.tsx';
import { consentOf } from '../../../meeting/answer/use-answer-words.ts';
import { EnterAnswer } from './EnterAnswer.tsx';

export interface AnswerOfMemberProps {
  readonly seat: Seat;
  readonly said: InvitationAnswer | null;
}

/** What one member answered, and what the secretariat does about it. */
export function AnswerOfMember({ seat, said }: AnswerOfMemberProps) {
  return (
    <AnswerRow seat={seat} said={said}>
      {said && consentOf(said) === 'asked' ? (
        <DecideAbsence seat={seat} said={said} />
      ) : (
        <EnterAnswer seat={seat} said={said} />
      )}
    </AnswerRow>
  );
}
