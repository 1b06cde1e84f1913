export const speaking = {
  now: 'Speaking now',
  asks: 'to {{name}}',
} as const;
