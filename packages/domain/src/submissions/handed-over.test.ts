import { describe, expect, test } from 'vitest';
import {
  ACCEPT,
  ACCEPTED,
  CHASE,
  DRAFTED,
  EXPECTED,
  HEAD,
  OFFICER,
  RETURN,
  RETURNED,
  SECRETARY,
  SUBMISSION_PAPER,
  SUBMISSION_TEXT,
  SUBMIT,
  SUBMITTED,
  submissionAfter,
  submissionOutcome,
  WITHDRAW,
  writeTitle,
} from '../testing/submissions.ts';
import { after, NINE } from '../testing/times.ts';
import type { SubmissionCommand } from './commands.ts';
import type { SubmissionActor } from './decide.ts';
import { seenSubmission } from './seen.ts';
import type { Submission } from './state.ts';

describe('what the secretariat reads', () => {
  const asSecretary = (submission: Submission) => seenSubmission(submission, ['secretary']);

  test('H5: nothing of a draft, and of an expected file what it asked for', () => {
    expect(asSecretary(DRAFTED)).toBeNull();
    const begun = submissionAfter(EXPECTED, [OFFICER, writeTitle('Our words', 0)]);
    expect(begun.state).toBe('draft');
    expect(asSecretary(begun)).toMatchObject({
      state: 'expected',
      version: 0,
      textVersion: 0,
      text: { title: 'Report on the budget', brief: { summary: '' } },
      papers: [],
    });
    expect(seenSubmission(begun, ['officer'])).toBe(begun);
    expect(seenSubmission(begun, ['head', 'secretary'])).toBe(begun);
  });

  test('H5: the file as it was handed in last, whatever the unit has made of it since', () => {
    const rewritten = submissionAfter(RETURNED, [
      OFFICER,
      writeTitle('Secret', RETURNED.textVersion),
    ]);
    const seen = asSecretary(rewritten);
    expect(seen).toMatchObject({ state: 'returned', text: { title: SUBMISSION_TEXT.title } });
    expect(JSON.stringify(seen)).not.toContain('Secret');
    const again = submissionAfter(rewritten, [OFFICER, SUBMIT]);
    expect(asSecretary(again)).toMatchObject({ state: 'resubmitted', text: { title: 'Secret' } });
  });

  test('H5: who approved in the unit, and of what was withdrawn more than the title, it does not', () => {
    const approved = submissionAfter(
      DRAFTED,
      [OFFICER, { type: 'ask-approval' }],
      [HEAD, { type: 'approve-submission' }],
      [OFFICER, SUBMIT],
    );
    expect(asSecretary(approved)?.history.map(({ kind }) => kind)).toEqual(['submitted']);
    expect(asSecretary(approved)?.approval).toBeNull();
    const withdrawn = asSecretary(submissionAfter(SUBMITTED, [OFFICER, WITHDRAW]));
    expect(withdrawn).toMatchObject({ text: { title: SUBMISSION_TEXT.title }, papers: [] });
    expect(JSON.stringify(withdrawn)).not.toContain('In short');
    expect(JSON.stringify(withdrawn)).not.toContain('sha256');
    expect(asSecretary(submissionAfter(DRAFTED, [OFFICER, WITHDRAW]))).toBeNull();
  });
});

