export const checkIn = {
  kicker: 'Check-in',
  title: 'Say that you are here',
  room: 'In the room',
  roomHint: 'At the place of the session',
  remote: 'Remotely',
  remoteHint: 'Over the line',
} as const;
