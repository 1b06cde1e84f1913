import type { Ballot } from '@e-cabinet/domain';
import { describe, expect, it } from 'vitest';
import { ballotStage, type Voting } from './ballot-stage.ts';

const ballot = (choice: string, version: number): Ballot => ({
  choice,
  comment: '',
  where: 'room',
  enteredBecause: null,
  at: '2026-11-21T09:41:07.000Z',
  version,
});

const voting = (fields: Partial<Voting> = {}): Voting => ({
  question: { state: 'open' },
  draft: { stage: 'none' },
  pendingChoice: null,
  ballot: null,
  ballotsMayChange: true,
  ...fields,
});

describe('a ballot on the tablet', () => {
  it('is chosen by one tap and confirmed by another', () => {
    expect(ballotStage(voting())).toEqual({ stage: 'choosing', recorded: null });
    const draft = { stage: 'chosen', choice: 'agree', comment: '' } as const;
    expect(ballotStage(voting({ draft }))).toEqual({
      stage: 'confirming',
      choice: 'agree',
      comment: '',
      recorded: null,
    });
  });

  it('is not called recorded while it is out without an answer', () => {
    const draft = { stage: 'chosen', choice: 'agree', comment: '' } as const;
    const sending = { stage: 'sending', choice: 'agree' };
    expect(ballotStage(voting({ draft, pendingChoice: 'agree' }))).toEqual(sending);
  });

  it('is not called recorded before it stands in the log as this tablet sees it', () => {
    const draft = { stage: 'answered', choice: 'agree', version: 12 } as const;
    expect(ballotStage(voting({ draft })).stage).toBe('sending');
    expect(ballotStage(voting({ draft, ballot: ballot('disagree', 7) })).stage).toBe('sending');
    expect(ballotStage(voting({ draft, ballot: ballot('agree', 12) }))).toMatchObject({
      stage: 'recorded',
      ballot: { choice: 'agree', version: 12 },
    });
  });

  it('is found recorded after a reload or on a second tablet', () => {
    expect(ballotStage(voting({ ballot: ballot('other', 9) })).stage).toBe('recorded');
  });

  it('may be changed until the vote closes, unless the body forbids it', () => {
    const recorded = voting({ ballot: ballot('agree', 9) });
    expect(ballotStage(recorded)).toMatchObject({ mayChange: true });
    expect(ballotStage({ ...recorded, ballotsMayChange: false })).toMatchObject({
      mayChange: false,
    });
    const changing = { ...recorded, draft: { stage: 'changing' } as const };
    expect(ballotStage(changing)).toMatchObject({
      stage: 'choosing',
      recorded: { choice: 'agree', version: 9 },
    });
  });

  it('keeps what was chosen through a pause, and shows what counts once the vote is closed', () => {
    const draft = { stage: 'chosen', choice: 'disagree', comment: '' } as const;
    const changing = voting({ draft, ballot: ballot('agree', 9) });
    expect(ballotStage({ ...changing, question: { state: 'paused' } }).stage).toBe('confirming');
    expect(ballotStage({ ...changing, question: { state: 'closed' } })).toMatchObject({
      stage: 'recorded',
      ballot: { choice: 'agree' },
      mayChange: false,
    });
  });
});