describe('between the unit and the secretariat', () => {
  test('H6: nobody rewrites what the secretariat has', () => {
    const acts: SubmissionCommand[] = [
      writeTitle('Other', SUBMITTED.textVersion),
      { ...SUBMISSION_PAPER, paperId: 'second' } as SubmissionCommand,
      { type: 'remove-submission-paper', paperId: 'paper' },
      { type: 'ask-approval' },
      SUBMIT,
    ];
    for (const act of acts) {
      expect(submissionOutcome(SUBMITTED, HEAD, act)).toBe('submission-with-secretariat');
    }
  });

  test('H6: it is returned with a comment, or accepted, as it was handed in last', () => {
    expect(submissionOutcome(SUBMITTED, SECRETARY, { ...RETURN, comment: ' ' })).toBe(
      'reason-needed',
    );
    expect(submissionOutcome(RETURNED, SECRETARY, RETURN)).toBe('submission-not-submitted');
    expect(submissionOutcome(EXPECTED, SECRETARY, ACCEPT)).toBe('submission-not-submitted');
    const again = submissionAfter(RETURNED, [OFFICER, SUBMIT]);
    for (const act of [RETURN, ACCEPT]) {
      expect(submissionOutcome(again, SECRETARY, act)).toBe('submission-changed-meanwhile');
      const second = { ...act, handed: 2 } as SubmissionCommand;
      expect(submissionOutcome(again, SECRETARY, second)).toMatch(/^ok /);
    }
  });

  test('H7: what was accepted or withdrawn stays so', () => {
    const withdrawn = submissionAfter(SUBMITTED, [OFFICER, WITHDRAW]);
    const acts = [writeTitle('Other', 1), SUBMIT, WITHDRAW, { type: 'ask-approval' } as const];
    for (const over of [ACCEPTED, withdrawn]) {
      for (const act of acts) expect(submissionOutcome(over, OFFICER, act)).toBe('submission-over');
      expect(submissionOutcome(over, SECRETARY, CHASE)).toBe('submission-over');
    }
  });

  test('H7: the unit withdraws with a reason, the secretariat what nobody has begun', () => {
    expect(submissionOutcome(DRAFTED, OFFICER, { ...WITHDRAW, reason: '' })).toBe('reason-needed');
    expect(submissionOutcome(RETURNED, HEAD, WITHDRAW)).toBe('ok submission-withdrawn');
    expect(submissionOutcome(EXPECTED, SECRETARY, WITHDRAW)).toBe('ok submission-withdrawn');
    const begun = submissionAfter(EXPECTED, [OFFICER, writeTitle('Our words', 0)]);
    for (const each of [begun, SUBMITTED, RETURNED]) {
      expect(submissionOutcome(each, SECRETARY, WITHDRAW)).toBe('not-allowed');
    }
  });

  test('H8: a text is written over another one only by who had that one before them', () => {
    const once = submissionAfter(DRAFTED, [OFFICER, writeTitle('First', DRAFTED.textVersion)]);
    expect(submissionOutcome(once, HEAD, writeTitle('Second', DRAFTED.textVersion))).toBe(
      'submission-changed-meanwhile',
    );
    expect(submissionOutcome(once, HEAD, writeTitle('First', DRAFTED.textVersion))).toBe('ok');
    expect(submissionOutcome(once, HEAD, writeTitle('Second', once.textVersion))).toBe(
      'ok submission-written',
    );
    expect(submissionOutcome(once, HEAD, writeTitle(' ', once.textVersion))).toBe('text-needed');
    // A paper is no text: whoever writes meanwhile is not in its way.
    const more = submissionAfter(once, [
      OFFICER,
      { ...SUBMISSION_PAPER, paperId: 'second' } as SubmissionCommand,
    ]);
    expect(more.textVersion).toBe(once.textVersion);
  });

  test('H9: every change is listed with who, as what and when, and with what they said', () => {
    const at = (seconds: number, actor: SubmissionActor) => ({ ...actor, at: after(seconds) });
    const whole = submissionAfter(
      DRAFTED,
      [at(1, OFFICER), SUBMIT],
      [at(2, SECRETARY), RETURN],
      [at(3, HEAD), SUBMIT],
    );
    const line = (
      kind: string,
      actor: SubmissionActor,
      seconds: number,
      comment: string | null,
    ) => {
      return { kind, by: actor.by, name: actor.name, at: after(seconds), comment };
    };
    expect(seenSubmission(whole, ['secretary'])?.history).toEqual([
      line('submitted', OFFICER, 1, null),
      line('returned', SECRETARY, 2, 'No annex'),
      line('resubmitted', HEAD, 3, null),
    ]);
    expect(whole.history.map(({ kind }) => kind)).toEqual([
      'begun',
      'submitted',
      'returned',
      'resubmitted',
    ]);
  });

  test('H9: who is chased is told once an hour, and only while it is theirs to act', () => {
    const chased = submissionAfter(EXPECTED, [SECRETARY, CHASE]);
    const later = (seconds: number) => ({ ...SECRETARY, at: after(seconds) });
    expect(submissionOutcome(chased, later(3_599), CHASE)).toBe('ok');
    expect(submissionOutcome(chased, later(3_600), CHASE)).toBe('ok submission-chased');
    expect(submissionOutcome(RETURNED, SECRETARY, CHASE)).toBe('ok submission-chased');
    expect(submissionOutcome(SUBMITTED, SECRETARY, CHASE)).toBe('submission-with-secretariat');
    expect(chased.chasedAt).toBe(NINE);
  });
});
