import type { Translation } from '../translation.ts';
import type { election as vi } from '../vi/election.ts';

export const election = {
  howToMark:
    '{{places}} to be elected. Tap to mark, tap again to take back; a ballot marks {{most}} at most.',
  howToMarkOne: 'A ballot marks one candidate. Tap to mark, tap again to take back.',
  howToRank:
    'Tap in the order you prefer them: first, second, and so on. Tap again to take back. You need not rank them all.',
  marked: 'Marked: {{marked}} of {{most}}',
  ranked: 'Ranked: {{marked}} of {{most}}',
  full: 'All {{most}} marks are used. To mark somebody else, take one back first.',
  placeOf: '{{name}}, ranked {{place}}',
  forNobody: '(for nobody)',
  clear: 'Clear and start again',
  read: 'Next: read the ballot',
  notMarked: 'Not marked: {{left}}.',
  notRanked: 'Not ranked: {{left}}.',
  rankingHint:
    'One is elected. Each ballot ranks candidates; whoever has the fewest votes leaves, round by round, until somebody has enough.',
  places: 'Number to be elected',
  placesHint: 'Elected are those with the most votes who have enough of them.',
  marks: 'Most that a ballot may mark',
  marksHint: 'Usually as many as are elected.',
  elected: 'Elected: {{names}}.',
  isElected: 'Elected',
  reason: {
    allPlaces: 'Places filled: {{elected}} of {{places}}.',
    emptyPlaces:
      'Places filled: {{elected}} of {{places}}; for the {{empty}} left nobody has enough votes.',
    nobody: 'Nobody has enough votes.',
    chairDecided: '{{names}} are tied for {{tiedPlaces}} left: it goes as the chair voted.',
    chairNotEnough:
      '{{names}} are tied: whom the chair’s ballot ranks before the others does not have enough votes.',
    chairSilent:
      '{{names}} are tied for {{tiedPlaces}} left, and the chair’s ballot does not tell them apart: none of them is elected.',
    tieLost: '{{names}} are tied for {{tiedPlaces}} left: by the rules none of them is elected.',
    tieRepeat: '{{names}} are tied for {{tiedPlaces}} left: the vote is put again.',
  },
  rounds: 'The count, round by round',
  round: 'Round {{round}}',
  candidate: 'Candidate',
  exhausted: 'Ballots that count for nobody',
  leaves: '{{names}} out.',
  settled: {
    earlierRounds: '{{names}} had as few; who had fewer in an earlier round is out.',
    chair: '{{names}} had as few; out by the order on the chair’s ballot.',
    together: '{{names}} had as few and are out together.',
    open: 'All who are left have as many votes, so nobody can be taken out.',
  },
} as const satisfies Translation<typeof vi>;
