import { VoteResult, type VoteResultProps } from '../../../meeting/VoteResult.tsx';
import { SecretVotePart } from '../../../secret-votes/SecretVotePart.tsx';
import classes from './Ballot.module.css';
import { OwnBallotFound, ProxyBallotsFound } from './OwnBallotFound.tsx';

/** The result, and below it whether the ballot cast here is in it; if it is not, that stands above. */
export function ResultAndOwn(props: VoteResultProps) {
  return (
    <div className={classes.resultAndOwn}>
      <VoteResult {...props} />
      {props.question.board && (
        <SecretVotePart part="SecretBallotFound" question={props.question} />
      )}
      <OwnBallotFound question={props.question} />
      <ProxyBallotsFound question={props.question} />
    </div>
  );
}
