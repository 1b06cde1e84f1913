import type { DeskRefusal } from '../refusal-code.ts';

export const deskRefusals = {
  'submission-unknown': 'There is no such file.',
  'submission-exists': 'This file has been begun already.',
  'submission-without-papers': 'The file has no papers yet.',
  'submission-not-approved': 'The head of the unit has not approved the file.',
  'submission-changed-meanwhile':
    'Somebody else has just changed the file. Look at it and try again.',
  'submission-with-secretariat': 'The secretariat has the file: the unit cannot change it.',
  'submission-not-submitted': 'The secretariat does not have this file now.',
  'submission-over': 'The file was accepted or withdrawn.',
  'approval-not-asked': 'The file was changed just now, or its approval was not asked for.',
  'last-administrator':
    'The body must keep at least one system administrator who has a password and can sign in.',
  'unit-unknown': 'The body has no such unit.',
  'unit-in-use': 'The unit still has people or units below it, so it stays.',
  'unit-below-itself': 'A unit cannot be below itself.',
  'login-taken': 'Somebody else has this login.',
  'no-account': 'This office has no account with a password.',
  'meeting-exists': 'This session has already been created.',
  'brief-without-summary': 'The item “{{title}}” has no summary yet.',
  'brief-without-disputed':
    'The item “{{title}}” does not say which points are still disputed. If there are none, write “None”.',
  'brief-without-decision': 'The item “{{title}}” does not say what is to be decided.',
  'programme-unknown': 'There is no such version of the programme.',
  'programme-unchanged': 'The programme has not changed since it was submitted.',
  'programme-own-approval': 'Nobody approves what they submit: choose somebody else.',
  'programme-not-yours': 'This version was submitted to somebody else.',
  'programme-decided': 'This version has been approved or refused.',
  'programme-overtaken': 'A later version was submitted.',
  'programme-not-approved': 'The programme as it stands has not been approved.',
  'room-unknown':
    'This room is not in the catalogue, or not in use any more. Please choose another one.',
  'plan-unworkable':
    'The plan does not work: each place must be inside the room, on a square and under a number of its own.',
  'place-unknown': 'The room has no such place. Its plan may just have changed.',
  'ballot-already-sent':
    'The ballot has been sent and cannot be changed. To change it, recall it and send it again.',
  'not-in-writing': 'Only opinion ballots have this.',
  'rules-unworkable':
    'The quorum must be reachable, and the answers must include agree and disagree, each once.',
  'weights-not-by-name':
    'Where votes are weighted the result names who voted how, for the weights would tell it.',
  'ends-before-start': 'The end must come after the start.',
  'meeting-already-published': 'The session has already been published.',
  'meeting-without-chair': 'There is no chair yet.',
  'meeting-without-items': 'There is no item on the agenda yet.',
  'advice-unknown': 'This request for advice cannot be found.',
  'advice-exists': 'This request for advice has been sent.',
  'matter-unknown': 'The item could not be taken over from the opinion ballot. Please try again.',
  'item-already-brought': 'This item is on the agenda already.',
  'ballot-not-approved': 'The ballot has not been approved, or was changed after its approval.',
  'ballot-without-questions': 'The ballot asks no question yet.',
  'question-link-in-writing':
    'In an opinion ballot all questions are asked at once: none can wait for another.',
  'question-secret-in-writing':
    'Opinion ballots are answered by name: a question cannot be secret.',
  'election-in-writing': 'Nobody is elected by an opinion ballot. Hold the election in a session.',
  'file-unknown': 'The server does not have this file yet. Please upload it again.',
  'same-file': 'This file is identical to the current version.',
  'file-empty': 'The file is empty.',
  'file-not-pdf': 'The file is not a PDF. Please save it as PDF and upload that.',
  'file-office': 'This is a Word, Excel or PowerPoint file. Please save it as PDF and upload that.',
  'pdf-encrypted': 'The PDF has a password. Please remove the password and upload it again.',
  'pdf-broken': 'The PDF is damaged and cannot be opened.',
  'pdf-no-pages': 'The PDF has no pages.',
  'pdf-too-complex':
    'The PDF is too large or too complex for a tablet. Please split it or save it anew.',
  'pdf-secret':
    'The first page is marked “{{mark}}”. State secrets are not taken into the system: hand the paper out in the room and note so at its item. The file was dropped and not kept.',
  'file-too-large': 'The file is too large: {{megabytes}} MB at most.',
  'upload-interrupted': 'The upload was interrupted.',
  'uploads-busy': 'The server is receiving too many files. Please try again in a few minutes.',
  'storage-full': 'The server has no room for more documents. Please tell the technical staff.',
  'seat-in-use': 'This cannot be changed: the person is present, or the session has been opened.',
  'only-one-chair': 'The session already has a chair.',
  'section-unknown': 'This section is no longer on the agenda.',
  'deadline-past': 'The deadline must lie in the future.',
  'deadline-not-later': 'The new deadline must be later than the present one ({{deadline}}).',
  'opinions-outstanding':
    'It cannot be closed yet: {{missing}} members have not answered, and the deadline is {{deadline}}.',
  'remarks-without-reply':
    'It cannot go to signature yet: {{count}} remarks are neither accepted nor explained.',
  'not-adopted': 'It cannot go to signature: a question has not been adopted.',
  'paper-given-out': 'A document that was published is recalled, not removed.',
  'item-exists': 'This item is already on the agenda.',
  'paper-exists': 'This document is already there.',
  'held-in-writing':
    'This is an opinion ballot held in writing, not a session, so this cannot be done here.',
} as const satisfies Record<DeskRefusal, string>;
