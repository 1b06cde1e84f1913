import type { Generated } from 'kysely';

/** The tables of migration 019-threads. */
export interface ThreadTables {
  sharing_keys: {
    person_id: string;
    notebook_id: string;
    public_key: string;
    sealed: string;
  };
  threads: {
    id: string;
    meeting_id: string;
    paper_id: string;
    author_id: string;
    messages: number;
    withdrawn: Generated<boolean>;
  };
  thread_people: {
    thread_id: string;
    person_id: string;
    from_id: string;
    from_key: string;
    for_key: string;
    sealed: string;
    seen: Generated<number>;
  };
  thread_messages: {
    thread_id: string;
    number: number;
    id: string;
    author_id: string;
    at: Date;
    body: string;
  };
}
