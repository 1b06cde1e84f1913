// For those who check what comes in: the server's door, its log, and tests.
export * from './schemas/command.ts';
export * from './schemas/event.ts';
export { submissionCommandMessage } from './schemas/submissions.ts';
export { beatSchema } from './up/beat.ts';
export { commandMessageSchema } from './up/command.ts';
export { joinSchema } from './up/join.ts';
export { leaveSchema } from './up/leave.ts';
export { pointSchema } from './up/point.ts';
export { showPageSchema } from './up/show-page.ts';
