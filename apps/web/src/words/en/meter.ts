export const meter = {
  read: '{{read, number}} of {{papers, number}} read',
  meter: '{{read, number}} of {{papers, number}} papers read',
  onlyYou: 'Only you see this.',
  requiredLeft_one: '{{count, number}} required paper left',
  requiredLeft_other: '{{count, number}} required papers left',
  required: 'Required reading',
  pages_one: '{{count, number}} page',
  pages_other: '{{count, number}} pages',
  papers: 'Papers of the meeting',
  opened: 'Read',
  unread: 'Unread',
} as const;
