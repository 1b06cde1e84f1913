export const difference = {
  title: 'Changes from v{{from}} to v{{to}}',
  pages_one:
    '{{count}} page changed. What was added is underlined, what was taken out is struck through.',
  pages_other:
    '{{count}} pages changed. What was added is underlined, what was taken out is struck through.',
  page: 'Page {{page}} of the new version',
  same: 'Both versions have the same text; pictures or the layout may have changed.',
  noText: 'One of the versions is a scan without text and cannot be compared. Look at both.',
  notYet: 'The text of the new version is still being taken. Try again in a few minutes.',
  tooDifferent: 'Next to nothing is the same. Read the new version from the beginning.',
} as const;
