export const ballotsToAnswer = {
  title: 'Opinion ballots',
  deadline: 'Answer by {{moment}}',
  draftHelp: 'Drafting for a member',
  left_one: '{{count}} question to answer',
  left_other: '{{count}} questions to answer',
  state: {
    'in-time': 'In time',
    'due-soon': 'Due soon',
    overdue: 'Overdue',
    answered: 'All answered',
    recalled: 'Recalled',
    closed: 'Closed',
  },
  answered_one: 'Ballot with nothing left to answer ({{count}})',
  answered_other: 'Ballots with nothing left to answer ({{count}})',
} as const;
