export const ways = {
  administrationHint: 'Units, people, accounts and the sign-in log',
  start: 'Enter units and people',
  startHint:
    'The administrator enters the units and adds the secretary, the members and whoever else attends. The secretary creates sessions and invites to them.',
  noneHint: 'Sessions you are invited to appear here, with what is asked of you before each.',
  roomHint: 'This page goes to the session by itself once this bridge point or room is invited.',
  notes: 'My notes',
  secretariat: 'Secretariat',
  secretariatHint: 'Build agendas, publish papers, watch the sessions',
  submissions: 'Files to submit',
  submissionsHint: 'Files that units submit for the agenda of a session',
} as const;
