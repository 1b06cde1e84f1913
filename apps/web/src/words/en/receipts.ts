import type { Translation } from '../translation.ts';
import type { receipts as source } from '../vi/receipts.ts';

export const receipts = {
  before: 'Publish the invitation and the documents',
  notice:
    '{{days}} working days are left until the session. Documents are due at least {{needed}} working days before it (Decree 138/2016/NĐ-CP, article 27): by {{last}}.',
  nothingLacks: 'Everything is there.',
  mend: 'Mend it',
  lack: {
    chair: 'There is no chair.',
    items: 'There is no item on the agenda.',
    members: 'No members are invited.',
    place: 'No place is given.',
    papers: 'There are no documents for item {{numbers}}.',
    uploads: 'Some dropped files have not been added to the session.',
    closedToNobody: 'Closed item {{numbers}} names nobody who may know of it.',
    briefSummary: 'Item {{numbers}} has no summary.',
    briefDisputed:
      'Item {{numbers}} does not say which points are still disputed. If none is, write “None”.',
    briefDecision: 'Item {{numbers}} does not say which decision is asked for.',
    late: 'Fewer working days than the rules of the session ask for: the documents will be marked as late.',
  },
  publish_one: 'Publish to 1 recipient',
  publish_other: 'Publish to {{count}} recipients',
  publishTitle: 'Publish the session?',
  publishNow: 'Publish',
  publishHint_one:
    '1 recipient gets the invitation and the documents at once. What is changed afterwards is marked and says why.',
  publishHint_other:
    '{{count}} recipients get the invitation and the documents at once. What is changed afterwards is marked and says why.',
  sentAt: 'Published {{at}}',
  sentInTime: '{{days}} working days before the session',
  sentLate: 'Late: {{days}} working days before the session, {{needed}} are due',
  title: 'Receipts',
  filterLabel: 'Filter recipients',
  filter: {
    all: 'All',
    notDelivered: 'Not delivered',
    notAcknowledged: 'Not acknowledged',
    notRead: 'Not all read',
  },
  recipient: 'Recipient',
  delivered: 'Delivered',
  opened: 'Opened in the latest version',
  acknowledged: 'Acknowledged',
  openedOf: '{{opened}}/{{papers}} documents',
  outdated: 'Still holds v{{version}}, not opened v{{current}}: {{title}}',
  versions: 'Who holds which version',
  holdCurrent: 'Opened the new v{{version}}',
  holdOld: 'Still hold the old v{{version}}',
  hadOpened: 'Had opened v{{version}} before the recall',
  notOpened: 'Opened none',
  recipients_one: '{{count}} recipient',
  recipients_other: '{{count}} recipients',
  notYet: 'Not yet',
  nobody: 'Nobody is left on this list.',
} as const satisfies Translation<typeof source>;
