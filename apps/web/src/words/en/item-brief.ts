export const itemBrief = {
  summary: 'Summary',
  disputed: 'Points still disputed',
  decision: 'Decision asked for',
  coResponsible: 'Co-responsible: {{bodies}}',
  origin: 'Opinions were taken by ballot: {{title}}',
  originClosed: 'Closed {{moment}}',
} as const;
