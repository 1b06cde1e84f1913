import type { MailState, NoticeKind } from '@e-cabinet/protocol';
import type { Generated } from 'kysely';

/** The tables of migration 014-notices. */
export interface NoticeTables {
  notices: {
    id: Generated<number>;
    key: string;
    person_id: string;
    meeting_id: string | null;
    /** Since migration 020-submissions; of the two one is set. */
    submission_id: string | null;
    kind: NoticeKind;
    until: Date;
    created_at: Date;
    read_at: Date | null;
  };
  mail: {
    notice_id: number;
    address: string;
    state: MailState;
    attempts: Generated<number>;
    next_at: Date;
    sent_at: Date | null;
    problem: string | null;
  };
}
