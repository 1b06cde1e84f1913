export const secretVote = {
  title: 'Secret vote',
  kicker: 'Secret vote · {{item}}',
  key: 'Key (must be the same on every screen):',
  how: 'What a secret vote protects, and what it does not stop',
  protects:
    'Nobody with the whole database, its backups and the logs can tell who voted how. Only who was given the right to vote is recorded; the ballot is sent apart, without a name, and everybody can check the board.',
  doesNotStop:
    'It does not stop: an operator who watches the connections while the vote goes on; coercion, or somebody looking at the screen; a device or a page that was tampered with. Where all vote alike, the result tells it.',
  final:
    'A sealed ballot cannot be changed. If the key differs from the room screen, please do not seal it and tell a secretary.',
  seal: 'Seal the ballot: {{answer}}',
  sealMarked: 'Seal this ballot',
  stage: {
    sealing: 'Your ballot is being sealed…',
    sealed:
      'Your ballot is sealed. When the chair has closed the giving out of voting rights, this device casts it by itself. Please keep the session open here.',
    casting: 'This device is casting the ballot, at a random moment of the next seconds…',
    cast: 'Your ballot is in the box. Please wait for the result.',
    found: 'Your ballot is on the board. This device has forgotten what you chose.',
    missing:
      'Your ballot is not on the board. Please tell a secretary of the session at once; this device keeps the ballot as evidence.',
    tooLate: 'Giving out voting rights ended before the ballot was sealed.',
    elsewhere:
      'The voting right of this seat was given to a ballot on another device. Please open the session there, so that it is cast.',
    notTaken: 'The ballot was not taken. Please tell a secretary of the session.',
    notKept:
      'This device cannot keep a ballot, so it cannot vote in secret. Please use another one, or leave private browsing and reload the page.',
  },
  open: 'Open the secret vote',
  openLead:
    'Everybody chooses and is given the right to vote; the chair closes that; the devices cast their ballots; the chair announces the result. Please compare the key on the devices with the room screen.',
  issuing: 'Secret vote: voting rights are given out',
  collecting: 'Secret vote: ballots are coming in',
  issued: '{{issued}} of {{of}} have the right to vote',
  inBox: 'Ballots in the box: {{ballots}} of {{issued}}',
  without: 'Without it:',
  closeIssuingTitle: 'Stop giving out voting rights?',
  closeIssuingLead:
    'Whoever has none by now does not vote this time. The signing key is destroyed at once; no more can be given.',
  missingBallots_one: 'One ballot has not arrived.',
  missingBallots_other: '{{count}} ballots have not arrived.',
  closeTooEarly:
    'Closed now, the vote has no result, for there are not as many ballots as rights. Better wait.',
} as const;
