import type { Translation } from '../translation.ts';
import type { rules as source } from '../vi/rules.ts';

export const rules = {
  title: 'Rules of the session',
  change: 'Change the rules',
  quorum: 'Members who must be present',
  threshold: 'Share needed to adopt',
  base: 'Counted of',
  tie: 'On a tie',
  answers: 'Answers when voting',
  byName: 'The result names who voted how',
  ballotsMayChange: 'Ballots may change until the vote closes',
  delegatesVote: 'Substitutes have a vote',
  speakingMinutes: 'Speaking time (minutes)',
  share: {
    half: 'half',
    twoThirds: 'two thirds',
    threeQuarters: 'three quarters',
    all: 'all',
  },
  thresholds: {
    moreThanHalf: 'more than half',
    twoThirds: 'at least two thirds',
    all: 'all',
  },
  bases: {
    all: 'all members',
    present: 'the members present',
    cast: 'the ballots cast',
  },
  ties: {
    chair: 'the side for which the chair voted',
    lost: 'not adopted',
  },
  quorumSentence: 'The session needs at least {{share}} of the members.',
  majoritySentence: 'Adopted when {{threshold}} of {{base}} agree.',
  tieSentence: 'On a tie: {{tie}}.',
  answersSentence: 'Answers: {{answers}}.',
  byNameSentence: 'The result names who voted how.',
  notByNameSentence: 'The result gives figures only.',
  mayChangeSentence: 'Ballots may change until the vote closes.',
  finalSentence: 'A ballot once cast does not change.',
  delegatesVoteSentence: 'Substitutes have a vote.',
  delegatesDoNot: 'Substitutes have no vote.',
  speakingSentence_one: 'Each speech: 1 minute.',
  speakingSentence_other: 'Each speech: {{count}} minutes.',
} as const satisfies Translation<typeof source>;
