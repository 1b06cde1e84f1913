export const checkIn = {
  kicker: 'Check-in',
  title: 'Say that you are here',
  room: 'In the room',
  remote: 'Remotely',
} as const;
