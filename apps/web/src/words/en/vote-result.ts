export const voteResult = {
  adopted: 'Adopted',
  rejected: 'Not adopted',
  tied: 'Tied, to be voted on again',
  chosen: 'Chosen: {{option}}',
  void: 'This result is void. Reason: {{reason}}',
  rule: {
    halfOfAll: 'More than half of all members needed: {{needed}} of {{base}}.',
    leastHalfOfAll: 'At least half of all members needed: {{needed}} of {{base}}.',
    twoThirdsOfAll: 'At least two thirds of all members needed: {{needed}} of {{base}}.',
    threeQuartersOfAll: 'At least three quarters of all members needed: {{needed}} of {{base}}.',
    allOfAll: 'All members needed: {{needed}} of {{base}}.',
    numberOfAll: '{{needed}} votes needed; all members: {{base}}.',
    halfOfEntitled: 'More than half of those who may vote needed: {{needed}} of {{base}}.',
    leastHalfOfEntitled: 'At least half of those who may vote needed: {{needed}} of {{base}}.',
    twoThirdsOfEntitled:
      'At least two thirds of those who may vote needed: {{needed}} of {{base}}.',
    threeQuartersOfEntitled:
      'At least three quarters of those who may vote needed: {{needed}} of {{base}}.',
    allOfEntitled: 'All who may vote needed: {{needed}} of {{base}}.',
    numberOfEntitled: '{{needed}} votes needed; those who may vote: {{base}}.',
    halfOfPresent: 'More than half of the members present needed: {{needed}} of {{base}}.',
    leastHalfOfPresent: 'At least half of the members present needed: {{needed}} of {{base}}.',
    twoThirdsOfPresent:
      'At least two thirds of the members present needed: {{needed}} of {{base}}.',
    threeQuartersOfPresent:
      'At least three quarters of the members present needed: {{needed}} of {{base}}.',
    allOfPresent: 'All members present needed: {{needed}} of {{base}}.',
    numberOfPresent: '{{needed}} votes needed; the members present: {{base}}.',
    halfOfCast: 'More than half of the ballots cast needed: {{needed}} of {{base}}.',
    leastHalfOfCast: 'At least half of the ballots cast needed: {{needed}} of {{base}}.',
    twoThirdsOfCast: 'At least two thirds of the ballots cast needed: {{needed}} of {{base}}.',
    threeQuartersOfCast:
      'At least three quarters of the ballots cast needed: {{needed}} of {{base}}.',
    allOfCast: 'All ballots cast needed: {{needed}} of {{base}}.',
    numberOfCast: '{{needed}} votes needed; the ballots cast: {{base}}.',
  },
  reason: {
    enough: '{{inFavour}} in favour: adopted.',
    tooFew: '{{inFavour}} in favour: too few, not adopted.',
    equalTooFew:
      'The votes were equal, {{inFavour}} on each side, and more than one short: not adopted.',
    chairInFavour:
      'The votes were equal, {{inFavour}} on each side: the side for which the chair voted carries. Adopted.',
    chairAgainst:
      'The votes were equal, {{inFavour}} on each side: the side for which the chair voted carries. Not adopted.',
    chairSilent:
      'The votes were equal, {{inFavour}} on each side, and the chair voted for neither: not adopted.',
    tieLost: 'The votes were equal, {{inFavour}} on each side: not adopted.',
    tieRepeat: 'The votes were equal, {{inFavour}} on each side: to be voted on again.',
  },
  inconsistent: 'The ballots do not add up: there is no result',
  inconsistentNext:
    'This vote counts for nothing, and nobody has to do anything about a ballot already cast. The question has to be put to the vote again.',
  credentials: 'Voting rights given',
  board: 'Board of ballots',
  recordedBallots: 'Ballots recorded',
  countedBallots: 'Ballots counted',
  outsideBallots: 'Ballots of people who may not vote',
  recused: 'Take no part in the item',
  members: 'All members',
  present: 'Present',
  notVoting: 'Did not vote',
  where: '{{room}} in the room, {{remote}} remote',
  closedAt: 'Vote closed at {{time}}',
  sheet: 'Download the result sheet (signed)',
  byName: 'The vote by name',
  castBy: 'cast by {{name}} by proxy',
  entered: 'Entered by the secretary: {{reason}}',
  rollCall: 'roll-call, entered by the secretary',
  formerSeat: 'Somebody no longer on the list',
} as const;
