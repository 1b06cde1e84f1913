import type { Translation } from '../translation.ts';
import type { leading as source } from '../vi/leading.ts';

/** Of the floor, positions and votes, to those who lead the session. */
export const leading = {
  queue: 'Speakers’ list',
  queueEmpty: 'Nobody has asked for the floor.',
  giveFloor: 'Call',
  giveFloorTo: 'Give the floor to {{name}}',
  moveUp: 'Move {{name}} up',
  moveDown: 'Move {{name}} down',
  refuseFloor: 'Do not call {{name}}',
  refuse: 'Do not call',
  minuteMore: '1 minute more',
  minuteLess: '1 minute less',
  endFloor: 'End the speech',
  callSpeaker: 'Call somebody else',
  callSpeakerTitle: 'Give the floor',

  positions: 'Positions before the session',
  noPosition_one: '1 without a position',
  noPosition_other: '{{count}} without a position',

  vote: 'Vote',
  voteOpen: 'Voting is open',
  votePaused: 'Voting is paused',
  voted: 'Voted: {{voted}}/{{of}}',
  allVoted: 'Everybody present has voted.',
  notVoted_one: 'Present, not voted: 1.',
  notVoted_other: 'Present, not voted: {{count}}.',
  leftUnvoted_one: 'Left without voting: 1.',
  leftUnvoted_other: 'Left without voting: {{count}}.',
  andMore_one: 'and 1 more',
  andMore_other: 'and {{count}} more',
  readiness: 'Ready to vote',
  ready: 'Ready to vote: {{ready}}/{{of}}',
  notReady_one: 'Not ready yet: 1.',
  notReady_other: 'Not ready yet: {{count}}.',
} as const satisfies Translation<typeof source>;
