export const consent = {
  kicker: 'Adoption without debate',
  title_one: '1 item is proposed for adoption without debate',
  title_other: '{{count}} items are proposed for adoption without debate',
  hint: 'To have an item discussed, take it out before the chair calls for adoption.',
  takeOut: 'Ask for discussion',
  takeOutOf: 'Ask for discussion of item {{number}}: {{title}}',
  takenOut: 'To be discussed',
  agree: 'Nothing to take out',
} as const;
