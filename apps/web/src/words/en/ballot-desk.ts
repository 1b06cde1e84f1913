import type { Translation } from '../translation.ts';
import type { ballotDesk as source } from '../vi/ballot-desk.ts';

export const ballotDesk = {
  title: 'Title of the opinion ballot',
  titleExample: 'For example: Opinions of the members on the draft decree on …',
  deadline: 'Deadline',
  days: 'Working days',
  daysHint: 'Saturdays, Sundays and holidays are not counted.',
  create: 'Create the opinion ballot',
  until: 'Deadline: {{at}}',
  state: {
    preparing: 'Being prepared',
    approved: 'Approved',
    sent: 'Sent',
    recalled: 'Recalled',
    closed: 'Closed',
  },
  answered: '{{answered}} of {{asked}} members have answered',
  office: 'Synthesis',
  officeOf: 'Synthesis of {{title}}',

  sendTab: 'Approve and send',
  before: 'Before it is sent',
  nothingLacks: 'Ready to be approved and sent.',
  approval: 'Approval',
  notApproved: 'Not approved yet.',
  approve: 'Approve',
  approvedBy: '{{name}} approved it at {{at}}.',
  editLifts: 'Whatever of it is edited after that is to be approved anew.',
  lifted:
    'The ballot was edited after its approval, which no longer holds. It is to be approved anew.',
  toSend: 'To approval and sending',
  sending: 'Sending',
  send_one: 'Send to 1 member',
  send_other: 'Send to {{count}} members',
  sendTitle_one: 'Send the ballot to 1 member?',
  sendTitle_other: 'Send the ballot to {{count}} members?',
  sendHint: 'The members are asked at once and answer by {{deadline}}.',
  sentStays: 'What was sent cannot be edited; to change it, recall the ballot.',
  sendNow: 'Send',
  sentAt: 'Sent at {{at}}.',
  toOffice: 'See the synthesis',
  lack: {
    questions: 'The ballot asks nothing yet.',
    linked: 'A question waits for the result of another one; in a ballot all are asked at once.',
    secret: 'A question is marked secret; an opinion ballot is answered by name.',
  },
} as const satisfies Translation<typeof source>;
