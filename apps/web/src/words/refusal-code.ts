import type { LineRefusal } from '@e-cabinet/client';
import type { RefusalCode as MeetingRefusalCode, SubmissionRefusal } from '@e-cabinet/domain';
import type { DoorRefusal, HttpRefusalCode, UploadRefusalCode } from '@e-cabinet/protocol';
import type { deskRefusals } from './vi/desk-refusals.ts';

/** What this device finds out by itself. */
export type OwnRefusalCode = 'unreachable' | 'unexpected-answer';

/** Every reason for which something asked for did not happen: by HTTP, over the line, by the rules of a meeting or of a file. */
export type RefusalCode =
  | HttpRefusalCode
  | UploadRefusalCode
  | MeetingRefusalCode
  | SubmissionRefusal
  | DoorRefusal
  | LineRefusal
  | OwnRefusalCode;

/** Their sentences come with the words of the desk: no tablet can cause them. */
export type DeskRefusal = keyof typeof deskRefusals;
